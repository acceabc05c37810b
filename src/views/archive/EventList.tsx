import { useEffect, useRef, useState } from "react";
import { rowsAhead } from "../../archive/published-list";
import { useAsBuilt } from "../../ui/as-built";
import { PartyName } from "../event/PartyName";
import { useTexts } from "../reader";
import { EventRow } from "./EventRow";
import { bodyLook } from "./list-looks";
import type { ListSource } from "./list-source";
import { useKeptHeights } from "./use-lines";
import { useRowKeys } from "./use-row-keys";
import { VirtualRows } from "./VirtualRows";

const heading = "px-4 py-3 text-start text-[0.82rem] first:ps-5 last:pe-5 font-semibold";

interface EventListProps {
  readonly source: ListSource;
  /** Whose names stand above the columns. */
  readonly sides: readonly string[];
  /** Is said of a row that is on its way. */
  readonly waiting: string;
  /** An older answer stands here while the next one is on its way. */
  readonly stale?: boolean;
}

/**
 * Events, the parties' names above their columns. Below the `lg` width each row is a card with both
 * sides in it; changing `display` takes a table's roles away, so they are written out.
 */
export function EventList({ source, sides, waiting, stale = false }: EventListProps) {
  const { frame } = useTexts();
  const [first, second] = sides;
  const Rows = useWhole(source) ? WholeRows : VirtualRows;
  // That nothing was found is said above; a heading over nothing would say it again.
  if (source.total === 0) return null;
  return (
    <div
      aria-busy={stale}
      className="transition-opacity delay-200 aria-busy:opacity-50 lg:overflow-hidden lg:rounded-2xl lg:border lg:border-line lg:bg-card"
    >
      <table
        role="table"
        aria-rowcount={source.total + 1}
        className="w-full border-collapse text-start max-lg:block lg:table-fixed"
      >
        <caption className="sr-only">{frame.listCaption}</caption>
        <thead role="rowgroup" className="bg-quiet max-lg:sr-only">
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" scope="col" className={`${heading} lg:w-34`}>
              {frame.date}
            </th>
            <th role="columnheader" scope="col" className={heading}>
              {frame.event}
            </th>
            <th role="columnheader" scope="col" className={`${heading} lg:w-46`}>
              {first !== undefined && <PartyName id={first} />}
            </th>
            <th role="columnheader" scope="col" className="w-[10%] px-1 py-3">
              <span className="sr-only">{frame.between}</span>
            </th>
            <th role="columnheader" scope="col" className={`${heading} lg:w-46`}>
              {second !== undefined && <PartyName id={second} />}
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[17%]`}>
              {frame.finding}
            </th>
          </tr>
        </thead>
        <Rows source={source} sides={sides} waiting={waiting} />
      </table>
    </div>
  );
}

/**
 * The page as it was built stands whole until something else is asked of it, so that it can be searched by
 * the browser and printed; of a longer archive it holds only the beginning.
 */
function useWhole({ key, total }: ListSource): boolean {
  const built = useAsBuilt();
  const [first] = useState(key);
  const [left, setLeft] = useState(false);
  if (!left && key !== first) setLeft(true);
  useEffect(() => {
    if (total > rowsAhead) setLeft(true);
  }, [total]);
  return built && !left && key === first;
}

function WholeRows({ source, sides, waiting }: EventListProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useRowKeys(body, Math.min(source.total, rowsAhead), nothing);
  useKeptHeights(body);
  const places = Array.from({ length: Math.min(source.total, rowsAhead) }, (_, at) => at);
  return (
    <tbody ref={body} role="rowgroup" className={bodyLook} onKeyDown={onKeyDown}>
      {places.map((at) => (
        <EventRow key={at} item={source.at(at)} at={at} sides={sides} waiting={waiting} />
      ))}
    </tbody>
  );
}

/** Every row is drawn already. */
function nothing(): void {}
