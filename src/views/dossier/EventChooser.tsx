import { useDeferredValue, useMemo, useState } from "react";
import type { NamedEvent } from "../../archive/named-events";
import { formatDay, heldTogether } from "../../i18n/dates";
import type { DossierTexts } from "../../i18n/dossier-texts";
import { useReader } from "../reader";
import { EventDay } from "./EventDay";
import { eventFinder } from "./find-events";

/** So many stand in the list; a narrower search shows the others. */
const most = 60;

/** All events, found by name or date, each to be chosen. */
export function EventChooser({
  words,
  events,
  chosen,
  onChoice,
}: {
  words: DossierTexts;
  events: readonly NamedEvent[];
  chosen: ReadonlySet<string>;
  onChoice: (id: string, wanted: boolean) => void;
}) {
  const { texts } = useReader();
  const [asked, setAsked] = useState("");
  const sought = useDeferredValue(asked);
  const finder = useMemo(
    () => eventFinder(events, (date) => formatDay(texts, date)),
    [events, texts],
  );
  const found = useMemo(() => finder.find(sought), [finder, sought]);
  return (
    <section aria-labelledby="choose" className="mt-10">
      <h2 id="choose" className="font-serif text-2xl font-semibold">
        {words.choose}
      </h2>
      <label className="mt-3 block max-w-[34rem] text-[13px] font-semibold">
        {words.find}
        <input
          type="search"
          value={asked}
          // Before the first key, which then need not wait.
          onFocus={() => setTimeout(finder.prepare)}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
          className="mt-1 block min-h-11 w-full rounded-lg border border-line-strong bg-card px-3 text-[16px] font-normal"
        />
      </label>
      <p role="status" className="mt-1.5 text-[14px] text-muted">
        {words.found(found.length)}
      </p>
      <ul className="mt-2">
        {found.slice(0, most).map(({ id, title, date }) => (
          <li key={id}>
            <label className="flex min-h-9 items-center gap-2.5 py-1">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={({ currentTarget }) => onChoice(id, currentTarget.checked)}
              />
              <span>{heldTogether(title)}</span>
              <EventDay title={title} date={date} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
