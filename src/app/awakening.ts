import { use } from "react";

/**
 * A page that was built ahead reads as it stands. Taking its content over costs a phone a second of work
 * and twice the script, so the content sleeps until the reader first touches the page, or until the
 * address asks for something that the built page does not show. The frame around it is taken over at once.
 *
 * A page that was not built ahead, or is built at this moment, is awake.
 */
let asleep = false;
/** Marked the way React marks what it has waited for, or a page that is awake would wait a moment too. */
let awake: Promise<void> = Object.assign(Promise.resolve(), {
  status: "fulfilled",
  value: undefined,
});
let wakeUp: () => void = () => undefined;

/** What a reader does first: point, press, type, or bring the focus into the page. */
const touches = ["pointerover", "pointerdown", "keydown", "focusin"] as const;

/** How a control is used. */
const presses = ["click", "input"] as const;

/**
 * Lets the content sleep until it is touched, or `wake` is called. Touched it wakes when `prepare` has
 * fetched all it needs; what cannot be had leaves the page as it reads, and the next touch tries again. The
 * window listens: React stops what happens inside content that it has not taken over at its root.
 */
export function sleep(content: Node, window: EventTarget, prepare: () => Promise<void>): void {
  asleep = true;
  awake = new Promise((resolve) => {
    wakeUp = resolve;
  });
  const within = ({ target }: Event) => target instanceof Node && content.contains(target);
  let preparing = false;
  const onTouch = (event: Event) => {
    if (!asleep || preparing || !within(event)) return;
    preparing = true;
    prepare().then(wake, () => {
      preparing = false;
      pressed = null;
    });
  };
  const onPress = (event: Event) => {
    if (within(event)) pressed = controlOf(event) ?? pressed;
  };
  for (const touch of touches) {
    window.addEventListener(touch, onTouch, { capture: true, passive: true });
  }
  // React may take the content over in the middle of a press, and then answers that press itself.
  const onPressed = () => {
    if (answering) pressed = null;
  };
  for (const press of presses) {
    window.addEventListener(press, onPress, { capture: true });
    window.addEventListener(press, onPressed);
  }
  forget = () => {
    for (const press of presses) {
      window.removeEventListener(press, onPress, { capture: true });
      window.removeEventListener(press, onPressed);
    }
  };
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
  use(awake);
}

/** What was pressed before the content could answer, with the value that it then had. */
let pressed: { readonly control: HTMLElement; readonly value: string } | null = null;
let answering = false;
let forget: () => void = () => undefined;

/** A control that scripts answer; a panel that stands in the page the browser has opened by itself. */
function controlOf({ target }: Event): typeof pressed {
  const control = target instanceof Element ? target.closest("button, input") : null;
  const panel = control?.getAttribute("popovertarget") ?? "";
  if (!(control instanceof HTMLElement) || document.getElementById(panel) !== null) return null;
  return { control, value: control instanceof HTMLInputElement ? control.value : "" };
}

/** From now on the content answers by itself. */
export function answerOneself(): void {
  answering = true;
}

/** The content is taken over: presses it where it was pressed before. */
export function answerPress(): void {
  const last = pressed;
  forget();
  pressed = null;
  if (last === null || !last.control.isConnected) return;
  const { control, value } = last;
  const input = control instanceof HTMLInputElement ? control : null;
  if (input?.type === "range") {
    slide(input, value);
    return;
  }
  // Pressing what is chosen already would be no choice.
  if (input?.type === "radio") input.checked = false;
  control.click();
}

/** As a reader would: React overlooks a value that is set by the element's own setter. */
function slide(control: HTMLInputElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
