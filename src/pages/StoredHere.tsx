import { useQuery } from "@tanstack/react-query";
import { storedEventsOptions, storedTextsOptions } from "../load/stored-options";
import { StoredEvents } from "../views/offline/StoredEvents";
import { useReader } from "../views/reader";

/** What opens without a network, where a page could not be fetched. */
export function StoredHere() {
  const { language } = useReader();
  const { data: texts } = useQuery(storedTextsOptions(language));
  const { data: events } = useQuery(storedEventsOptions);
  if (texts === undefined || events === undefined) return null;
  return (
    <section aria-labelledby="stored-here" className="mt-10 max-w-[42rem]">
      <h2 id="stored-here" className="mb-3 font-semibold font-serif text-[22px] leading-tight">
        {texts.list}
      </h2>
      <StoredEvents texts={texts} events={events} />
    </section>
  );
}
