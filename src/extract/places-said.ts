import type { Figure } from "./figures";
import type { Hints } from "./hints";
import { skeletonOf } from "./place-names";
import { isSpeakerNoun, isTimeWord } from "./speech/speech-words";
import type { Token } from "./tokens";

const reach = 24;
const before: ReadonlySet<string> = new Set(
  "in near at on outside over around across у в під біля поблизу по над на во под около близ вблизи возле".split(
    " ",
  ),
);
const events =
  /^(?:shelling|strike|strikes|attack|attacks|bombing|bombardment|village|town|city|обстріл\p{L}*|села|селі|селище|місто|міста|обстрел\p{L}*|селе|поселка|поселке|город|города|городе)$/u;
const outlets =
  /^(?:telegram|facebook|twitter|instagram|youtube|телеграм\p{L}*|фейсбу\p{L}*|твітер\p{L}*|твиттер\p{L}*)$/u;

/**
 * Where a figure was counted: a place that the lexicon holds, by its id, else the name behind "in", «під»
 * or «обстріл» by its consonants; null where its sentence names none. Of several, the nearest.
 */
export function placeOf(tokens: readonly Token[], figure: Figure, hints: Hints): string | null {
  const distance = (from: number, to: number) =>
    from >= figure.to ? from - figure.to : figure.from - to;
  const [first, last] = [figure.from - reach, figure.to + reach];
  const known = hints
    .between(first, last, "place")
    .filter(({ from }) => hints.from(from, "actor") === null || isPlaced(tokens, from))
    .toSorted((one, other) => distance(one.from, one.to) - distance(other.from, other.to))[0];
  if (known !== undefined) return known.meaning.key;
  let best: { readonly name: string; readonly cost: number } | null = null;
  for (let at = Math.max(0, first); at < Math.min(last, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPlaceName(tokens, at, hints)) continue;
    const cost = distance(at, at + 1);
    if (best === null || cost < best.cost) best = { name: skeletonOf(token.folded), cost };
  }
  return best === null || best.name.length < 2 ? null : `.named-${best.name}`;
}

/** "In Kyiv" and "fired at Kyiv" are a place; "Kyiv said" is a party. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.folded ?? "";
  return before.has(word) || (word === "of" && events.test(tokens[at - 2]?.folded ?? ""));
}

/** "In Lypove", «у Зарічному», «обстріл Липового»: a name behind a word that places it, and no body. */
function isPlaceName(tokens: readonly Token[], at: number, hints: Hints): boolean {
  const [token, word] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== "word" || word === undefined) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (!isPlaced(tokens, at) && !events.test(word.folded)) return false;
  if (isTimeWord(token) || isSpeakerNoun(token) || outlets.test(token.folded)) return false;
  if (/^(?:['’]s|s)$/.test(tokens[at + 1]?.folded ?? "") || /['’]s$/.test(token.folded))
    return false;
  return ["side", "actor", "noun", "around", "no-count"].every(
    (table) => hints.from(at, table) === null,
  );
}
