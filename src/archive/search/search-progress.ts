/** How much of what can be searched is at hand. */
export interface SearchProgress {
  /** Files still to come: what was said, and the other languages. Null before the first search. */
  readonly waiting: number | null;
  /** Files that could not be had; what stands in them is not found. */
  readonly failed: number;
}

/** Before anything was searched. */
export const noProgress: SearchProgress = { waiting: null, failed: 0 };

/** Names how far the search has come, in few steps: at each the same question is worth asking again. */
export function stageOf({ waiting, failed }: SearchProgress): string {
  const left = waiting === null ? "titles" : String(Math.ceil(waiting / 12));
  return failed === 0 ? left : `${left}-${failed}`;
}
