import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { en } from "../i18n/en";
import { dossier } from "../i18n/en/dossier";
import { makeDossier } from "./make-dossier";

/** Ten events that were all withdrawn, of which each costs one turn. */
function anOrder(signal: AbortSignal, onProgress: (done: number) => void = () => undefined) {
  const queries = new QueryClient();
  const fetched = vi.spyOn(queries, "fetchQuery").mockResolvedValue({ withdrawn: {} });
  const events = Array.from({ length: 10 }, (_, at) => `event-${at}`);
  const order = { events, texts: en, words: dossier, queries, signal, onProgress };
  return { fetched, order: { ...order, origin: "https://parallax.example" } };
}

describe(makeDossier, () => {
  it("tells how far it is, and lets the page breathe between events", async () => {
    const progress: number[] = [];
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 0);
    const { order } = anOrder(new AbortController().signal, (done) => progress.push(done));
    const made = await makeDossier(order);
    clearInterval(beat);
    expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(turns).toBeGreaterThan(3);
    expect(made.gone).toEqual(order.events);
  });

  it("stops where it is called off, and makes no file", async () => {
    const calling = new AbortController();
    const { fetched, order } = anOrder(calling.signal, (done) => {
      if (done === 3) calling.abort(new Error("called off"));
    });
    await expect(makeDossier(order)).rejects.toThrow("called off");
    expect(fetched).toHaveBeenCalledTimes(3);
  });
});
