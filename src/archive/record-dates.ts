import type { EventRecord } from "../model/record";
import type { LoggedVersion } from "./versions";

/** When a record was first published and when it last changed, in milliseconds since 1970 UTC. */
export interface RecordDates {
  readonly published: number;
  readonly updated: number;
}

/**
 * A record's dates, from its log. One that was never published (a draft shown by the development server)
 * goes by the last thing said in it: equal data give equal dates, whatever day they are built on.
 */
export function recordDates(
  record: Pick<EventRecord, "date" | "statements">,
  history: readonly Pick<LoggedVersion, "at">[],
): RecordDates {
  const [first, last] = [history.at(0), history.at(-1)];
  if (first === undefined || last === undefined) {
    const said = lastSaid(record);
    return { published: said, updated: said };
  }
  return { published: Date.parse(first.at), updated: Date.parse(last.at) };
}

function lastSaid({ date, statements }: Pick<EventRecord, "date" | "statements">): number {
  const moments = [date.earliest, ...statements.map(({ known }) => known)];
  return Math.max(0, ...moments.filter((moment) => moment !== null));
}
