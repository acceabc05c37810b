import type { LedgerLine } from "../../compare/comparison";
import { rowAnchor } from "../../links/anchors";
import type { Movement } from "../../model/record";
import { partsSaid } from "../../table/ledger-parts";
import type { CellEntry, TableModel, TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { Claims } from "./ClaimGroup";
import { ColumnName } from "./ClaimTable";
import { useEvent } from "./event-context";
import { FindingChip } from "./FindingChip";
import { PartyName } from "./PartyName";
import { role } from "./table-roles";
import { useWords } from "./words";

const cell = "px-4 py-3.5 text-start align-top max-md:block max-md:py-2";

/** Movements by parties: who said how many crossed. One movement can be opened; the address keeps which. */
export function Ledger({
  table,
  rows,
  focus,
  onFocus,
}: {
  table: TableModel;
  rows: readonly TableRow[];
  focus: string | null;
  onFocus: (movement: string | null) => void;
}) {
  const texts = useTexts().event.ledger;
  const columns = table.columns.filter((id) =>
    table.ledger.some(
      ({ from, to, cells }) => id === from || id === to || cells.some(({ party }) => party === id),
    ),
  );
  return (
    <table
      {...role.table}
      className="mt-3 w-full border-collapse overflow-clip rounded-2xl text-start max-md:block md:bg-card md:outline-1 md:outline-line"
    >
      <caption className="sr-only">{texts.caption}</caption>
      <thead {...role.group} className="bg-quiet text-[13px] max-md:sr-only">
        <tr {...role.row}>
          <th {...role.columnHeader} className="w-[24%] px-4 py-3 text-start font-semibold">
            {texts.movement}
          </th>
          {columns.map((id) => (
            <th key={id} {...role.columnHeader} className="px-4 py-3 text-start font-semibold">
              <ColumnName id={id} />
            </th>
          ))}
        </tr>
      </thead>
      {table.ledger.map((line) => (
        <Line
          key={line.movement}
          line={line}
          columns={columns}
          rows={rows}
          open={focus === line.movement}
          onOpen={() => onFocus(focus === line.movement ? null : line.movement)}
        />
      ))}
    </table>
  );
}

function Line({
  line,
  columns,
  rows,
  open,
  onOpen,
}: {
  line: LedgerLine;
  columns: readonly string[];
  rows: readonly TableRow[];
  open: boolean;
  onOpen: () => void;
}) {
  const texts = useTexts().event.ledger;
  const panel = `movement-${line.movement}`;
  return (
    <tbody
      {...role.group}
      className="max-md:mt-3 max-md:block max-md:overflow-clip max-md:rounded-xl max-md:border max-md:border-line max-md:bg-card"
    >
      <tr
        {...role.row}
        className="border-t border-line max-md:grid max-md:grid-cols-2 max-md:border-t-0"
      >
        <th {...role.rowHeader} className={`${cell} max-md:col-span-full`}>
          <MovementName movement={line} />
          <button
            type="button"
            aria-expanded={open}
            aria-controls={panel}
            onClick={onOpen}
            className="mt-1 block min-h-6 text-start text-[13px] font-normal text-muted underline decoration-line-strong underline-offset-2 hover:text-ink print:hidden"
          >
            {open ? texts.close : texts.open}
          </button>
        </th>
        {columns.map((party) => (
          <LedgerFigures key={party} party={party} line={line} rows={rows} />
        ))}
      </tr>
      <tr
        {...role.row}
        id={panel}
        hidden={!open}
        className="max-md:block max-md:[&[hidden]]:hidden"
      >
        <td
          {...role.cell}
          colSpan={columns.length + 1}
          className="border-t border-dashed border-line bg-paper px-4 py-3 max-md:block"
        >
          {open && <MovementRows movement={line.movement} rows={rows} />}
        </td>
      </tr>
    </tbody>
  );
}

function MovementName({ movement: { from, to } }: { movement: Pick<Movement, "from" | "to"> }) {
  const { ledger } = useTexts().event;
  const words = useWords();
  return (
    <span className="text-[15px] font-semibold">
      <span className="sr-only">{ledger.way(words.party(from), words.party(to))}</span>
      <span aria-hidden="true">
        <PartyName id={from} /> → <PartyName id={to} />
      </span>
    </span>
  );
}

function LedgerFigures({
  party,
  line,
  rows,
}: {
  party: string;
  line: LedgerLine;
  rows: readonly TableRow[];
}) {
  const { table } = useTexts().event;
  const words = useWords();
  const { sources } = useEvent();
  const claims = line.cells.find((one) => one.party === party)?.claims ?? [];
  const entries: CellEntry[] = claims.map((one) => ({
    ...one,
    question: one.claim.question,
    sources: one.claim.sources.flatMap((id) => sources.get(id) ?? []),
  }));
  return (
    <td {...role.cell} className={cell}>
      <div aria-hidden="true" className="mb-1 text-[13px] font-semibold md:hidden">
        <ColumnName id={party} note={false} />
      </div>
      {entries.length === 0 && (
        <>
          <span className="text-[14px] text-muted italic">{table.notStated}</span>
          {partsSaid(rows, party, line.movement).map(({ claim }) => (
            <div key={claim.id} className="said">
              {words.answer(claim)} {words.counted(claim)}
            </div>
          ))}
        </>
      )}
      <Claims entries={entries} tintOf={() => "none"} />
    </td>
  );
}

/** Every question about one movement: its total and its make-up. */
function MovementRows({ movement, rows }: { movement: string; rows: readonly TableRow[] }) {
  const texts = useTexts().event.ledger;
  const words = useWords();
  const { record } = useEvent();
  const found = rows.filter((row) =>
    row.questions.some((question) => question.movement === movement),
  );
  if (found.length === 0) return <p className="text-[14px] text-muted">{texts.nothing}</p>;
  return (
    <ul className="space-y-1.5">
      {found.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a
            href={`#${rowAnchor(row.id)}`}
            className="text-[14px] font-medium underline decoration-line-strong underline-offset-2 hover:decoration-ink"
          >
            {words.rowName(row, record)}
          </a>
          <FindingChip code={row.finding.code} word={words.finding(row)} />
        </li>
      ))}
    </ul>
  );
}
