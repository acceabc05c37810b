import type { Figure } from "./figures";
import type { Hints } from "./hints";
import type { Token } from "./tokens";

const reach = 5;

/**
 * Where a sentence says that there was none: "no one was killed", «жертв немає», «обошлось без
 * пострадавших». "No information" says nothing of a number, and «без вести» is missing.
 */
export function noneSaid(tokens: readonly Token[], hints: Hints): Figure[] {
  return hints.between(0, tokens.length, "around").flatMap(({ meaning, from, to }): Figure[] => {
    if (!/^none(?:-of)?$/.test(meaning.key) || hints.from(from, "measure") !== null) return [];
    if (hints.from(from, "hedge-before") !== null || hints.from(to, "around", "no-data") !== null)
      return [];
    // "No one confirmed that": none of them is counted.
    if (hints.from(from, "stance") !== null) return [];
    const named = meaning.key === "none-of" && hints.from(to, "noun") !== null;
    if (!named && !isAbout(tokens, from, to, hints)) return [];
    const numeral = {
      kind: "cardinal",
      value: 0,
      vague: null,
      length: to - from,
      both: false,
    } as const;
    return [{ from, to, numeral, hedge: "exact", said: [0], unit: null, begins: from, after: to }];
  });
}

/** Whether something that could have happened to somebody stands close by, in the same clause. */
function isAbout(tokens: readonly Token[], from: number, to: number, hints: Hints): boolean {
  for (let at = to; at < to + reach && isInClause(tokens[at]); at += 1)
    if (happens(at, hints)) return true;
  for (let at = from - 1; at >= from - 2 && isInClause(tokens[at]); at -= 1)
    if (happens(at, hints)) return true;
  return false;
}

/** «Без газу лишаються»: to be left without something befalls nobody in particular. */
function happens(at: number, hints: Hints): boolean {
  const measure = hints.from(at, "measure");
  return measure !== null && measure.meaning.key !== ".remain";
}

function isInClause(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "word" || /^[-‑]$/.test(token.text));
}
