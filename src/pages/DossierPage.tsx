import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type NamedEvent, namedEvents } from "../archive/named-events";
import { dossierStore, startDossier } from "../drafts/dossier-store";
import { idsOptions, titlesOptions } from "../load/event-names";
import { dossierTextsOptions } from "../load/resources";
import type { Language } from "../model/localized";
import { Chosen } from "../views/dossier/Chosen";
import { EventChooser } from "../views/dossier/EventChooser";
import { Making } from "../views/dossier/Making";
import { PageTitle } from "../views/frame/PageTitle";
import { useReader } from "../views/reader";
import { useDossierMaking } from "./use-dossier-making";

/** Everything that the page is shown from. */
export function dossierNeeds(queries: QueryClient, language: Language): Promise<unknown> {
  return Promise.all([
    queries.ensureQueryData(dossierTextsOptions(language)),
    queries.ensureQueryData(idsOptions),
    queries.ensureQueryData(titlesOptions(language)),
  ]);
}

/** Where the reader collects events and takes them away as one file. */
export function DossierPage() {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(dossierTextsOptions(language));
  const all = useEvents(language);
  const { events, add, remove, clear } = useStore(dossierStore);
  useEffect(() => startDossier(window), []);
  const making = useDossierMaking(events, words);
  const known = useMemo(() => new Map(all.map((event) => [event.id, event])), [all]);
  const chosen = events.map((id) => known.get(id) ?? { id, title: null, date: null });
  const nameOf = (id: string) => known.get(id)?.title ?? id;
  return (
    <>
      <title>{texts.frame.titled(words.title)}</title>
      <meta name="description" content={words.lead} />
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-2 max-w-[68ch]">{words.lead}</p>
      <Chosen words={words} chosen={chosen} onRemove={remove} onClear={clear} />
      {events.length > 0 && <Making words={words} {...making} nameOf={nameOf} />}
      <EventChooser
        words={words}
        events={all}
        chosen={new Set(events)}
        onChoice={(id, wanted) => (wanted ? add(id) : remove(id))}
      />
    </>
  );
}

/** All events by name, newest first. */
function useEvents(language: Language): readonly NamedEvent[] {
  const { data: ids } = useSuspenseQuery(idsOptions);
  const { data: titles } = useSuspenseQuery(titlesOptions(language));
  return useMemo(() => namedEvents(ids, titles), [ids, titles]);
}
