import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { dossierStore, startDossier } from "../drafts/dossier-store";
import { useReader } from "../views/reader";

/** Puts an event into the reader's dossier, and leads there once it is in. */
export function DossierToggle({
  id,
  name,
}: {
  id: string;
  /** The event, where others stand beside it. */
  name?: string;
}) {
  const { links, texts } = useReader();
  const { events, add } = useStore(dossierStore);
  useEffect(() => startDossier(window), []);
  // The button goes when it is pressed: the link in its place takes the focus over.
  const isPressed = useRef(false);
  const look = "underline decoration-line-strong underline-offset-3 hover:decoration-current";
  const words = texts.event.dossier;
  return events.includes(id) ? (
    <a
      href={links.dossierHref}
      className={look}
      ref={(link) => {
        if (isPressed.current) link?.focus();
        isPressed.current = false;
      }}
    >
      {words.open(events.length)}
    </a>
  ) : (
    <button
      type="button"
      data-script=""
      className={look}
      onClick={() => {
        isPressed.current = true;
        add(id);
      }}
      aria-label={name && `${words.add}: ${name}`}
    >
      {words.add}
    </button>
  );
}
