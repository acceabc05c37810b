import { stemsOf } from "./inflection";
import { languages } from "./localized";
import type { Vocabulary } from "./vocabulary";

/** The words that a vocabulary names things with, for telling a person's name from them. */
export interface KnownWords {
  /** Words of parties, bodies, offices, outlets, places, populations, measures, topics and kinds. */
  readonly words: ReadonlySet<string>;
  /** What a speaker is called by alone. A first name says nothing: others bear it too. */
  readonly surnames: ReadonlySet<string>;
  /** Full names of speakers, each as the stems of its words. */
  readonly phrases: readonly Phrase[];
}

/** Several words in a row, each by its stems. */
export type Phrase = readonly (readonly string[])[];

const kept = new WeakMap<Vocabulary, KnownWords>();

/** The words of a vocabulary; collected once for each. */
export function knownWords(vocabulary: Vocabulary): KnownWords {
  const known = kept.get(vocabulary) ?? collect(vocabulary);
  kept.set(vocabulary, known);
  return known;
}

/** A phrase's words, split as names in a text are. */
export function phraseOf(text: string): Phrase {
  return wordsOf(text).map(stemsOf);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’ʼ]*(?:-\p{L}[\p{L}\p{M}'’ʼ]*)*/gu) ?? [];
}

function collect({ speakers, outlets, ...others }: Vocabulary): KnownWords {
  const people = Object.values(speakers).filter(({ kind }) => kind === "person");
  const bodies = Object.values(speakers).filter(({ kind }) => kind === "body");
  const named = people.flatMap(({ name, short }) => textsIn([name, short]));
  const generic = textsIn([others, bodies, people.map(({ offices }) => offices)]);
  const papers = Object.values(outlets).map(({ name }) => name);
  return {
    words: stemSet([...generic, ...papers].flatMap(wordsOf)),
    surnames: stemSet(named.flatMap((name) => wordsOf(name).slice(-1))),
    phrases: named.map(phraseOf).filter((phrase) => phrase.length > 1),
  };
}

function stemSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap(stemsOf));
}

/** The texts that a value holds in three languages, however deep; ids and codes are not for reading. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const texts = languages.map((language) => (value as Record<string, unknown>)[language]);
  if (texts.every((text) => typeof text === "string")) return texts;
  return Object.values(value).flatMap(textsIn);
}
