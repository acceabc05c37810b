import { sourceAnchor } from "../../links/anchors";
import type { NumberedSource } from "../../table/table-model";
import { useTexts } from "../reader";
import { OutletName } from "./OutletName";

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
  const look =
    "mx-0.5 h-5 min-w-5 items-center justify-center rounded-[5px] border border-line-strong px-1 text-[11px] leading-none text-muted no-underline hover:border-ink hover:text-ink";
  return (
    <span className={limit < 9 ? "whitespace-nowrap print:whitespace-normal" : ""}>
      {sources.map(({ number, source }, at) => (
        <a
          key={number}
          href={`#${sourceAnchor(number)}`}
          className={`${look} ${at < shown ? "inline-flex" : "hidden print:inline-flex"}`}
        >
          <span className="sr-only">{claim.source} </span>
          {number}
          <span className="sr-only">
            {" "}
            <OutletName id={source.outlet} />
          </span>
        </a>
      ))}
      {left > 0 && rest !== undefined && (
        <a href={rest} className={`${look} inline-flex print:hidden`} aria-label={table.more(left)}>
          +{left}
        </a>
      )}
    </span>
  );
}
