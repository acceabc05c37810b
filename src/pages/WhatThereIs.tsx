import { useQuery } from "@tanstack/react-query";
import { indexOptions } from "../load/resources";
import { EventLinks } from "../views/archive/EventLinks";

/** How many events are offered in place of the one that is not there. */
const offered = 5;

/** The newest events, where an address led nowhere; nothing where the list cannot be had either. */
export function WhatThereIs() {
  const { data } = useQuery(indexOptions);
  const entries = data?.events ?? [];
  return <EventLinks entries={entries.slice(0, offered)} />;
}
