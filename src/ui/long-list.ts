import { useState } from "react";

/** A list's items that are shown, and how to show more of them. */
export interface LongList<Item> {
  readonly shown: readonly Item[];
  /** How many are not shown. */
  readonly left: number;
  /** How many the next step adds. */
  readonly next: number;
  readonly showMore: () => void;
}

/**
 * Shows a long list a step at a time: ten thousand items at once would stop the tab. What `wanted` finds
 * is shown in any case, with all before it, since a link may point at it.
 */
export function useLongList<Item>(
  items: readonly Item[],
  step: number,
  wanted: (item: Item) => boolean = () => false,
): LongList<Item> {
  const [steps, setSteps] = useState(1);
  const found = items.length > step ? items.findIndex(wanted) + 1 : 0;
  const count = Math.max(steps, Math.ceil(found / step)) * step;
  const left = Math.max(0, items.length - count);
  return {
    shown: left === 0 ? items : items.slice(0, count),
    left,
    next: Math.min(step, left),
    showMore: () => setSteps(count / step + 1),
  };
}
