import { rowAnchor } from "../../links/anchors";
import {
  filterGroupOf,
  reportsColumn,
  type TableCell,
  type TableRow,
} from "../../table/table-model";
import { useTexts, useVocabulary } from "../reader";
import { Claims } from "./ClaimGroup";
import { ColumnName } from "./ClaimTable";
import { RowMenu } from "./cite/RowMenu";
import { useEvent } from "./event-context";
import { tintOf } from "./Figure";
import { FindingCell } from "./FindingCell";
import { findingClaims } from "./finding-claims";
import { Reports } from "./Reports";
import { role } from "./table-roles";
import { useWords } from "./words";

/** One question with what every party says to it. */
export function ClaimRow({
  row,
  part = null,
}: {
  row: TableRow;
  /** Whether it is part of a total's make-up, which can be folded. */
  part?: "shown" | "folded" | null;
}) {
  const tinted = tintOf(row.finding.code) !== "none";
  return (
    <tr
      id={rowAnchor(row.id)}
      {...role.row}
      hidden={part === "folded"}
      data-part={part ?? undefined}
      data-found={filterGroupOf(row.finding.code)}
      className={tinted ? "claim-row tinted" : "claim-row"}
    >
      <th {...role.rowHeader} className="claim-cell question">
        <RowHeading row={row} />
      </th>
      <td {...role.cell} className="claim-cell finding">
        <FindingCell row={row} />
      </td>
      {row.cells.map((one) => (
        <Answers key={one.column} cell={one} row={row} />
      ))}
    </tr>
  );
}

function RowHeading({ row }: { row: TableRow }) {
  const { record } = useEvent();
  const words = useWords();
  const name = words.rowName(row, record);
  // The sign stays with the last word, alone on a line it would look lost; but not with a long one, which
  // would push it out of its column.
  const lastWord = name.lastIndexOf(" ") + 1;
  const together = name.length - lastWord <= 12;
  return (
    <>
      {row.aliases.map((alias) => (
        <span key={alias} id={alias} className="scroll-mt-6" />
      ))}
      {name.slice(0, lastWord)}
      <span className={together ? "whitespace-nowrap" : "hyphens-auto"}>
        {name.slice(lastWord)}
        {!together && " "}
        <span className="ms-1 inline-flex align-middle print:hidden">
          <RowMenu row={row} name={name} />
        </span>
      </span>
    </>
  );
}

/**
 * A column's part of the row. On narrow screens the two sides of a conflict always show; other columns
 * only where they say something.
 */
function Answers({ cell: { column, entries }, row }: { cell: TableCell; row: TableRow }) {
  const isSide = useIsSide(column);
  const silent = entries.length === 0;
  const inFinding = findingClaims(row);
  const hide = silent && !isSide ? " idle" : "";
  return (
    <td {...role.cell} className={`claim-cell answers${hide}`}>
      <div aria-hidden="true" className={silent ? "cell-party text-muted" : "cell-party"}>
        <ColumnName id={column} note={false} />
      </div>
      {silent && <NotStated column={column} row={row} />}
      {!silent && column === reportsColumn && (
        <Reports entries={entries} questions={row.questions} />
      )}
      {!silent && column !== reportsColumn && (
        <Claims
          entries={entries}
          questions={row.questions}
          tintOf={({ claim }) => (inFinding.has(claim.id) ? tintOf(row.finding.code) : "none")}
        />
      )}
    </td>
  );
}

function useIsSide(column: string): boolean {
  const party = useVocabulary().parties[column];
  return (
    column !== reportsColumn && party?.role === "conflict" && (party.side ?? column) === column
  );
}

function NotStated({ column, row }: { column: string; row: TableRow }) {
  const { table } = useTexts().event;
  const words = useWords();
  const search = row.searched.find(({ party }) => party === column);
  return (
    <span className="not-stated">
      {table.notStated}
      {search !== undefined && <span>{table.lookedUntil(words.date(search.until))}</span>}
    </span>
  );
}
