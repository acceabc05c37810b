import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useStore } from "zustand";
import { dossierStore, startDossier } from "../drafts/dossier-store";
import { dossierTextsOptions, indexOptions } from "../load/resources";
import { Chosen } from "../views/dossier/Chosen";
import { EventChooser } from "../views/dossier/EventChooser";
import { Making } from "../views/dossier/Making";
import { PageTitle } from "../views/frame/PageTitle";
import { useReader } from "../views/reader";
import { useDossierMaking } from "./use-dossier-making";

/** Where the reader collects events and takes them away as one file. */
export function DossierPage() {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(dossierTextsOptions(language));
  const { data: index } = useSuspenseQuery(indexOptions);
  const { events, add, remove, clear } = useStore(dossierStore);
  useEffect(() => startDossier(window), []);
  const making = useDossierMaking(events, words);
  const known = new Map(index.events.map((entry) => [entry.id, entry]));
  const chosen = events.map((id) => known.get(id) ?? { id, title: null, date: null });
  const nameOf = (id: string) => known.get(id)?.title[language] ?? id;
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
        events={index.events}
        chosen={new Set(events)}
        onChoice={(id, wanted) => (wanted ? add(id) : remove(id))}
      />
    </>
  );
}
