import { type Candidate, readQuantities } from "../extract/read-quantities";
import { readingVocabulary } from "../extract/reading-vocabulary";
import { refusal, refusalToCompare } from "../extract/refusal";
import { attribute, type FigurePlace } from "../extract/speech/attribute";
import { answerTimes } from "../extract/time/answer-times";
import { isMomentWritten, readDurations, readTimes } from "../extract/time/read-times";
import { type Language, languages } from "../model/localized";
import { intervalOf, isVague, parseQuantity } from "../model/quantity";
import type { Vocabulary } from "../model/vocabulary";
import { compareTexts } from "./compare-texts";
import { readVocabularyFromDisk } from "./read-vocabulary-from-disk";

type Asked = Readonly<Record<string, unknown>>;

const answers: Readonly<Record<string, (asked: Asked) => object>> = {
  extract: (asked) => ({
    quantities: quantitiesOf(textOf(asked, "text"), languagesOf(asked)[0]),
  }),
  compare: (asked) => {
    const [a, b] = [textOf(asked, "a"), textOf(asked, "b")];
    const refused = refusalToCompare(a, b);
    if (refused !== null) throw new Error(`one text holds ${refused}`);
    const { label } = compareTexts(a, b, vocabularyFromDisk(), languagesOf(asked));
    return { label };
  },
  attrib: (asked) => ({
    speakers: attribute(textOf(asked, "text"), figuresOf(asked), languagesOf(asked)[0]).map(
      (read) => read?.text ?? null,
    ),
  }),
  time: (asked) => ({
    dates: answerTimes(
      readTimes(textOf(asked, "text"), {
        ref: momentOf(asked, "ref"),
        lang: languagesOf(asked)[0] ?? "en",
      }),
    ),
  }),
};

/** The answer to one line: what its task asks for, or the error, always with the line's id. */
export function answerOf(line: string): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { id: null, error: "not JSON" };
  }
  if (typeof asked !== "object" || asked === null) return { id: null, error: "not an object" };
  const { id = null, task } = asked as Asked;
  try {
    const answer = Object.hasOwn(answers, String(task)) ? answers[String(task)] : undefined;
    return answer === undefined
      ? { id, error: `no task ${JSON.stringify(task ?? null)}` }
      : { id, ...answer(asked as Asked) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function textOf(asked: Asked, name: string): string {
  const text = asked[name];
  if (typeof text !== "string") throw new Error(`${name} is no text`);
  const refused = refusal(text);
  if (refused !== null) throw new Error(`${name} holds ${refused}`);
  return text;
}

function momentOf(asked: Asked, name: string): string {
  const moment = textOf(asked, name);
  if (!isMomentWritten(moment)) throw new Error(`${name} is no day like 2023-04-10, nor a moment`);
  return moment;
}

/** "uk", or "en-ru" for two texts. */
function languagesOf({ lang }: Asked): (Language | undefined)[] {
  const [first = "", second = first] = typeof lang === "string" ? lang.split("-") : [];
  return [first, second].map((name) => languages.find((language) => language === name));
}

let read: Vocabulary | null = null;

/** The vocabulary of `data/`, read once and only where a task needs it. */
function vocabularyFromDisk(): Vocabulary {
  read ??= readingVocabulary(readVocabularyFromDisk("."));
  return read;
}

function figuresOf({ figures }: Asked): FigurePlace[] {
  if (!Array.isArray(figures)) throw new Error("figures is no list");
  return figures.map((figure: unknown) => {
    const { start, end } = (typeof figure === "object" && figure !== null ? figure : {}) as Asked;
    if (typeof start !== "number" || typeof end !== "number")
      throw new Error("a figure without a place");
    return { start, end };
  });
}

/** Figures, and lengths of time, which take the place of the figures in them: 2 hours 30 minutes is one. */
function quantitiesOf(text: string, language: Language | undefined): object[] {
  const candidates = readQuantities(text, language);
  const found: object[] = [];
  let at = 0;
  for (const { start, end, value, unit } of readDurations(text)) {
    for (; (candidates[at]?.end ?? Number.POSITIVE_INFINITY) <= start; at += 1)
      found.push(...candidates.slice(at, at + 1).map(quantityOf));
    const inside = candidates[at];
    // "Three quarters": there the word for the time is part of the number.
    if (inside !== undefined && inside.start <= start && inside.end >= end) continue;
    const hedge = inside !== undefined && inside.start < end ? inside.hedge : "exact";
    found.push({ value, op: signs[hedge] ?? "=", unit, start, end });
    while ((candidates[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
  }
  return [...found, ...candidates.slice(at).map(quantityOf)];
}

const signs: Readonly<Record<string, string>> = {
  exact: "=",
  about: "~",
  almost: "~",
  "at-least": ">=",
  "more-than": ">=",
  "at-most": "<=",
  "fewer-than": "<=",
};

function quantityOf(candidate: Candidate): object {
  const { said, hedge, times, unit, counted, start, end } = candidate;
  const [first, second] = said;
  const rest = {
    ...(unit === null ? {} : { unit }),
    ...(counted === null ? {} : { counted }),
    start,
    end,
  };
  if (first !== undefined && second === undefined)
    return { value: first, op: signs[hedge] ?? "=", ...rest };
  const interval =
    first === undefined || second === undefined
      ? vagueInterval(hedge, times)
      : { lo: first, hi: second };
  return { ...interval, op: "range", ...rest };
}

function vagueInterval(word: string, times: number) {
  const quantity = isVague(word) ? parseQuantity(word) : null;
  const { lo, hi } =
    (typeof quantity === "object" && quantity?.interval) || intervalOf("at-least", 1, 1, true);
  return { lo: lo * times, ...(hi === null ? {} : { hi: hi * times }) };
}
