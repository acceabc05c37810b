import { claimAnchor } from "../../links/anchors";
import type { CellEntry } from "../../table/table-model";
import { Attribution, Standing } from "./Attribution";
import { useAnswer } from "./Figure";

/**
 * What stands beside a party's answers without deciding anything: small and dated. Only what was taken
 * back is struck through: a figure that a later count followed was never called wrong.
 */
export function LesserClaims({ entries }: { entries: readonly CellEntry[] }) {
  return entries.map((entry) => <LesserClaim key={entry.claim.id} entry={entry} />);
}

function LesserClaim({ entry }: { entry: CellEntry }) {
  const answer = useAnswer(entry);
  const link = (
    <a
      href={`#${claimAnchor(entry.claim.id)}`}
      className="font-serif text-[15px] font-medium no-underline hover:text-ink"
    >
      {answer}
    </a>
  );
  return (
    <div className="not-first:mt-2 text-[13px] leading-[1.55] text-muted">
      {entry.status === "withdrawn" ? <s className="decoration-1">{link}</s> : link}{" "}
      <Attribution entry={entry} /> <Standing entry={entry} />
    </div>
  );
}
