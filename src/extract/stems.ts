import type { Token } from "./tokens";

/**
 * The beginnings of a text's words: what is left of a word without its last letters, so that forms of one
 * word mostly share it. Made for telling whether two sentences say the same in the same words, where a
 * wrong pair costs little. On the words of the sentences in `cases/` (English, Russian, Ukrainian) this joins
 * 37, 76 and 72 pairs, the Snowball stemmers of @orama/stemmers 33, 105 and 78, of which 20, 59 and 47 are
 * the same; Snowball joins more inflected forms («ракет», «ракетами»), this more of one root («погиб»,
 * «погибли»). What either does to comparing texts was not measured.
 */
export function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const stems = tokens.flatMap(({ kind, folded }) =>
    kind === "word" && folded.length > 2 ? [stemOf(folded)] : [],
  );
  return new Set(stems);
}

/** «військовослужбовці» and «військовослужбовців», "released" and "release". */
export function stemOf(folded: string): string {
  return folded.length > 5 ? folded.slice(0, Math.max(4, folded.length - 3)) : folded.slice(0, 4);
}

type Stems = ReadonlySet<string>;

const alike = new WeakMap<Stems, WeakMap<Stems, number>>();

/** How much of the words two sentences share, from 0 to 1. A sentence with many figures is asked for often. */
export function likeness(a: Stems, b: Stems): number {
  const known = alike.get(a) ?? new WeakMap<Stems, number>();
  alike.set(a, known);
  const counted = known.get(b) ?? shareOf(a, b);
  known.set(b, counted);
  return counted;
}

function shareOf(a: Stems, b: Stems): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared / (a.size + b.size - shared);
}
