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
    setState({ name: "making", done: 0, all: events.length });
    try {
      const { makeDossier } = await import("./make-dossier");
      const { site } = { site: await queries.ensureQueryData(siteOptions) };
      const made = await makeDossier({
        ...{ events, texts, words, queries, signal: stop.signal },
        origin: site.address ?? window.location.origin,
        onProgress: (done) => setState({ name: "making", done, all: events.length }),
      });
      if (stop.signal.aborted) return;
      download(made.name, made.html, "text/html;charset=utf-8");
      setState({ name: "done", gone: made.gone });
    } catch {
      setState(stop.signal.aborted ? { name: "cancelled" } : { name: "failed" });
    }
  };
  const onCancel = () => {
    running.current?.abort();
    setState({ name: "cancelled" });
  };
  return { state, onMake, onCancel };
}
