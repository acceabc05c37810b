import { useQuery } from "@tanstack/react-query";
import { nearestEvents } from "../archive/nearest-events";
import { astrayTextsOptions } from "../load/astray-options";
import { indexOptions } from "../load/resources";
import { EventLinks } from "../views/archive/EventLinks";
import { useReader } from "../views/reader";

/** How many events are offered in place of the one that is not there. */
const offered = 5;

/**
 * Where an address led nowhere, the events whose ids are like `near`, else the newest; nothing where the
 * list cannot be had either.
 */
export function WhatThereIs({ near }: { near: string }) {
  const { texts, language } = useReader();
  const { data } = useQuery(indexOptions);
  const { data: words } = useQuery(astrayTextsOptions(language));
  const entries = data?.events ?? [];
  // The id is the last word of the path; a record's own comes alone.
  const id = near.split("/").findLast((segment) => segment !== "") ?? "";
  const nearest = nearestEvents(id, entries, offered);
  const heading = nearest.length > 0 ? words?.near : texts.frame.exists;
  if (heading === undefined) return null;
  const shown = nearest.length > 0 ? nearest : entries.slice(0, offered);
  return <EventLinks heading={heading} entries={shown} />;
}
