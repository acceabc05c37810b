/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to but not including the limit. */
  upTo(limit: number): number;
  /** One of a list that is not empty. */
  of<Item>(list: readonly Item[]): Item;
}

/** The generator "mulberry32": 32 bits of state, good enough to spread made-up data. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return {
    upTo,
    of<Item>(list: readonly Item[]): Item {
      const item = list[upTo(list.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
  };
}
