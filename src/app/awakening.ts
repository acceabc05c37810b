import { use } from "react";
import { rememberPresses } from "./early-press";

/**
 * A page that was built ahead reads as it stands. Taking its content over costs a phone a second of work
 * and twice the script, so the content sleeps until the reader first touches the page, or until the
 * address asks for something that the built page does not show. The frame around it is taken over at once.
 *
 * A page that was not built ahead, or is built at this moment, is awake.
 */
let asleep = false;
/** Marked the way React marks what it has waited for, or a page that is awake would wait a moment too. */
const fulfilled = { status: "fulfilled", value: undefined } as const;
let awake: Promise<void> = Object.assign(Promise.resolve(), fulfilled);
let wakeUp: () => void = () => undefined;
let byTouch = false;

declare global {
  interface Window {
    /** What the reader did before there were scripts; kept by `public/first.js`. */
    early?: Event[];
    /** The path of the page that was built ahead: steps in the history may lead away from it early. */
    builtPath?: string;
  }
}

/** What a reader does first: point, press, type, bring the focus into the page, or choose a file. */
const touches = ["pointerover", "pointerdown", "keydown", "focusin", "click", "change"] as const;

/** A file held over any part of the page is meant for its content. */
const drags = ["dragenter", "drop"] as const;

/**
 * Lets the content sleep until it is touched, or `wake` is called. Touched it wakes when `prepare` has
 * fetched all it needs; what cannot be had leaves the page as it reads, and the next touch tries again. The
 * window listens: React stops what happens inside content that it has not taken over at its root.
 */
export function sleep(content: Element, window: Window, prepare: () => Promise<void>): void {
  asleep = true;
  awake = new Promise((resolve) => {
    wakeUp = resolve;
  });
  const forgetPress = rememberPresses(content, window);
  let preparing = false;
  const onTouch = () => {
    if (!asleep || preparing) return;
    preparing = true;
    prepare().then(
      () => {
        byTouch = asleep;
        wake();
      },
      () => {
        preparing = false;
        forgetPress();
      },
    );
  };
  const onTouchWithin = ({ target }: Event) => {
    if (target instanceof Node && content.contains(target)) onTouch();
  };
  for (const touch of touches) {
    window.addEventListener(touch, onTouchWithin, { capture: true, passive: true });
  }
  for (const drag of drags) {
    window.addEventListener(drag, onTouch, { capture: true, passive: true });
  }
  window.early?.forEach(onTouchWithin);
  delete window.early;
}

/** Wakes the content; does nothing where it is awake. */
export function wake(): void {
  asleep = false;
  void Object.assign(awake, fulfilled);
  wakeUp();
}

/** Whether a touch woke the content, and not its address: a pointer may rest on a page that woke anyway. */
export function wokeByTouch(): boolean {
  return byTouch;
}

/** Resolves when the content is awake. */
export function untilAwake(): Promise<void> {
  return awake;
}

/** Lets a component wait: below a `Suspense` boundary what was built stays in its place meanwhile. */
export function useAwake(): void {
  use(awake);
}
