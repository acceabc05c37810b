import type { Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { officeOn, partyName, partyWithin, printedName, speakerName } from "./names";
import type { SentenceTexts, Subject } from "./sentence-texts";
import { speakerGender } from "./speaker-gender";
import type { Texts } from "./texts";

/** The words that a clause about a statement begins with. */
export interface Speaking {
  readonly texts: Texts;
  readonly words: SentenceTexts;
  readonly vocabulary: Vocabulary;
}

/**
 * Who said it, as the beginning of a clause: with the office held that day, the party where neither name
 * nor office tells it, and who reports it where it is second-hand.
 */
export function spokenName(speaking: Speaking, statement: Statement): Subject {
  const { texts, words, vocabulary } = speaking;
  const { speaker: id, said, party } = statement;
  const speaker = vocabulary.speakers[id];
  if (speaker === undefined) return outletSubject(speaking, statement);
  const name = speakerName(texts, vocabulary, id);
  const office = officeOn(texts, vocabulary, id, said);
  const full = office === null ? withArticle(speaking, id, name) : words.office(name, office);
  const told = office === null ? name : `${name} ${office}`;
  return {
    text: bracketed(speaking, full, statement.via, partyNote(speaking, party, told)),
    gender: speakerGender(texts.language, name, speaker),
  };
}

/** A party as the beginning of a clause. */
export function partySubject({ texts, vocabulary }: Omit<Speaking, "words">, id: string): Subject {
  const text = partyName(texts, vocabulary, id);
  return { text, gender: speakerGender(texts.language, text) };
}

function outletSubject(speaking: Speaking, { speaker, via }: Statement): Subject {
  const { texts, words, vocabulary } = speaking;
  const channel = vocabulary.outlets[speaker]?.kind === "channel";
  const name = words.outlet(printedName(texts, vocabulary, speaker), channel);
  return {
    text: bracketed(speaking, name, via, null),
    gender: channel ? "m" : "n",
  };
}

/** English names a body with its article; other languages have none. */
function withArticle({ texts, vocabulary }: Speaking, id: string, name: string): string {
  const { kind, article = "the" } = vocabulary.speakers[id] ?? {};
  if (texts.language !== "en" || kind !== "body" || article === "none") return name;
  return /^the /iu.test(name) ? name : `${article} ${name}`;
}

function bracketed(
  { texts, words, vocabulary }: Speaking,
  name: string,
  via: string | null,
  note: string | null,
): string {
  const reported = via === null ? null : words.via(printedName(texts, vocabulary, via));
  const aside = texts.language === "en" ? [note] : [note, reported];
  const notes = aside.filter((one) => one !== null).join("; ");
  const noted = notes === "" ? name : `${name} (${notes})`;
  const open = name.includes(", ") ? `${noted},` : noted;
  if (texts.language !== "en" || reported === null) return open;
  return `${open.replace(/,$/u, "")}, ${reported},`;
}

/** The party where the words do not tell it; of its name the part in brackets where they tell the rest. */
function partyNote({ texts, vocabulary }: Speaking, party: string, words: string): string | null {
  const name = partyWithin(texts, vocabulary, party);
  if (vocabulary.parties[party]?.note?.[texts.language] === words) return null;
  const [, base = name, note] = /^(.+?) \((.+)\)$/u.exec(name) ?? [];
  if (note === undefined) return tells(words, name) ? null : name;
  if (tells(words, note)) return null;
  return tells(words, base) ? note : `${base}, ${note}`;
}

/** Whether some word begins as the name does, in whatever case: "Міністерство оборони Росії" and "Росія". */
function tells(words: string, name: string): boolean {
  const [first = ""] = name.toLowerCase().replace(/^[«“]/u, "").split(/[ »”]/u);
  const stem = first.length < 4 ? first : first.slice(0, first.length > 5 ? -2 : -1);
  const known = words.toLowerCase().split(/[\s«»(),“”]+/u);
  return known.some((word) => (first.length < 4 ? word === stem : word.startsWith(stem)));
}
