import { entryOf } from "../model/entry-of";
import type { Moment } from "../model/moment";
import type { Vocabulary } from "../model/vocabulary";
import { firstDay } from "./dates";
import { locales } from "./numbers";
import type { Texts } from "./texts";

/**
 * Names come from the vocabulary, in the nominative. Sentences are built so that no name ever has to stand
 * in another case. What the vocabulary does not know is called by its id: a missing name must not hide
 * what was said.
 */

/** A party's name; an outlet that speaks for itself is its own party. */
export function partyName({ language }: Texts, vocabulary: Vocabulary, id: string): string {
  return vocabulary.parties[id]?.name[language] ?? entryOf(vocabulary.outlets, id)?.name ?? id;
}

/** A party's name inside a sentence, where one that is no proper name loses its large letter. */
export function partyWithin(texts: Texts, vocabulary: Vocabulary, id: string): string {
  const name = partyName(texts, vocabulary, id);
  if (!vocabulary.parties[id]?.common?.includes(texts.language)) return name;
  const [first = "", ...rest] = name;
  return first.toLocaleLowerCase(locales[texts.language]) + rest.join("");
}

/**
 * Who spoke, for words that are to be printed: what an English newsroom can print has Latin letters. Pages
 * call an outlet as it writes itself.
 */
export function printedName(texts: Texts, vocabulary: Vocabulary, id: string): string {
  const latin = texts.language === "en" ? vocabulary.outlets[id]?.latin : undefined;
  const isOutlet = entryOf(vocabulary.speakers, id) === undefined;
  return isOutlet && latin !== undefined ? latin : speakerName(texts, vocabulary, id);
}

/** How a party's people are called: "Ukrainians". */
export function peopleName(texts: Texts, vocabulary: Vocabulary, id: string): string {
  return vocabulary.parties[id]?.people?.[texts.language] ?? partyName(texts, vocabulary, id);
}

/** Who spoke, in full or as short as narrow cells want it. */
export function speakerName(
  { language }: Texts,
  { speakers, outlets }: Vocabulary,
  id: string,
  length: "full" | "short" = "full",
): string {
  const speaker = entryOf(speakers, id);
  if (speaker === undefined) return entryOf(outlets, id)?.name ?? id;
  return (length === "short" ? speaker.short : undefined)?.[language] ?? speaker.name[language];
}

/**
 * The office a speaker held at a moment; null where none is known for that day. Ends are compared as far
 * as they are given: from "2020-02" holds on every day of that month.
 */
export function officeOn(
  { language }: Texts,
  { speakers }: Vocabulary,
  speaker: string,
  moment: Moment | null,
): string | null {
  const offices = speakers[speaker]?.offices ?? [];
  const day = moment === null ? null : firstDay(moment);
  const held = offices.find(({ from, to }) => {
    if (day === null) return from === undefined && to === undefined;
    const begun = from === undefined || day.slice(0, from.length) >= from;
    return begun && (to === undefined || day.slice(0, to.length) <= to);
  });
  return held?.office[language] ?? null;
}

/** Who or what is counted. */
export function populationName({ language }: Texts, vocabulary: Vocabulary, id: string): string {
  return vocabulary.populations[id]?.name[language] ?? id;
}

/** A place. */
export function placeName({ language }: Texts, { places }: Vocabulary, id: string): string {
  return places[id]?.name[language] ?? id;
}

/** A kind of event: "Prisoner exchange". */
export function kindName({ language }: Texts, { kinds }: Vocabulary, id: string): string {
  return kinds[id]?.name[language] ?? id;
}

/** One of a topic's named answers; a set may also name places. */
export function itemName(
  texts: Texts,
  vocabulary: Vocabulary,
  topic: string | null,
  id: string,
): string {
  const items = vocabulary.topics[topic ?? ""]?.items ?? {};
  return items[id]?.name[texts.language] ?? placeName(texts, vocabulary, id);
}

/**
 * "A, B and C" where the list is whole, "A, B, C" where it goes on. The word before the last is a text of
 * ours: Intl joins Ukrainian names with "і" even between two vowels.
 */
export function listNames(
  { answers }: Texts,
  names: readonly string[],
  whole: "whole" | "open" = "whole",
): string {
  const last = names.at(-1) ?? "";
  if (whole === "open" || names.length < 2) return names.join(", ");
  return answers.and(names.slice(0, -1).join(", "), last);
}

/** The first letter large, for names that begin a heading. */
export function capitalized({ language }: Texts, text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locales[language]) + rest.join("");
}
