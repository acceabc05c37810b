import { correctionHref } from "../../archive/site-settings";
import { rowAnchor } from "../../links/anchors";
import type { TableRow } from "../../table/table-model";
import { useReader } from "../reader";
import { useOrigin } from "../use-origin";
import { useEvent } from "./event-context";

/** Where errors in the event, or in one row of it, are reported; null where no such place is set or known. */
function useReportHref(row: TableRow | null): string | null {
  const { record, view, published, corrections } = useEvent();
  const { links } = useReader();
  const origin = useOrigin();
  if (!published || origin === null) return null;
  const anchor = row === null ? undefined : rowAnchor(row.id);
  const address = links.eventHref(record.id, view, anchor);
  return correctionHref({ corrections }, origin + address);
}

const outgoing = { rel: "noreferrer noopener external", referrerPolicy: "no-referrer" } as const;

/** Reports an error in the event, the last thing in a line of links. */
export function ReportError({ className }: { className: string }) {
  const { frame } = useReader().texts;
  const href = useReportHref(null);
  if (href === null) return null;
  return (
    <>
      <span aria-hidden="true">·</span>
      <a href={href} {...outgoing} className={className}>
        {frame.reportError}
      </a>
    </>
  );
}

/** Reports an error in one row. */
export function ReportRowError({ row, className }: { row: TableRow; className: string }) {
  const { frame } = useReader().texts;
  const href = useReportHref(row);
  if (href === null) return null;
  return (
    <a href={href} {...outgoing} className={className}>
      {frame.reportError}
    </a>
  );
}
