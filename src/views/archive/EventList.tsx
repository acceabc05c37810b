import { archiveSides } from "../../archive/archive-order";
import type { IndexEntry } from "../../archive/index-entry";
import { PartyName } from "../event/PartyName";
import { useTexts } from "../reader";
import { EventRow } from "./EventRow";

const heading = "px-5 py-3 text-start text-[0.82rem] font-semibold";

/**
 * All events, the parties' names above their columns. Below the `md` width each row is a card with both
 * sides in it; changing `display` takes a table's roles away, so they are written out.
 */
export function EventList({ entries }: { entries: readonly IndexEntry[] }) {
  const { frame } = useTexts();
  const sides = archiveSides(entries);
  const [first, second] = sides;
  return (
    <div className="md:overflow-hidden md:rounded-2xl md:border md:border-line md:bg-card">
      <table role="table" className="w-full border-collapse text-start max-md:block">
        <caption className="sr-only">{frame.listCaption}</caption>
        <thead role="rowgroup" className="bg-quiet max-md:sr-only">
          <tr role="row">
            <th role="columnheader" scope="col" className={`${heading} w-[11%]`}>
              {frame.date}
            </th>
            <th role="columnheader" scope="col" className={heading}>
              {frame.event}
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[15%]`}>
              {first !== undefined && <PartyName id={first} />}
            </th>
            <th role="columnheader" scope="col" className="w-[12%] px-1 py-3">
              <span className="sr-only">{frame.between}</span>
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[15%]`}>
              {second !== undefined && <PartyName id={second} />}
            </th>
            <th role="columnheader" scope="col" className={`${heading} w-[16%]`}>
              {frame.finding}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:grid max-md:gap-3">
          {entries.map((entry) => (
            <EventRow key={entry.id} entry={entry} sides={sides} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
