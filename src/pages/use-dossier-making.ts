import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { DossierTexts } from "../i18n/dossier-texts";
import { siteOptions } from "../load/resources";
import type { MakingState } from "../views/dossier/Making";
import { download } from "../views/event/download";
import { useReader } from "../views/reader";

/** Makes the dossier of the chosen events, says how far it is, and stops when it is told to. */
export function useDossierMaking(events: readonly string[], words: DossierTexts) {
  const queries = useQueryClient();
  const { texts } = useReader();
  const [state, setState] = useState<MakingState>({ name: "ready" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const onMake = async () => {
    const stop = new AbortController();
    running.current = stop;
    // A run that was called off may end after another began, of which it has nothing to say.
    const tell = (told: MakingState) => {
      if (running.current === stop) setState(told);
    };
    tell({ name: "making", done: 0, all: events.length });
    try {
      const { makeDossier } = await import("./make-dossier");
      const site = await queries.ensureQueryData(siteOptions);
      const made = await makeDossier({
        ...{ events, texts, words, queries, signal: stop.signal },
        origin: site.address ?? window.location.origin,
        onProgress: (done) => tell({ name: "making", done, all: events.length }),
      });
      if (stop.signal.aborted) return;
      download(made.name, made.html, "text/html;charset=utf-8");
      tell({ name: "done", gone: made.gone });
    } catch {
      tell(stop.signal.aborted ? { name: "cancelled" } : { name: "failed" });
    }
  };
  const onCancel = () => {
    running.current?.abort();
    setState({ name: "cancelled" });
  };
  return { state, onMake, onCancel };
}
