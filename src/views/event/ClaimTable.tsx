import { Fragment, useMemo } from "react";
import { rowAnchor } from "../../links/anchors";
import {
  filterGroupOf,
  reportsColumn,
  type TableGroup,
  type TableModel,
} from "../../table/table-model";
import { useLongList } from "../../ui/long-list";
import { useTexts, useVocabulary } from "../reader";
import { ClaimRow } from "./ClaimRow";
import { columnWidth } from "./column-width";
import { useEvent } from "./event-context";
import { MakeUp } from "./MakeUp";
import { withParts } from "./make-up";
import { PartyName } from "./PartyName";
import { ShowMore } from "./ShowMore";
import { role } from "./table-roles";

const heading = "px-3 py-3 first:ps-4 text-start align-bottom text-[13px] font-semibold";

/**
 * The comparison as a real table. Below the `lg` width each row becomes a card in which all sides stand
 * beside each other; changing `display` takes a table's roles away, so they are written out.
 */
export function ClaimTable({ table }: { table: TableModel }) {
  const texts = useTexts().event.table;
  const { parties } = useVocabulary();
  const { list, groups } = useShownGroups(table.groups);
  const wide = table.columns.length > 5;
  const own = `${heading} ${wide ? "w-[12%]" : "w-[17%]"}`;
  return (
    <section
      aria-label={texts.scroll}
      tabIndex={wide ? 0 : undefined}
      className="relative mt-3 lg:overflow-x-auto lg:rounded-2xl lg:border lg:border-line lg:bg-card print:overflow-visible"
    >
      <table
        {...role.table}
        className={`w-full border-collapse text-start max-lg:block ${wide ? "lg:min-w-[80rem]" : ""}`}
      >
        <caption className="sr-only">{texts.caption}</caption>
        <thead {...role.group} className="bg-quiet max-lg:sr-only">
          <tr {...role.row}>
            <th {...role.columnHeader} className={own}>
              {texts.question}
            </th>
            <th {...role.columnHeader} className={own}>
              {texts.finding}
            </th>
            {table.columns.map((id) => (
              <th
                key={id}
                {...role.columnHeader}
                className={`${heading} ${columnWidth(id, table, parties)}`}
              >
                <ColumnName id={id} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.id} group={group} columns={table.columns} />
        ))}
      </table>
      <ShowMore list={list} />
      <p
        data-holds={findsOf(table.groups.flatMap((group) => group.rows))}
        className={`p-6 text-muted ${table.groups.length === 0 ? "" : "nothing-found"}`}
      >
        {texts.empty}
      </p>
    </section>
  );
}

/** How many rows are shown before the reader asks for more. */
const atOnce = 200;

/** The groups with those of their rows that are shown. */
function useShownGroups(groups: readonly TableGroup[]) {
  const { aimed } = useEvent();
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const list = useLongList(
    rows,
    atOnce,
    ({ id, aliases }) => aimed !== null && (rowAnchor(id) === aimed || aliases.includes(aimed)),
  );
  const shown = new Set(list.shown);
  return {
    list,
    groups: groups
      .map((group) => ({ ...group, rows: group.rows.filter((row) => shown.has(row)) }))
      .filter((group) => group.rows.length > 0),
  };
}

/** A column's heading: a party, or the outlets folded into one. */
export function ColumnName({ id, note = true }: { id: string; note?: boolean }) {
  const texts = useTexts().event.table;
  return id === reportsColumn ? <span>{texts.reports}</span> : <PartyName id={id} note={note} />;
}

/** What a filter goes by, in `styles.css`: the kinds of finding that some rows hold. */
function findsOf(rows: TableGroup["rows"]): string {
  return [...new Set(rows.map((row) => filterGroupOf(row.finding.code)))].join(" ");
}

function Group({ group, columns }: { group: TableGroup; columns: readonly string[] }) {
  const texts = useTexts().event.table;
  return (
    <tbody {...role.group} data-holds={findsOf(group.rows)} className="max-lg:block">
      {group.id === "before" && (
        <tr {...role.row} className="max-lg:block lg:border-t lg:border-line lg:bg-quiet">
          <th
            {...role.groupHeader}
            colSpan={columns.length + 2}
            className="px-4 py-2.5 text-start text-[13px] font-normal text-muted max-lg:block max-lg:px-1 max-lg:pt-5"
          >
            {texts.before}
          </th>
        </tr>
      )}
      {withParts(group.rows).map(({ row, parts }) => (
        <Fragment key={row.id}>
          <ClaimRow row={row} />
          {parts.length > 0 && <MakeUp parts={parts} columns={columns.length} />}
        </Fragment>
      ))}
    </tbody>
  );
}
