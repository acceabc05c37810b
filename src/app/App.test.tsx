// @vitest-environment jsdom
import { act, StrictMode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { prerender } from "react-dom/static";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { archiveSides } from "../archive/archive-order";
import { plainQuery } from "../archive/archive-query";
import { chooseEvents } from "../archive/choose-events";
import { facetColumns } from "../archive/facet-columns";
import { indexEntry } from "../archive/index-entry";
import { compareRecord } from "../compare/compare-record";
import { firstRowsOptions } from "../load/list-options";
import { createQueryClient } from "../load/query-client";
import {
  archiveTextsOptions,
  problemsOptions,
  seriesIndexOptions,
  textsOptions,
  vocabularyOptions,
} from "../load/resources";
import type { Language } from "../model/localized";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { App } from "./App";

const record = aRecord([
  aStatement("north-ministry", {
    freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
  }),
  aStatement("south-office", {
    home: { moved: "to-south", of: "south-soldiers", n: 100, whole: true },
  }),
]);
const events = [indexEntry(record, compareRecord(record, testVocabulary), testVocabulary)];
const problem = { path: "kind", code: "unknown-kind", params: { id: "x" } } as const;

/** A site whose files are all there. */
async function filledClient(language: Language) {
  const client = createQueryClient();
  await client.fetchQuery(textsOptions(language));
  client.setQueryData(vocabularyOptions.queryKey, testVocabulary);
  await client.fetchQuery(archiveTextsOptions(language));
  client.setQueryData(firstRowsOptions.queryKey, {
    parallax: 1,
    sides: archiveSides(events),
    answer: chooseEvents(facetColumns(events), plainQuery, null),
    rows: events,
    names: testVocabulary,
  });
  client.setQueryData(seriesIndexOptions.queryKey, {
    parallax: 1,
    series: [],
    names: testVocabulary,
  });
  client.setQueryData(problemsOptions.queryKey, [
    { file: "data/events/y.json", problems: [problem] },
  ]);
  return client;
}

async function built(path: string, language: Language): Promise<string> {
  const app = (
    <StrictMode>
      <App queryClient={await filledClient(language)} base="/" path={path} />
    </StrictMode>
  );
  const { prelude } = await prerender(app, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  return new Response(prelude).text();
}

describe("a page built ahead", () => {
  it.each([
    ["/", "en", "What each side said"],
    ["/uk/", "uk", "Що сказала кожна сторона"],
    ["/ru/", "ru", "Что сказала каждая сторона"],
    ["/problems/", "en", "Records set aside"],
    ["/nowhere/", "en", "There is no such page"],
  ] as const)("%s is whole without a browser", async (path, language, heading) => {
    const html = await built(path, language);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`));
    expect(html).toContain(`<title>${heading} · Parallax</title>`);
    expect(html).not.toContain("style=");
  });

  it("shows both sides' answers and names the finding in words", async () => {
    const html = await built("/", "en");
    for (const shown of ["106", "100", "North", "South", "different people"]) {
      expect(html).toContain(shown);
    }
  });
});

describe("in a browser", () => {
  let root: Root | null = null;

  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    vi.stubGlobal("scrollTo", vi.fn());
    document.body.innerHTML = '<div id="root"></div>';
  });

  afterEach(() => {
    act(() => root?.unmount());
    root = null;
    vi.unstubAllGlobals();
  });

  const container = () => document.getElementById("root") ?? document.body;
  const settle = () => act(() => new Promise((done) => setTimeout(done, 50)));

  it("takes a built page over without a complaint", async () => {
    history.replaceState(null, "", "/uk/");
    container().innerHTML = await built("/uk/", "uk");
    const client = await filledClient("uk");
    const complaints = vi.spyOn(console, "error");
    act(() => {
      root = hydrateRoot(
        container(),
        <StrictMode>
          <App queryClient={client} base="/" />
        </StrictMode>,
      );
    });
    await settle();
    // React notes that this one process has both built and shown the page; no browser ever does.
    const serious = complaints.mock.calls.filter(
      ([text]) => !String(text).includes("multiple renderers"),
    );
    expect(serious).toEqual([]);
    expect(document.documentElement.lang).toBe("uk");
    complaints.mockRestore();
  });

  it("says that it is loading, and then that the site did not answer and what to do", async () => {
    history.replaceState(null, "", "/ru/events/x/");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    act(() => {
      root = createRoot(container());
      root.render(<App queryClient={createQueryClient()} base="/" />);
    });
    expect(document.querySelector('[role="status"]')?.textContent).toBe("Загрузка…");
    // The page's script is read for the first time here, which a busy machine takes its time for.
    await vi.waitFor(async () => {
      await settle();
      expect(document.querySelector('[role="alert"] h1')?.textContent).toBe("Такого события нет");
    }, 10_000);
    expect(document.querySelector("main")?.textContent).toContain("x");
    complaints.mockRestore();
  });

  it("keeps the page in the language switch, and marks the current one", async () => {
    history.replaceState(null, "", "/uk/problems/");
    const client = await filledClient("uk");
    act(() => {
      root = createRoot(container());
      root.render(<App queryClient={client} base="/" />);
    });
    await settle();
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")];
    expect(
      links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")]),
    ).toEqual([
      ["/problems/", null],
      ["/uk/problems/", "true"],
      ["/ru/problems/", null],
    ]);
  });
});
