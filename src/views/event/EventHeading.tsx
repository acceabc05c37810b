import type { Comparison } from "../../compare/comparison";
import { heldTogether } from "../../i18n/dates";
import { pageTitleId } from "../../links/anchors";
import type { TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { useEvent } from "./event-context";
import { useWords } from "./words";

/** Kind, date and sources; the title; one line made from the headline's finding. */
export function EventHeading({
  sources,
  headline,
}: {
  sources: Comparison["sources"];
  headline: TableRow | null;
}) {
  const { record } = useEvent();
  const texts = useTexts().event;
  const words = useWords();
  const facts = [
    words.kind(record.kind),
    words.date(record.date),
    texts.origins(sources.pages, sources.origins, sources.unknown),
  ];
  const lead = words.lead(headline);
  return (
    <header>
      <p className="parted text-[14px] text-muted">
        {facts.map((fact) => (
          <span key={fact}>{fact} </span>
        ))}
      </p>
      <h1
        id={pageTitleId}
        tabIndex={-1}
        className="mt-1 font-serif text-[32px] leading-[1.15] font-semibold text-balance outline-none sm:text-[40px]"
      >
        {heldTogether(words.text(record.title))}
      </h1>
      {lead !== "" && (
        <p className="mt-2 max-w-[52rem] font-serif text-lg leading-snug text-muted sm:text-xl">
          {lead}
        </p>
      )}
    </header>
  );
}
