import { useState } from "react";
import { rowAnchor } from "../../links/anchors";
import type { TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { ClaimRow } from "./ClaimRow";
import { useEvent } from "./event-context";
import { role } from "./table-roles";
import { useWords } from "./words";

/**
 * The rows on the make-up of a total, folded under it. They stay rows of the table, with their ids; a
 * link to one of them, a filter, or a browser without scripts opens the fold.
 */
export function MakeUp({ parts, columns }: { parts: readonly TableRow[]; columns: number }) {
  const { table } = useTexts().event;
  const { open, onToggle } = useFold(parts);
  return (
    <>
      <tr
        {...role.row}
        data-fold=""
        data-script=""
        className="border-t border-line max-lg:mt-1.5 max-lg:block max-lg:rounded-xl max-lg:border lg:bg-quiet/50"
      >
        <td {...role.cell} colSpan={columns + 2} className="max-lg:block">
          <button
            type="button"
            data-print="shown"
            aria-expanded={open}
            aria-controls={parts.map(({ id }) => rowAnchor(id)).join(" ")}
            onClick={onToggle}
            className="flex min-h-10 w-full flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-start text-[13px] text-muted -outline-offset-2 hover:text-ink"
          >
            <span className="font-semibold text-ink">
              <span aria-hidden="true" className="me-1.5 inline-block w-[1em] print:hidden">
                {open ? "▾" : "▸"}
              </span>
              {table.makeUp(parts.length)}
            </span>
            <FoundIn parts={parts} />
          </button>
        </td>
      </tr>
      {parts.map((row) => (
        <ClaimRow key={row.id} row={row} part={open ? "shown" : "folded"} />
      ))}
    </>
  );
}

/** What was found in the folded rows, so that no disagreement is hidden by the fold. */
function FoundIn({ parts }: { parts: readonly TableRow[] }) {
  const words = useWords();
  const codes = [...new Set(parts.map(({ finding }) => finding.code))];
  return (
    <span className="flex flex-wrap gap-x-3">
      {codes.map((code) => (
        <span key={code}>
          <span aria-hidden="true">{words.symbol(code)}</span> {words.code(code)}{" "}
          {words.number(parts.filter(({ finding }) => finding.code === code).length)}
        </span>
      ))}
    </span>
  );
}

/** The reader's choice holds until a link leads to another of the rows. */
function useFold(parts: readonly TableRow[]) {
  const { aimed } = useEvent();
  const isAimed = ({ id, aliases }: TableRow) =>
    aimed !== null && (rowAnchor(id) === aimed || aliases.includes(aimed));
  const wanted = parts.some(isAimed) ? aimed : null;
  const [chosen, setChosen] = useState<{ open: boolean; wanted: string | null } | null>(null);
  const open = chosen?.wanted === wanted ? chosen.open : wanted !== null;
  return { open, onToggle: () => setChosen({ open: !open, wanted }) };
}
