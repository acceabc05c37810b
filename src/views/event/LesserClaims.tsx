import { claimAnchor } from "../../links/anchors";
import type { CellEntry } from "../../table/table-model";
import { Attribution, Standing } from "./Attribution";
import { isPast } from "./entry-groups";
import { useAnswer } from "./Figure";

/**
 * What stands beside a party's answers without deciding anything: small, and struck through and dated
 * where it was replaced.
 */
export function LesserClaims({ entries }: { entries: readonly CellEntry[] }) {
  return entries.map((entry) => <LesserClaim key={entry.claim.id} entry={entry} />);
}

function LesserClaim({ entry }: { entry: CellEntry }) {
  const answer = useAnswer(entry);
  const link = (
    <a
      href={`#${claimAnchor(entry.claim.id)}`}
      className="font-serif text-[16px] font-semibold no-underline hover:text-ink"
    >
      {answer}
    </a>
  );
  return (
    <div className="not-first:mt-2 text-[13px] leading-[1.55] text-muted">
      {isPast(entry) ? <s className="decoration-1">{link}</s> : link} <Attribution entry={entry} />{" "}
      <Standing entry={entry} />
    </div>
  );
}
