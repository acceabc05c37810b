import { type Localized, languages } from "./localized";
import { findLikelyNames } from "./names";
import { collectProblems, type Problem } from "./problems";
import type { Answer, EventRecord, Statement } from "./record";
import type { Vocabulary } from "./vocabulary";

/** Words that read like a name and are none, each with the reason (`data/name-exceptions.json`). */
export type NameExceptions = Readonly<Record<string, string>>;

/** Reads the exceptions: an object from words to the reason why they may stand. */
export function parseNameExceptions(data: unknown): {
  exceptions: NameExceptions;
  problems: readonly Problem[];
} {
  const { problems, report } = collectProblems();
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    report([], "wrong-shape", { expected: "object" });
    return { exceptions: {}, problems };
  }
  const entries = Object.entries(data).filter(([words, reason]) => {
    const good = typeof reason === "string" && reason.trim() !== "";
    if (!good) report([words], "wrong-shape", { expected: "text" });
    return good;
  });
  return { exceptions: Object.fromEntries(entries), problems };
}

/** Reports everything that reads like a person's name in what readers of a record see. */
export function checkNames(
  record: EventRecord,
  vocabulary: Vocabulary,
  exceptions: NameExceptions,
): readonly Problem[] {
  return namesIn(readerTexts(record), vocabulary, exceptions);
}

/** The same of the notes in a record's log, in the order of its lines. */
export function checkNoteNames(
  notes: readonly (Localized | null)[],
  vocabulary: Vocabulary,
  exceptions: NameExceptions,
): readonly Problem[] {
  const texts = notes.flatMap((note, index) => inEach([index, "note"], note));
  return namesIn(texts, vocabulary, exceptions);
}

function namesIn(
  texts: readonly PlacedText[],
  vocabulary: Vocabulary,
  exceptions: NameExceptions,
): readonly Problem[] {
  const { problems, report } = collectProblems();
  const excused = Object.keys(exceptions);
  for (const [path, text] of texts) {
    for (const words of findLikelyNames(text, vocabulary, excused)) {
      report(path, "personal-name", { words });
    }
  }
  return problems;
}

type Path = readonly (string | number)[];
type PlacedText = readonly [path: Path, text: string];

/** Every text that a reader sees, with its place in the record's file. */
function readerTexts(record: EventRecord): PlacedText[] {
  return [
    ...inEach(["title"], record.title),
    ...record.sources.flatMap(({ id, title }) => plain(["sources", id, "title"], title)),
    ...record.statements.flatMap((statement, index) =>
      statementTexts(["statements", index], statement),
    ),
    ...record.searched.flatMap((search, index) => [
      ...inEach(["searched", index, "for"], search.for),
      ...inEach(["searched", index, "where"], search.where),
    ]),
    ...record.notes.flatMap((note, index) => [
      ...inEach(["notes", index, "text"], note.text),
      ...inEach(["notes", index, "basis"], note.basis),
    ]),
    ...record.changes.flatMap(({ note }, index) => inEach(["changes", index, "note"], note)),
  ];
}

function statementTexts(path: Path, { text, why, original, claims }: Statement): PlacedText[] {
  const shown = languages.map(
    (language): PlacedText => [
      [...path, "text", language],
      text[language].map((segment) => segment.text).join(""),
    ],
  );
  return [
    ...shown,
    ...inEach([...path, "why"], why),
    ...plain([...path, "original", "text"], original?.text ?? null),
    ...claims.flatMap(({ mark, answer, readings }) => [
      ...inEach([...path, "claims", mark, "says"], wordsOf(answer)),
      ...readings.flatMap(({ note }, index) =>
        inEach([...path, "claims", mark, "readings", index, "note"], note),
      ),
    ]),
  ];
}

function wordsOf(answer: Answer): Localized | null {
  return answer.kind === "text" || answer.kind === "none" ? (answer.says ?? null) : null;
}

function inEach(path: Path, texts: Localized | null): PlacedText[] {
  return texts === null ? [] : languages.map((language) => [[...path, language], texts[language]]);
}

function plain(path: Path, text: string | null): PlacedText[] {
  return text === null ? [] : [[path, text]];
}
