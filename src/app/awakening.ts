import { use } from "react";

/**
 * A page that was built ahead reads as it stands. Taking its content over costs a phone a second of work
 * and twice the script, so the content sleeps until the reader first touches the page, or until the
 * address asks for something that the built page does not show. The frame around it is taken over at once.
 *
 * A page that was not built ahead, or is built at this moment, is awake.
 */
let asleep = false;
let awake: Promise<void> = Promise.resolve();
let wakeUp: () => void = () => undefined;

/** What a reader does first: point, press, type, or bring the focus into the page. */
const touches = ["pointerover", "pointerdown", "keydown", "focusin"] as const;

/**
 * Lets the content sleep until it is touched, or `wake` is called. The window listens: React stops what
 * happens inside content that it has not taken over at its root.
 */
export function sleep(content: Node, window: EventTarget): void {
  asleep = true;
  awake = new Promise((resolve) => {
    wakeUp = resolve;
  });
  const within = ({ target }: Event) => target instanceof Node && content.contains(target);
  const onTouch = (event: Event) => {
    if (asleep && within(event)) wake();
  };
  const onPress = (event: Event) => {
    if (within(event)) pressed ??= controlOf(event);
  };
  for (const touch of touches) {
    window.addEventListener(touch, onTouch, { capture: true, passive: true });
  }
  window.addEventListener("click", onPress, { capture: true });
  forget = () => window.removeEventListener("click", onPress, { capture: true });
}

/** Wakes the content; does nothing where it is awake. */
export function wake(): void {
  asleep = false;
  wakeUp();
}

/** Resolves when the content is awake. */
export function untilAwake(): Promise<void> {
  return awake;
}

/** Whether the content still stands as it was built. */
export function isAsleep(): boolean {
  return asleep;
}

/** Lets a component wait: below a `Suspense` boundary what was built stays in its place meanwhile. */
export function useAwake(): void {
  if (asleep) use(awake);
}

/** What was pressed before the content could answer. */
let pressed: HTMLElement | null = null;
let forget: () => void = () => undefined;

/** A control that scripts answer; what browsers do by themselves is done. */
function controlOf({ target }: Event): HTMLElement | null {
  const control = target instanceof Element ? target.closest("button, input[type=checkbox]") : null;
  const isOurs = control instanceof HTMLElement && !control.hasAttribute("popovertarget");
  return isOurs ? control : null;
}

/** The content is taken over: presses it where it was pressed before. */
export function answerPress(): void {
  const control = pressed;
  forget();
  pressed = null;
  if (control?.isConnected) control.click();
}
