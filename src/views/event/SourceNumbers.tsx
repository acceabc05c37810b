import { sourceAnchor } from "../../links/anchors";
import type { NumberedSource } from "../../table/table-model";
import { useTexts } from "../reader";
import { OutletName } from "./OutletName";

/** Numbers that lead to the list of sources; beyond `limit` one link leads to where all are listed. */
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
  const shown = sources.length > limit + 1 ? sources.slice(0, limit) : sources;
  const left = sources.length - shown.length;
  const look =
    "mx-0.5 inline-flex h-5 min-w-5 items-center justify-center rounded-[5px] border border-line-strong px-1 text-[11px] leading-none text-muted no-underline hover:border-ink hover:text-ink";
  return (
    <span className={limit < 9 ? "whitespace-nowrap" : ""}>
      {shown.map(({ number, source }) => (
        <a key={number} href={`#${sourceAnchor(number)}`} className={look}>
          <span className="sr-only">{claim.source} </span>
          {number}
          <span className="sr-only">
            {" "}
            <OutletName id={source.outlet} />
          </span>
        </a>
      ))}
      {left > 0 && rest !== undefined && (
        <a href={rest} className={look} aria-label={table.more(left)}>
          +{left}
        </a>
      )}
    </span>
  );
}
