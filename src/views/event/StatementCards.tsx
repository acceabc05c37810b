import { useMemo } from "react";
import { statementAnchor } from "../../links/anchors";
import type { Statement } from "../../model/record";
import { useLongList } from "../../ui/long-list";
import { useTexts, useVocabulary } from "../reader";
import { useEvent } from "./event-context";
import { ShowMore } from "./ShowMore";
import { StatementCard } from "./StatementCard";
import { statementOrder } from "./statement-order";

/** How many statements are shown before the reader asks for more. */
const atOnce = 100;

/** Every statement in full: what parties said, then what outlets reported on their own account. */
export function StatementCards() {
  const { record, aimed, headlineClaims } = useEvent();
  const { outlets } = useVocabulary();
  const texts = useTexts().event;
  const ordered = useMemo(
    () => statementOrder(record.statements, headlineClaims),
    [record, headlineClaims],
  );
  const reports = ordered.filter(({ speaker }) => Object.hasOwn(outlets, speaker));
  const said = ordered.filter(({ speaker }) => !Object.hasOwn(outlets, speaker));
  const isAimed = ({ id, claims }: Statement) =>
    aimed === statementAnchor(id) || claims.some((claim) => claim.id === aimed);
  const parties = useLongList(said, atOnce, isAimed);
  const outletsOwn = useLongList(reports, atOnce, isAimed);
  return (
    <>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {parties.shown.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
      <ShowMore list={parties} />
      {reports.length > 0 && (
        <>
          <h3 className="mt-8 text-[15px] font-semibold">{texts.sections.reports}</h3>
          <div className="mt-3 grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            {outletsOwn.shown.map((statement) => (
              <StatementCard key={statement.id} statement={statement} small />
            ))}
          </div>
          <ShowMore list={outletsOwn} />
        </>
      )}
    </>
  );
}
