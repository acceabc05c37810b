import type { EventRecord, Question, Statement } from "../model/record";
import type { CellClaim, Comparison, Row } from "./comparison";
import { inOrderSaid } from "./current-claims";

/** One party's figures on one question, in the order in which they were said. */
export interface Track {
  readonly row: string;
  readonly question: Question;
  readonly party: string;
  /** At least two steps, each with the statement behind it. */
  readonly steps: readonly CellClaim[];
}

/** Who said what when, and how each party's own figures moved. */
export interface Timeline {
  /** Statements with a time, from the earliest to the latest possible moment. */
  readonly dated: readonly Statement[];
  /** Statements without any; the order of their ids says nothing. */
  readonly undated: readonly Statement[];
  readonly tracks: readonly Track[];
}

/** Lays a comparison's statements out in time; with an as-of moment only those that it heard. */
export function timelineOf(record: EventRecord, comparison: Comparison): Timeline {
  const moment = comparison.asOf?.moment ?? null;
  const heard = record.statements.filter(
    ({ known }) => moment === null || (known !== null && known <= moment),
  );
  return {
    dated: heard.filter(({ known }) => known !== null).toSorted(byTime),
    undated: heard.filter(({ known }) => known === null).toSorted(byId),
    tracks: comparison.rows.flatMap(tracksOf),
  };
}

function byTime(a: Statement, b: Statement): number {
  return (a.known ?? 0) - (b.known ?? 0) || byId(a, b);
}

function byId(a: Statement, b: Statement): number {
  return a.id < b.id ? -1 : 1;
}

/** A party's figure moved where it gave at least two different ones at different times. */
function tracksOf(row: Row): Track[] {
  return row.questions.flatMap((question) =>
    row.cells.flatMap(({ party, claims }) => {
      const figures = claims.filter(({ claim, statement }) => {
        const figure = claim.answer.kind === "quantity" && claim.derivedFrom.length === 0;
        return figure && claim.question.id === question.id && statement.known !== null;
      });
      const steps = inOrderSaid(figures);
      return moves(steps) ? [{ row: row.id, question, party, steps }] : [];
    }),
  );
}

function moves(steps: readonly CellClaim[]): boolean {
  const figures = steps.map(({ claim }) =>
    claim.answer.kind === "quantity" ? claim.answer.quantity.said.join("..") : "",
  );
  const times = steps.map(({ statement }) => statement.known);
  return new Set(figures).size > 1 && new Set(times).size > 1;
}

const minute = 60_000;

/** The whole minute at which a statement has surely been said: what as-of views step by. */
export function minuteHeard(known: number): number {
  return Math.ceil(known / minute) * minute;
}

/** Every minute at which an event's account changed, in order. */
export function turningPoints(record: EventRecord): readonly number[] {
  const minutes = record.statements.flatMap(({ known }) =>
    known === null ? [] : [minuteHeard(known)],
  );
  return [...new Set(minutes)].toSorted((a, b) => a - b);
}
