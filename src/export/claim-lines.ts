import { formatMoment } from "../i18n/clocks";
import { countedPopulation } from "../i18n/counted";
import type { FileTexts } from "../i18n/file-texts";
import { findingWord } from "../i18n/finding-words";
import { partyName, populationName, speakerName } from "../i18n/names";
import { rowTitle } from "../i18n/question-title";
import type { Quantity } from "../model/quantity";
import type { Statement } from "../model/record";
import type { CellEntry, NumberedSource, TableCell, TableRow } from "../table/table-model";
import type { FileCell } from "./file-cell";
import { columnName, entryText, linkTo, silenceText } from "./shown-table";
import type { Taken } from "./taken";

/** The cells of one line, by the name of their heading. */
export type ClaimLine = Readonly<Record<keyof FileTexts["lines"], FileCell>>;

/**
 * The table as lines, one a claim. Silence has a line that says so. A claim that no longer stands has one,
 * and says so. A finding stands beside the claims it was made from; the difference is theirs.
 */
export function claimLines(taken: Taken): readonly ClaimLine[] {
  const known = kept.get(taken);
  if (known !== undefined) return known;
  const rows = taken.table.groups.flatMap((group) => group.rows);
  const made = madeText(taken);
  const lines = rows.flatMap((row) => linesOf(taken, row, made));
  kept.set(taken, lines);
  return lines;
}

/** A table goes into a file of its own and into that of all events: its lines are made once. */
const kept = new WeakMap<Taken, readonly ClaimLine[]>();

function linesOf(taken: Taken, row: TableRow, made: string): readonly ClaimLine[] {
  const { exports } = taken.texts;
  const shared = rowCells(taken, row, made);
  const found = findingCells(taken, row);
  const line = (entry: CellEntry, standing: string) =>
    claimLine(
      taken,
      entry,
      standing,
      shared,
      row.finding.claims.includes(entry.claim.id) ? found : noFinding,
    );
  return [
    ...row.cells.flatMap((cell) =>
      cell.entries.length === 0
        ? [silentLine(taken, row, cell, shared)]
        : cell.entries.map((entry) => line(entry, exports.standing[entry.status])),
    ),
    ...row.explanations.map((entry) => line(entry, exports.explanation)),
  ];
}

/** What all lines of a row have in common. */
type RowCells = ReturnType<typeof rowCells>;

// Lines are written out, cell by cell: put together by spreading, they took a third of a build's tables.
function claimLine(
  taken: Taken,
  entry: CellEntry,
  standing: string,
  { question, version, made, how }: RowCells,
  { finding, gap, relativeGap }: FindingCells,
): ClaimLine {
  const { texts, vocabulary } = taken;
  const { statement, claim, sources } = entry;
  const counted = countedPopulation(claim);
  const { interval, hedge } = quantityOf(claim);
  return {
    question,
    party: partyName(texts, vocabulary, statement.party),
    speaker: speakerName(texts, vocabulary, statement.speaker),
    said: statement.said === null ? null : { kind: "moment", moment: statement.said },
    lower: interval?.lo ?? null,
    upper: interval?.hi ?? null,
    hedge: hedge === null ? null : texts.quantities.names[hedge],
    asSpoken: entryText(taken, entry),
    counts: counted === null ? null : populationName(texts, vocabulary, counted),
    finding,
    gap,
    relativeGap,
    source: addresses(sources, ({ source }) => source.url),
    link: linkCell(linkTo(taken, claim.id)),
    version,
    standing,
    inFull: inFull(taken, statement),
    words: statement.text[texts.language].map(({ text }) => text).join(""),
    form: texts.event.statement.forms[statement.form],
    archived: addresses(sources, ({ source }) => source.archived),
    made,
    how,
  };
}

/** That a party said nothing is part of the table; every cell that could hold a figure is empty. */
function silentLine(
  taken: Taken,
  row: TableRow,
  cell: TableCell,
  { question, version, made, how }: RowCells,
): ClaimLine {
  return {
    question,
    party: columnName(taken, cell.column),
    speaker: null,
    said: null,
    lower: null,
    upper: null,
    hedge: null,
    asSpoken: silenceText(taken, row, cell.column),
    counts: null,
    finding: null,
    gap: null,
    relativeGap: null,
    source: null,
    link: linkCell(linkTo(taken, row.id)),
    version,
    standing: taken.texts.event.table.notStated,
    inFull: null,
    words: null,
    form: null,
    archived: null,
    made,
    how,
  };
}

function rowCells(taken: Taken, row: TableRow, made: string) {
  const { texts, vocabulary, record, version, words } = taken;
  return { question: rowTitle(texts, vocabulary, record, row), version, made, how: words.how };
}

type FindingCells = Pick<ClaimLine, "finding" | "gap" | "relativeGap">;

const noFinding: FindingCells = { finding: null, gap: null, relativeGap: null };

function findingCells({ texts, vocabulary }: Taken, row: TableRow): FindingCells {
  const { finding } = row;
  const relative = finding.gap?.relative ?? null;
  return {
    finding: findingWord(texts, vocabulary, finding, row),
    gap: finding.gap?.size ?? null,
    relativeGap: relative === null ? null : { kind: "ratio", ratio: rounded(relative) },
  };
}

/** Its two ends and its hedge; an open end is an empty cell. */
function quantityOf({ answer }: CellEntry["claim"]): {
  readonly interval: Quantity["interval"];
  readonly hedge: Quantity["hedge"] | null;
} {
  return answer.kind === "quantity" ? answer.quantity : { interval: null, hedge: null };
}

function inFull({ texts, vocabulary }: Taken, { said, via }: Statement): string {
  const { undated, reportedBy } = texts.event.claim;
  const when = said === null ? undated : formatMoment(texts, said);
  return via === null ? when : `${when}, ${reportedBy(speakerName(texts, vocabulary, via))}`;
}

/** All addresses in one cell, which leads to the first. */
function addresses(
  sources: readonly NumberedSource[],
  of: (source: NumberedSource) => string | null,
): FileCell {
  const given = sources.map(of).filter((address) => address !== null);
  const [href] = given;
  return href === undefined ? null : { kind: "link", text: given.join(" "), href };
}

function linkCell(href: string | null): FileCell {
  return href === null ? null : { kind: "link", text: href, href };
}

function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}

/** A moment as files of data have it: 2026-11-22T23:40Z. */
export function madeText({ made }: Pick<Taken, "made">): string {
  return new Date(made).toISOString().replace(/:\d\d\.\d+Z$/, "Z");
}
