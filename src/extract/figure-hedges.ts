import type { Hedge } from "../model/quantity";
import type { Hint, Hints } from "./hints";
import type { Found } from "./phrase-book";
import type { Token } from "./tokens";

/** The hedge in front of a numeral, and where its words begin. */
export interface HedgeBefore {
  readonly hedge: Hedge;
  readonly begins: number;
}

const most = 4;
const changeReach = 4;

/**
 * The hedge that stands in front of a numeral; words that only introduce it are passed over: "at least
 * another 5". Of two, the one that leaves more open counts: "more than about 500" is about.
 */
export function hedgeBefore(tokens: readonly Token[], at: number, hints: Hints): HedgeBefore {
  let begins = at;
  let hedge: Hedge = "exact";
  for (let step = 0; step < most; step += 1) {
    const found = hints.until(begins, "hedge-before");
    if (found === null) break;
    const next = isReached(tokens, found, hints) ? "exact" : (found.meaning.key as Hedge);
    if (hedge === "exact" || next === "about") hedge = next;
    begins = found.from;
  }
  if (hedge === "exact" && isInverted(tokens, begins, hints)) hedge = "about";
  return { hedge, begins };
}

/** «Зросла до 23», "rose up to 23": what was reached, and no upper bound. */
function isReached(tokens: readonly Token[], found: Found<Hint>, hints: Hints): boolean {
  if (found.meaning.key !== "at-most" || !/^(?:до|up)$/.test(tokens[found.from]?.folded ?? ""))
    return false;
  return hints
    .between(found.from - changeReach, found.from, "figure")
    .some(({ meaning }) => meaning.key === "change");
}

/** «человек двадцать», «осіб із десять»: the noun in front of the numeral makes it rough. */
function isInverted(tokens: readonly Token[], at: number, hints: Hints): boolean {
  const noun = hints.until(at, "figure", "inverted");
  if (noun === null) return false;
  // «погибли пять человек, двадцать ранены»: there the noun belongs to the numeral before it.
  const before = tokens[noun.from - 1];
  return before?.kind !== "number";
}

/** The hedge behind a numeral: "or more", «с лишним», 100+. */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
  hints: Hints,
): { readonly hedge: Hedge; readonly to: number } | null {
  const found = hints.from(at, "hedge-after");
  if (found === null) return null;
  const isPlus = tokens[at]?.text === "+";
  return isPlus && !tokens[at]?.glued ? null : { hedge: found.meaning.key as Hedge, to: found.to };
}
