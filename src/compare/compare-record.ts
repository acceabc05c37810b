import { groupBy } from "../model/group-by";
import type { EventRecord, Movement, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { CellClaim, Comparison, LedgerLine, Row } from "./comparison";
import type { Context, Spoken } from "./context";
import { headlineOf } from "./headline";
import { withJoined } from "./joined";
import { statedMakeUp } from "./make-up";
import { withMirrors } from "./mirror";
import { withNested } from "./nested";
import { countOrigins } from "./origins";
import { orderOutlets, orderParties } from "./party-order";
import { questionRow } from "./question-row";
import { withRemainders } from "./remainder";
import { orderRows } from "./row-order";
import { withSwaps } from "./swap";

/** What a comparison can be asked for. */
export interface CompareOptions {
  /** Only what was said by this moment (ms since 1970 UTC); null is everything. */
  readonly asOf?: number | null;
}

/**
 * Compares what all parties said of one event: codes, numbers and reasons, without prose and without a
 * winner. Pure: the same record, vocabulary and options always give the same comparison.
 */
export function compareRecord(
  record: EventRecord,
  vocabulary: Vocabulary,
  { asOf = null }: CompareOptions = {},
): Comparison {
  const context: Context = { record, vocabulary };
  const { statements } = heardBy(record, asOf);
  const spoken = statements.flatMap((statement) =>
    statement.claims.map((claim): Spoken => ({ claim, statement })),
  );
  const parties = orderParties(spoken, context);
  const outlets = orderOutlets(spoken, context);
  const single = questionRows(spoken, [...parties, ...outlets], context);
  const steps = [withRemainders, withMirrors, withNested, withJoined, withSwaps];
  const related = steps.reduce<readonly Row[]>((rows, step) => step(rows, context), single);
  const rows = related.map((row) =>
    withExplanations(inColumnOrder(row, [...parties, ...outlets]), spoken, context),
  );
  const headline = headlineOf(rows, context)?.id ?? null;
  return {
    event: record.id,
    parties,
    outlets,
    rows: orderRows(rows, headline, context),
    headline,
    ledger: record.movements.map((movement) => ledgerLine(movement, rows)),
    asOf: asOf === null ? null : leftOut(record, asOf),
    sources: countOrigins(context, asOf === null ? undefined : sourcesOf(statements)),
  };
}

/**
 * The record as somebody could have read it at a moment: a statement counts once its latest possible moment
 * has passed; one without any time is outside every as-of view.
 */
export function heardBy(record: EventRecord, asOf: number | null): EventRecord {
  if (asOf === null) return record;
  const statements = record.statements.filter(({ known }) => known !== null && known <= asOf);
  return { ...record, statements };
}

function sourcesOf(statements: EventRecord["statements"]): readonly string[] {
  return statements.flatMap(({ sources }) => sources);
}

/**
 * One row a question, in the order of their ids, so that nothing later depends on the file's order.
 * Explanations stand beside the finding they explain, not in a row of their own.
 */
function questionRows(
  spoken: readonly Spoken[],
  parties: readonly string[],
  context: Context,
): Row[] {
  const asking = spoken.filter(({ claim }) => claim.explains === null);
  const groups = groupBy(asking, ({ claim }) => claim.question.id);
  return [...groups.values()]
    .flatMap((group) => {
      const question = group[0]?.claim.question;
      if (question === undefined) return [];
      const all = [...group, ...statedMakeUp(question, asking)];
      return [questionRow(question, all, parties, context)];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rows that were set beside each other bring their cells in turn; they stand as the columns do. */
function inColumnOrder(row: Row, columns: readonly string[]): Row {
  const place = ({ party }: Row["cells"][number]) => columns.indexOf(party);
  return { ...row, cells: row.cells.toSorted((a, b) => place(a) - place(b)) };
}

function withExplanations(row: Row, spoken: readonly Spoken[], { record }: Context): Row {
  const ids = [row.id, ...row.aliases];
  const explanations = spoken
    .filter(({ claim }) => claim.explains !== null && ids.includes(claim.explains))
    .map((each): CellClaim => ({ ...each, status: "no-answer", supersededBy: null }));
  const searched = record.searched.filter(
    (search) => search.row !== null && ids.includes(search.row),
  );
  return { ...row, explanations, searched };
}

function ledgerLine({ id, from, to }: Movement, rows: readonly Row[]): LedgerLine {
  const isTotal = ({ movement, population, stage }: Question) =>
    movement === id && population === null && stage === null;
  const row = rows.find(({ questions }) => questions.some(isTotal));
  const cells = (row?.cells ?? []).flatMap(({ party, claims }) => {
    // A row can hold a part beside its whole; a part is no total.
    const own = claims.filter(({ claim }) => isTotal(claim.question));
    return own.length === 0 ? [] : [{ party, claims: own }];
  });
  return { movement: id, from, to, row: row?.id ?? `moved.${id}`, cells };
}

function leftOut(record: EventRecord, moment: number): Comparison["asOf"] {
  const undated = record.statements.filter(({ known }) => known === null).length;
  const later = record.statements.filter(({ known }) => known !== null && known > moment).length;
  return { moment, undated, later };
}
