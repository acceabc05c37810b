import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { en } from "../i18n/en";
import { dossier } from "../i18n/en/dossier";
import { createQueryClient } from "../load/query-client";
import { makeDossier } from "./make-dossier";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("asks three times for an event that the host has no answer for, and no more", async () => {
  const get = vi.fn(() => Promise.reject(new TypeError("no network")));
  vi.stubGlobal("fetch", get);
  const made = makeDossier({
    events: ["x"],
    texts: en,
    words: dossier,
    queries: createQueryClient(),
    signal: new AbortController().signal,
    origin: "https://site.example",
    onProgress: () => undefined,
  });
  const failed = expect(made).rejects.toThrow("no answer");
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
  expect(get).toHaveBeenCalledTimes(3);
});
