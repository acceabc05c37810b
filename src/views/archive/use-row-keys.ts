import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from "react";

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys, Home and End lead from row to row while the focus is on one. A row far off has to be drawn
 * first, for which it is brought into sight.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  total: number,
  bringToSight: (index: number) => void,
) {
  const wanted = useRef<number | null>(null);
  const focusWanted = useCallback(() => {
    if (wanted.current === null) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"] a`);
    if (link == null) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
    link.closest("tr")?.scrollIntoView({ block: "nearest" });
  }, [body]);
  // After every drawing: the row that is wanted may be there now.
  useEffect(focusWanted);
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const row = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    if (step === undefined || row === null || isModified(event)) return;
    event.preventDefault();
    wanted.current = step(Number(row.getAttribute("data-at")), total - 1);
    bringToSight(wanted.current);
    focusWanted();
  };
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
