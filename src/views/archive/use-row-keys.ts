import type { KeyboardEvent, RefObject } from "react";

type Step = (at: number, last: number, page: number) => number;

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last, page) => Math.min(at + page, last),
  PageUp: (at, _, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys, PageUp, PageDown, Home and End lead from row to row while the focus is on one. `draw` has a row
 * far off drawn before it returns, so that the focus goes from one row to the next and is never nowhere.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  total: number,
  draw: (index: number) => void,
  bringToSight: (index: number) => void = () => undefined,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const row = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    if (step === undefined || row === null || body.current === null || isModified(event)) return;
    event.preventDefault();
    const to = step(Number(row.getAttribute("data-at")), total - 1, rowsInSight(body.current));
    draw(to);
    focusRow(body.current, to);
    bringToSight(to);
  };
}

/** Gives a row that is drawn the focus, and has as little scrolled for it as will do. */
export function focusRow(body: HTMLElement, at: number): void {
  const link = body.querySelector<HTMLElement>(`[data-at="${at}"] a`);
  link?.focus({ preventScroll: true });
  link?.closest("tr")?.scrollIntoView({ block: "nearest" });
}

/** How many rows stand in the window whole: so many a page has. */
function rowsInSight(body: HTMLElement): number {
  const { innerHeight } = window;
  const whole = [...body.querySelectorAll("[data-at]")].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  return Math.max(1, whole.length);
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
