import data from "../../../data/lexicons/speaker-names.json";
import { foldWord, stemsOf } from "../../model/inflection";
import { languages } from "../../model/localized";
import type { Vocabulary } from "../../model/vocabulary";

/** Whom of the vocabulary a text's phrase means; null is not known, which is no guess that it is nobody. */
export interface KnownSpeaker {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly outlet: string | null;
  /** How it was found: "surname", "name", "called", "party-word", "outlet". */
  readonly why: string | null;
}

interface NameIndex {
  /** Speakers by the stems of their surnames. */
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  /** Bodies by all words of their names, each as its stems. */
  readonly bodies: readonly {
    readonly id: string;
    readonly words: readonly (readonly string[])[];
  }[];
  readonly outlets: ReadonlyMap<string, string>;
}

const kept = new WeakMap<Vocabulary, NameIndex>();
const nobody: KnownSpeaker = { speaker: null, party: null, outlet: null, why: null };

/** Finds the speaker, the party or the outlet that a phrase names. */
export function knownSpeaker(phrase: string, vocabulary: Vocabulary): KnownSpeaker {
  const words = wordsOf(phrase);
  const index = kept.get(vocabulary) ?? indexNames(vocabulary);
  kept.set(vocabulary, index);
  const person = personIn(words, index, vocabulary);
  if (person !== null) return speakerIn(person, "surname", vocabulary);
  const called = longestRun(words, data.speakers);
  if (called !== null) return speakerIn(called, "called", vocabulary);
  const body = index.bodies.find((one) => holdsAll(words, one.words));
  if (body !== undefined) return speakerIn(body.id, "name", vocabulary);
  const outlet = index.outlets.get(titleKey(phrase));
  if (outlet !== undefined) return { ...nobody, outlet, why: "outlet" };
  const party = longestRun(words, data.parties);
  if (party === null || vocabulary.parties[party] === undefined) return nobody;
  return { ...nobody, party, why: "party-word" };
}

function speakerIn(id: string, why: string, { speakers }: Vocabulary): KnownSpeaker {
  const known = speakers[id];
  return known === undefined ? nobody : { speaker: id, party: known.party, outlet: null, why };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
}

/** A title without its marks; «Москва 24» keeps its figure. */
function titleKey(title: string): string {
  return (foldWord(title).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function indexNames({ speakers, outlets }: Vocabulary): NameIndex {
  const surnames = new Map<string, string[]>();
  const bodies: NameIndex["bodies"][number][] = [];
  for (const [id, { name, kind }] of Object.entries(speakers)) {
    for (const language of languages) {
      const words = wordsOf(name[language]);
      const last = words.at(-1);
      if (kind !== "person") bodies.push({ id, words: words.map(stemsOf) });
      else if (last !== undefined) {
        for (const stem of stemsOf(last)) {
          const ids = surnames.get(stem) ?? [];
          if (!ids.includes(id)) surnames.set(stem, [...ids, id]);
        }
      }
    }
  }
  const papers = Object.entries(outlets).map(([id, { name }]) => [titleKey(name), id] as const);
  return { surnames, bodies, outlets: new Map(papers) };
}

/** A surname that one known person bears, or two words of a full name where several bear it. */
function personIn(
  words: readonly string[],
  { surnames }: NameIndex,
  { speakers }: Vocabulary,
): string | null {
  for (const word of words) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const ids = [...new Set(stemsOf(word).flatMap((stem) => surnames.get(stem) ?? []))];
    const fitting = ids.filter((id) => fitsFirstName(words, word, speakers[id]?.name ?? null));
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

/** Another first name before the surname means another person. */
function fitsFirstName(
  words: readonly string[],
  surname: string,
  name: Readonly<Record<string, string>> | null,
): boolean {
  if (name === null) return false;
  const before = words[words.indexOf(surname) - 1];
  if (before === undefined || !/^\p{Lu}/u.test(before) || before === before.toUpperCase())
    return true;
  const firsts = Object.values(name)
    .flatMap((one) => wordsOf(one).slice(0, -1))
    .flatMap(stemsOf);
  const stems = stemsOf(before);
  return stems.some((stem) => firsts.includes(stem)) || !mayBeFirstName(before, words, surname);
}

/** A capital word two or more words long before the surname and at the phrase's beginning is an office. */
function mayBeFirstName(before: string, words: readonly string[], surname: string): boolean {
  return words.indexOf(before) === words.indexOf(surname) - 1 && before.length > 2;
}

function holdsAll(words: readonly string[], name: readonly (readonly string[])[]): boolean {
  return name.every((stems) =>
    words.some((word) => stemsOf(word).some((stem) => stems.includes(stem))),
  );
}

/** The id with the longest run of word beginnings that stands in the phrase. */
function longestRun(
  words: readonly string[],
  names: Readonly<Record<string, readonly string[]>>,
): string | null {
  const folded = words.map(foldWord);
  let best: { id: string; length: number } | null = null;
  for (const [id, runs] of Object.entries(names)) {
    for (const run of runs) {
      const parts = run.split(" ");
      if (parts.length <= (best?.length ?? 0)) continue;
      if (
        folded.some((_, at) => parts.every((part, offset) => beginsWith(folded[at + offset], part)))
      ) {
        best = { id, length: parts.length };
      }
    }
  }
  return best?.id ?? null;
}

/** Short and Latin names are whole words: "un" is not in "under", «гур» may be «гуру» no more than «гура». */
function beginsWith(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  if (/^[a-z]/.test(part) || part.length <= 3) return word === part;
  return word.startsWith(part);
}
