import { claimAnchor } from "../../links/anchors";
import type { CellEntry } from "../../table/table-model";
import { Attribution, Standing } from "./Attribution";
import { useWords } from "./words";

/** What was said earlier and no longer stands: struck through, dated, and small beside what does. */
export function PastClaims({ entries }: { entries: readonly CellEntry[] }) {
  const words = useWords();
  return entries.map((entry) => (
    <div key={entry.claim.id} className="mt-2 text-[13px] leading-[1.55] text-muted">
      <s className="font-serif text-[16px] font-semibold decoration-1">
        <a href={`#${claimAnchor(entry.claim.id)}`} className="no-underline hover:text-ink">
          {words.answer(entry.claim)}
        </a>
      </s>{" "}
      <Standing entry={entry} />
      <div>
        <Attribution entry={entry} />
      </div>
    </div>
  ));
}
