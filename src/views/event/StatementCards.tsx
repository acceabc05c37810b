import { useMemo } from "react";
import { useEvent } from "./event-context";
import { StatementCard } from "./StatementCard";
import { statementOrder } from "./statement-order";

/** Every statement in full. */
export function StatementCards() {
  const { record, headline } = useEvent();
  const claims = useMemo(() => new Set(headline?.finding.claims), [headline]);
  const statements = useMemo(() => statementOrder(record.statements, claims), [record, claims]);
  return (
    <div className="mt-3 grid gap-4 lg:grid-cols-2">
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </div>
  );
}
