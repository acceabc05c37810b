import type { Cited } from "../../../export/citation";
import { aloneCited, citedEvent, citedRow, citedStatement } from "../../../export/citation-cited";
import { statementAnchor } from "../../../links/anchors";
import type { Statement } from "../../../model/record";
import type { TableRow } from "../../../table/table-model";
import type { EventScope } from "../event-context";

/** The whole event. */
export function eventCited({ record }: EventScope): readonly Cited[] {
  return [citedEvent(record)];
}

/** A row, then each claim in it. */
export function rowCited(row: TableRow): readonly Cited[] {
  const cited = citedRow(row);
  return [cited, ...cited.claims.map(aloneCited)];
}

/** A statement, then each of its claims. */
export function statementCited(statement: Statement, event: EventScope): readonly Cited[] {
  const cited = citedStatement(statement, statementAnchor(statement.id), event);
  return [cited, ...cited.claims.map(aloneCited)];
}
