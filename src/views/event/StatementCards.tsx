import { useMemo } from "react";
import { useTexts, useVocabulary } from "../reader";
import { useEvent } from "./event-context";
import { StatementCard } from "./StatementCard";
import { statementOrder } from "./statement-order";

/** Every statement in full: what parties said, then what outlets reported on their own account. */
export function StatementCards() {
  const { record, headlineClaims } = useEvent();
  const { outlets } = useVocabulary();
  const texts = useTexts().event;
  const ordered = useMemo(
    () => statementOrder(record.statements, headlineClaims),
    [record, headlineClaims],
  );
  const reports = ordered.filter(({ speaker }) => Object.hasOwn(outlets, speaker));
  const said = ordered.filter((statement) => !reports.includes(statement));
  return (
    <>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {said.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
      {reports.length > 0 && (
        <>
          <h3 className="mt-8 text-[15px] font-semibold">{texts.sections.reports}</h3>
          <div className="mt-3 grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            {reports.map((statement) => (
              <StatementCard key={statement.id} statement={statement} small />
            ))}
          </div>
        </>
      )}
    </>
  );
}
