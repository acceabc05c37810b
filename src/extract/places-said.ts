import type { Figure } from "./figures";
import type { Hints } from "./hints";
import { skeletonOf } from "./place-names";
import { isSpeakerNoun, isTimeWord } from "./speech/speech-words";
import type { Token } from "./tokens";

const reach = 24;

/** A sentence's tokens with what the lexicons know of them. */
export interface HintedSentence {
  readonly tokens: readonly Token[];
  readonly hints: Hints;
}

/**
 * Where a figure was counted: a place that the lexicon holds, by its id, else the name behind "in", «під»
 * or «обстріл» by its consonants; null where its sentence names none. Of several, the nearest.
 */
export function placeOf(sentence: HintedSentence, figure: Figure): string | null {
  const places = placesBetween(sentence, figure.from - reach, figure.to + reach);
  const distance = ({ at }: PlaceSaid) => (at >= figure.to ? at - figure.to : figure.from - at - 1);
  return places.toSorted((one, other) => distance(one) - distance(other))[0]?.place ?? null;
}

/** The last place that a sentence names; what is told next happened there where nothing else is said. */
export function lastPlace({ tokens, hints }: HintedSentence): string | null {
  return placesBetween({ tokens, hints }, 0, tokens.length).at(-1)?.place ?? null;
}

interface PlaceSaid {
  readonly at: number;
  readonly place: string;
}

/** The places of a stretch in their order; names that the lexicon does not hold only where it holds none. */
function placesBetween({ tokens, hints }: HintedSentence, from: number, to: number): PlaceSaid[] {
  const known = hints
    .between(from, to, "place")
    .filter((found) => hints.from(found.from, "actor") === null || isPlaced(found.from, hints))
    .map((found): PlaceSaid => ({ at: found.from, place: found.meaning.key }));
  if (known.length > 0) return known;
  const named: PlaceSaid[] = [];
  for (let at = Math.max(1, from); at < Math.min(to, tokens.length); at += 1) {
    const name = isPlaceName(tokens, at, hints) ? skeletonOf(tokens[at]?.folded ?? "") : "";
    if (name.length > 1) named.push({ at, place: `.named-${name}` });
  }
  return named;
}

/** "In Kyiv" and "fired at Kyiv" are a place; "Kyiv said" is a party. */
function isPlaced(at: number, hints: Hints): boolean {
  const found = hints.until(at, "placing");
  return found !== null && found.meaning.key !== "outlet";
}

/** "In Lypove", «у Зарічному», «обстріл Липового»: a name behind a word that places it, and no body. */
function isPlaceName(tokens: readonly Token[], at: number, hints: Hints): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(token.text) || !isPlaced(at, hints))
    return false;
  if (isTimeWord(token) || isSpeakerNoun(token)) return false;
  if (/^(?:['’]s|s)$/.test(tokens[at + 1]?.folded ?? "") || /['’]s$/.test(token.folded))
    return false;
  return ["side", "actor", "noun", "around", "no-count", "placing"].every(
    (table) => hints.from(at, table) === null,
  );
}
