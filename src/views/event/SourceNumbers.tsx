import { sourceAnchor } from "../../links/anchors";
import type { NumberedSource } from "../../table/table-model";
import { useTexts } from "../reader";

/**
 * Numbers that lead to the list of sources; beyond `limit` one link leads to where all are listed. Paper
 * cannot be followed: there all of them stand.
 */
export function SourceNumbers({
  sources,
  limit = Number.POSITIVE_INFINITY,
  rest,
}: {
  sources: readonly NumberedSource[];
  limit?: number;
  rest?: string;
}) {
  const { claim, table } = useTexts().event;
  const shown = sources.length > limit + 1 ? limit : sources.length;
  const left = sources.length - shown;
  return (
    <span className={limit < 9 ? "source-numbers" : undefined}>
      {sources.map(({ number }, at) => (
        <a
          key={number}
          href={`#${sourceAnchor(number)}`}
          aria-label={`${claim.source} ${number}`}
          className={at < shown ? "source-number" : "source-number beyond"}
        >
          {number}
        </a>
      ))}
      {left > 0 && rest !== undefined && (
        <a href={rest} className="source-number print:hidden" aria-label={table.more(left)}>
          {`+${left}`}
        </a>
      )}
    </span>
  );
}
