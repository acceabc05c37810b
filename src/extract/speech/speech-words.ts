import data from "../../../data/lexicons/speech-words.json";
import timeWords from "../../../data/lexicons/time-words.json";
import type { Token } from "../tokens";
import { expandForm, indexWords } from "../word-forms";

const forms = (text: string) => text.split(" ").flatMap(expandForm);

const verbs = new Set(Object.values(data.verbs).flatMap(forms));
const weakVerbs = new Set(Object.values(data.carriers).flat());
const stems = new Set(forms(data.speakers).map((stem) => stem.split("-")[0] ?? stem));
const person = new Set(forms(data.pronouns.person));
const body = new Set(forms(data.pronouns.body));

/** Words with one job each; see the data file. */
export const smallWords = {
  generic: new Set(forms(data.generic)),
  lead: new Set(forms(data.lead)),
  tail: new Set(forms(data.tail)),
  stops: new Set(forms(data.stops)),
  possessive: new Set(forms(data.possessive)),
  wordsOf: new Set(forms(data["words-of"])),
  places: new Set(forms(data.places)),
  needsAt: new Set(forms(data.needsAt)),
  notSpeech: new Set(forms(data.notSpeech)),
} as const;

const timeIndex = indexWords(timeWords.classes);
const timeClasses = ["WEEKDAY", "MONTH", "DAYSHIFT", "DAYPART", "LAST", "THIS", "NEXT", "YEARWORD"];

/** Whether a word says when: Monday, квітня, вчора. */
export function isTimeWord({ kind, folded }: Token): boolean {
  if (kind === "number") return true;
  const classes = timeIndex.get(folded);
  return classes !== undefined && timeClasses.some((name) => classes.has(name));
}

/** Whether a word reports what somebody said. */
export function isSpeechVerb({ folded }: Token): boolean {
  return verbs.has(folded);
}

/** «Передає ТАСС»: says who carried the words, seldom whose they are. */
export function isCarrierVerb({ folded }: Token): boolean {
  return weakVerbs.has(folded);
}

/** Whether a noun can speak: a minister, пресслужба, полиция. Found by its beginning. */
export function isSpeakerNoun({ kind, folded }: Token): boolean {
  if (kind !== "word" || verbs.has(folded)) return false;
  for (let length = 2; length <= Math.min(folded.length, 14); length += 1) {
    if (!stems.has(folded.slice(0, length))) continue;
    const rest = folded.length - length;
    if (length > 4) return true;
    if (/^[a-z]/.test(folded) ? rest <= (length > 3 ? 3 : 0) : rest <= 3) return true;
  }
  return false;
}

/** Whether a pronoun stands for a person or a body; null where it is no pronoun of the third person. */
export function pronounOf({ folded }: Token): "person" | "body" | null {
  if (person.has(folded)) return "person";
  return body.has(folded) ? "body" : null;
}

const byFirst = new Map<string, { words: readonly string[]; rank: number }[]>();
for (const phrase of Object.values(data.according).flat()) {
  const words = phrase.split(" ");
  const rank = (data.rank as Readonly<Record<string, number>>)[phrase] ?? 1;
  const [first = ""] = words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, rank }].toSorted(longest));
}

function longest(left: { words: readonly string[] }, right: { words: readonly string[] }): number {
  return right.words.length - left.words.length;
}

/** How many tokens from `at` on open the phrase of a source ("according to", «за даними»), and its rank. */
export function accordingAt(
  tokens: readonly Token[],
  at: number,
): { length: number; rank: number } | null {
  const known = byFirst.get(tokens[at]?.folded ?? "") ?? [];
  const found = known.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.folded === word),
  );
  return found === undefined ? null : { length: found.words.length, rank: found.rank };
}

const inner = new Set(
  Object.values(data.inner)
    .flat()
    .map((phrase) => phrase),
);

/** Whether a small word belongs to the office that it stands in: «уповноважений з прав людини», "head of". */
export function isInner(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  const next = tokens[at + 1];
  if (inner.has(`${word} ${next?.folded ?? ""}`)) return true;
  if (word === "of") return true;
  return (
    inner.has(word) && next !== undefined && (next.folded === "the" || /^\p{Lu}/u.test(next.text))
  );
}

const anaphoric = data.anaphoric.map((phrase) => phrase.split(" "));

/** "About this", «про це», «об этом»: what is reported stands in the sentences before. */
export function saysAbove(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const found = anaphoric.some((words) =>
      words.every((word, index) => tokens[at + index]?.folded === word),
    );
    if (found) return true;
  }
  return false;
}
