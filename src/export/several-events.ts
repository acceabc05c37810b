import { findingWord } from "../i18n/finding-words";
import { rowTitle } from "../i18n/question-title";
import { type ClaimLine, claimLines } from "./claim-lines";
import { csvText } from "./csv";
import type { CsvForm } from "./csv-form";
import { type FileCell, plainCell } from "./file-cell";
import { type SourceLine, sourceLines } from "./source-lines";
import { aboutSeveral, type Taken } from "./taken";
import { claimColumns, methodSheet, sheetOf, sourceColumns } from "./taken-workbook";
import { workbook } from "./xlsx";
import type { Sheet } from "./xlsx-sheet";

/** What every line of several events begins with: which event it is about. */
interface EventCells {
  readonly date: FileCell;
  readonly event: FileCell;
  readonly title: FileCell;
}

/** Names of the cells of a claim's line, in the order of a CSV. */
type LineName = keyof ClaimLine;

/** Several events as CSV: the lines of each, with the event before them. Lines of one event at a time. */
export class SeveralCsv {
  readonly #form: CsvForm;
  readonly #parts: string[] = [];

  constructor({ words }: Pick<Taken, "words">, form: CsvForm) {
    this.#form = form;
    const headings = [...Object.values(words.eventLines), ...Object.values(words.lines)];
    this.#parts.push(csvText([headings], form));
  }

  add(taken: Taken): void {
    const names = Object.keys(taken.words.lines) as LineName[];
    const { date, event, title } = eventCells(taken);
    const lines = claimLines(taken).map((line) =>
      [date, event, title, ...names.map((name) => line[name])].map(plainCell),
    );
    if (lines.length > 0) this.#parts.push(csvText(lines, { ...this.#form, mark: false }));
  }

  /** What was added since it was asked for last, the headings first. */
  take(): string {
    return this.#parts.splice(0).join("");
  }
}

/** Several events as one Excel workbook: the events, every statement, every source, how it was made. */
export class SeveralWorkbook {
  readonly #of: Pick<Taken, "texts" | "words" | "made">;
  readonly #events: (readonly FileCell[])[] = [];
  readonly #claims: (ClaimLine & EventCells)[] = [];
  readonly #sources: (SourceLine & { readonly event: FileCell })[] = [];

  constructor(of: Pick<Taken, "texts" | "words" | "made">) {
    this.#of = of;
  }

  add(taken: Taken): void {
    const cells = eventCells(taken);
    this.#events.push(eventRow(taken, cells));
    for (const line of claimLines(taken)) this.#claims.push({ ...line, ...cells });
    for (const line of sourceLines(taken)) this.#sources.push({ ...line, event: cells.event });
  }

  /** `without` are events that were asked for and are not in the file. */
  finish(without: readonly string[] = []): Uint8Array {
    const { texts, words, made } = this.#of;
    const { lines, eventLines, sources, sheets } = words;
    const before = { date: 12, event: 28, title: 34 };
    const event = { event: eventLines.event };
    return workbook(
      [
        this.#eventSheet(),
        sheetOf(
          sheets.statements,
          { ...lines, ...eventLines },
          { ...before, ...claimColumns },
          this.#claims,
        ),
        sheetOf(
          sheets.sources,
          { ...sources, ...event },
          { event: 28, ...sourceColumns },
          this.#sources,
        ),
        methodSheet(this.#of, aboutSeveral(this.#of, this.#events.length, without)),
      ],
      { title: `Parallax: ${sheets.events}`, language: texts.language, made },
    );
  }

  #eventSheet(): Sheet {
    const { words, texts } = this.#of;
    const { date, event, title } = words.eventLines;
    const { question, finding } = texts.event.table;
    return {
      name: words.sheets.events,
      columns: [
        { heading: date, width: 12 },
        { heading: event, width: 30 },
        { heading: title, width: 40 },
        { heading: question, width: 40 },
        { heading: finding, width: 34 },
        { heading: words.gap, width: 12 },
        { heading: words.about.version, width: 16 },
        { heading: words.about.address, width: 50 },
      ],
      rows: this.#events,
    };
  }
}

function eventCells({ record, texts }: Taken): EventCells {
  return {
    date: { kind: "moment", moment: record.date },
    event: record.id,
    title: record.title[texts.language],
  };
}

/** An event with what its headline asks and finds. */
function eventRow(taken: Taken, { date, event, title }: EventCells): readonly FileCell[] {
  const { table, texts, vocabulary, record, version, address } = taken;
  const { headline } = table;
  const link: FileCell = address === null ? null : { kind: "link", text: address, href: address };
  if (headline === null) return [date, event, title, null, null, null, version, link];
  const question = rowTitle(texts, vocabulary, record, headline);
  const finding = findingWord(texts, vocabulary, headline.finding, headline);
  const gap = headline.finding.gap?.size ?? null;
  return [date, event, title, question, finding, gap, version, link];
}
