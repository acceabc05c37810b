import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ListSource } from "./list-source";
import { focusRow } from "./use-row-keys";

/** The row that has the focus. */
interface Held {
  readonly at: number;
  /** Which event it is of; null while that is not known. */
  readonly place: number | null;
}

/**
 * The row that has the focus, which has to be drawn however far it is scrolled away: taken from the page it
 * would take the focus with it, and the next key would lead nowhere. In another order it is where its event
 * is.
 */
export function useHeldRow(body: RefObject<HTMLElement | null>, source: ListSource) {
  const [held, setHeld] = useState<Held | null>(null);
  const focused = useRef<Element>(null);
  const at = held === null ? null : placeOf(held, source);
  const place = at === null ? null : (source.placeAt(at) ?? held?.place ?? null);
  if (held !== null && at !== null && (held.at !== at || held.place !== place)) {
    setHeld({ at, place });
  }
  const hold = (index: number) => setHeld({ at: index, place: source.placeAt(index) });
  // Its event may be none of the list any more: then what stands in its place has the focus.
  useLayoutEffect(() => {
    if (focused.current?.isConnected !== false || document.activeElement !== document.body) return;
    focused.current = null;
    if (at !== null && body.current !== null) focusRow(body.current, at);
  });
  return {
    at,
    draw: (index: number) => flushSync(() => hold(index)),
    onFocus: ({ target }: FocusEvent) => {
      const row = target.closest("[data-at]");
      focused.current = row;
      if (row !== null) hold(Number(row.getAttribute("data-at")));
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Another window may have come before this one: then it is as it was when the reader is back.
      if (body.current?.contains(document.activeElement)) return;
      focused.current = null;
      if (!body.current?.contains(relatedTarget)) setHeld(null);
    },
  };
}

/** Where in the list an event is now; where it is no more, what stood there. */
function placeOf({ at, place }: Held, { total, placeAt }: ListSource): number | null {
  if (total === 0) return null;
  const now = Math.min(at, total - 1);
  const there = placeAt(now);
  if (place === null || there === null || there === place) return now;
  for (let index = 0; index < total; index++) if (placeAt(index) === place) return index;
  return now;
}
