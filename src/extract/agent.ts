import type { Hint, Hints } from "./hints";
import populations from "./lexicon/populations.json";
import type { Counted } from "./noun-phrase";
import type { Found } from "./phrase-book";
import { isSpeechVerb } from "./speech/speech-words";
import type { Token } from "./tokens";

const reach = 10;
const clauseEnds = /^(?:[,;:.()–—]|that|which|who|що|який|яка|які|что|который|которая|которые)$/;

/**
 * Whose deed a sentence tells of: "Ukrainian forces took", «ВСУ потеряли», "shot down by Russian air
 * defence"; null where it does not say.
 */
export function agentOf(
  tokens: readonly Token[],
  verb: Found<Hint>,
  counted: Counted,
  hints: Hints,
): string | null {
  if (tokens[verb.to]?.folded === "by") return sideWithin(verb.to + 1, verb.to + 4, hints);
  let from = verb.from;
  while (from > Math.max(0, verb.from - reach) && !isClauseEnd(tokens[from - 1])) from -= 1;
  return sideWithin(from, verb.from, hints, counted);
}

/** "Russian losses", «потери ВСУ»: the side that stands right beside the word for what befell it. */
export function sideBeside({ from, to }: Found<Hint>, hints: Hints): string | null {
  for (const table of ["side", "actor"]) {
    const found = hints.until(from, table) ?? hints.from(to, table);
    if (found !== null) return found.meaning.key;
  }
  return null;
}

const own = new Set(populations.own.split(" "));

/** "Russia says 390 of its people", «вернули своих»: the side named last in front of them. */
export function ownerOf(tokens: readonly Token[], counted: Counted, hints: Hints): string | null {
  const from = Math.max(0, counted.from - 1);
  const words = tokens.slice(from, counted.to);
  return words.some(({ folded }) => own.has(folded)) ? sideWithin(0, from, hints) : null;
}

/** Where whoever gives or receives lets people go: "Kyiv said it had received", «Киев передал». */
export function wayOf(verb: Found<Hint>, sides: readonly string[], hints: Hints): string | null {
  const way = hints.from(verb.from, "way")?.meaning.key;
  if (way === undefined) return null;
  const subject = sideWithin(0, verb.from, hints);
  if (subject === null || !sides.includes(subject)) return null;
  return way === "receives" ? subject : (sides.find((side) => side !== subject) ?? null);
}

/** The last side named in a stretch, but for those in the words for what is counted. */
function sideWithin(from: number, to: number, hints: Hints, counted?: Counted): string | null {
  const found = ["side", "actor"]
    .flatMap((table) => hints.between(from, to, table))
    // Whose enemy it is depends on who speaks.
    .filter(({ meaning }) => meaning.key !== "enemy")
    .filter((hint) => counted === undefined || hint.to <= counted.from || hint.from >= counted.to)
    .sort((one, other) => one.from - other.from);
  return found.at(-1)?.meaning.key ?? null;
}

function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || clauseEnds.test(token.folded) || isSpeechVerb(token);
}
