import { archiveSides } from "../../archive/archive-order";
import type { IndexEntry } from "../../archive/index-entry";
import { PartyName } from "../event/PartyName";
import { useTexts } from "../reader";
import { EventRow } from "./EventRow";

const heading = "px-4 py-3 text-start text-[0.82rem] first:ps-5 last:pe-5 font-semibold";

/**
 * All events, the parties' names above their columns. Below the `lg` width each row is a card with both
 * sides in it; changing `display` takes a table's roles away, so they are written out.
 */
export function EventList({ entries }: { entries: readonly IndexEntry[] }) {
  const { frame } = useTexts();
  const sides = archiveSides(entries);
  const [first, second] = sides;
  return (
    <div className="lg:overflow-hidden lg:rounded-2xl lg:border lg:border-line lg:bg-card">
      <table role="table" className="w-full border-collapse text-start max-lg:block">
        <caption className="sr-only">{frame.listCaption}</caption>
        <thead role="rowgroup" className="bg-quiet max-lg:sr-only">
          <tr role="row">
            <th role="columnheader" scope="col" className={`${heading} w-[10.5%]`}>
              {frame.date}
            </th>
            <th role="columnheader" scope="col" className={heading}>
              {frame.event}
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[14%]`}>
              {first !== undefined && <PartyName id={first} />}
            </th>
            <th role="columnheader" scope="col" className="w-[11%] px-1 py-3">
              <span className="sr-only">{frame.between}</span>
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[14%]`}>
              {second !== undefined && <PartyName id={second} />}
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[15.5%]`}>
              {frame.finding}
            </th>
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          className="max-lg:grid max-lg:grid-cols-1 max-lg:gap-3 md:max-lg:grid-cols-2 md:max-lg:gap-4"
        >
          {entries.map((entry) => (
            <EventRow key={entry.id} entry={entry} sides={sides} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
