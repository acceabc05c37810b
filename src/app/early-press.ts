/** What was pressed before the content could answer, with the value that it then had. */
let pressed: { readonly control: HTMLElement; readonly value: string } | null = null;
let answering = false;
let stopListening: () => void = () => undefined;

/** How a control is used. */
const presses = ["click", "input"] as const;

const isPress = (type: string) => (presses as readonly string[]).includes(type);

/**
 * Remembers what is pressed, chosen or dropped on content that cannot answer yet, see `awakening.ts`. Gives
 * a function that forgets it again, for content that will not answer.
 */
export function rememberPresses(content: Element, window: Window): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onPress = ({ target }: Event) => {
    if (target instanceof Node && content.contains(target)) pressed = controlOf(target) ?? pressed;
  };
  // React may take the content over in the middle of a press, and then answers that press itself.
  const onPressed = () => {
    if (answering) pressed = null;
  };
  for (const press of presses) {
    window.addEventListener(press, onPress, { capture: true, signal });
    window.addEventListener(press, onPressed, { signal });
  }
  for (const event of window.early ?? []) if (isPress(event.type)) onPress(event);
  const onFile = (event: DragEvent) => holdFile(event, content);
  window.addEventListener("dragover", onFile, { capture: true, signal });
  window.addEventListener("drop", onFile, { capture: true, signal });
  stopListening = () => listening.abort();
  return () => {
    pressed = null;
  };
}

/**
 * Remembers the last button that is pressed in the frame around the content before any script answers. Gives
 * a function that presses it then; its links need no scripts.
 */
export function rememberFramePress(content: Element, window: Window): () => void {
  const listening = new AbortController();
  let last: HTMLElement | null = null;
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && !content.contains(target)) {
      last = target.closest("button") ?? last;
    }
  };
  for (const event of window.early ?? []) if (event.type === "click") onClick(event);
  window.addEventListener("click", onClick, { capture: true, signal: listening.signal });
  return () => {
    listening.abort();
    last?.click();
  };
}

/**
 * A file over a page that takes one. Left alone the browser would leave the page and show the file by
 * itself; dropped it counts as chosen.
 */
function holdFile(event: DragEvent, content: Element): void {
  const { dataTransfer } = event;
  const control = content.querySelector<HTMLInputElement>('input[type="file"]');
  if (control === null || !dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  dataTransfer.dropEffect = "copy";
  if (event.type !== "drop") return;
  event.stopPropagation();
  control.files = dataTransfer.files;
  pressed = { control, value: "" };
}

/** A control that scripts answer; a panel that stands in the page the browser has opened by itself. */
function controlOf(target: Node): typeof pressed {
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
  stopListening();
  pressed = null;
  if (last?.control.isConnected) press(last.control, last.value);
}

/** As a reader would. */
function press(control: HTMLElement, value: string): void {
  const input = control instanceof HTMLInputElement ? control : null;
  if (input?.type === "range") {
    slide(input, value);
  } else if (input?.type === "file") {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  } else {
    // Pressing what is chosen already would be no choice.
    if (input?.type === "radio") input.checked = false;
    control.click();
  }
}

/**
 * React overlooks a value that is set by the element's own setter, and one that the element had as it was
 * taken over.
 */
function slide(control: HTMLInputElement, value: string): void {
  control.value = value === control.min ? control.max : control.min;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
