import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { namedEvents } from "../archive/named-events";
import { nearestEvents } from "../archive/nearest-events";
import { astrayTextsOptions } from "../load/astray-options";
import { idsOptions, titlesOptions } from "../load/event-names";
import { EventLinks } from "../views/archive/EventLinks";
import { useReader } from "../views/reader";

/** How many events are offered in place of the one that is not there. */
const offered = 5;

/** The events whose ids are like `near`, else the newest; nothing where they cannot be had. */
export function NearestEvents({ near }: { near: string }) {
  const { texts, language } = useReader();
  const { data: ids } = useQuery(idsOptions);
  const { data: titles } = useQuery(titlesOptions(language));
  const { data: words } = useQuery(astrayTextsOptions(language));
  const events = useMemo(
    () => (ids === undefined || titles === undefined ? [] : namedEvents(ids, titles)),
    [ids, titles],
  );
  // The id is the last word of the path; a record's own comes alone.
  const id = near.split("/").findLast((segment) => segment !== "") ?? "";
  const nearest = useMemo(() => nearestEvents(id, events, offered), [id, events]);
  const heading = nearest.length > 0 ? words?.near : texts.frame.exists;
  if (heading === undefined) return null;
  return (
    <EventLinks
      heading={heading}
      events={nearest.length > 0 ? nearest : events.slice(0, offered)}
    />
  );
}
