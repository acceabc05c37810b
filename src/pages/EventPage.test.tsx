import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { publishedRecord } from "../archive/event-files";
import type { EventFile } from "../archive/published";
import { dataFiles, readArchive } from "../archive/read-archive";
import { loadTexts } from "../i18n/texts";
import { linksIn } from "../links/site-links";
import { plainView, type ViewState } from "../links/view-state";
import { recordOptions } from "../load/resources";
import { type Language, languages } from "../model/localized";
import { oneOfEachKind } from "../testing/sample";
import { ReaderProvider } from "../views/reader";
import { EventPage } from "./EventPage";

const root = join(import.meta.dirname, "../..");
const { events, vocabulary } = readArchive(
  dataFiles({
    list: (folder) => readdirSync(join(root, folder)),
    read: (path) => readFileSync(join(root, path), "utf8"),
  }),
);

/** The page of a real record as a host would send it, before any script has run. */
async function built(id: string, language: Language, view: ViewState = plainView): Promise<string> {
  const event = events.find(({ record }) => record.id === id);
  if (event === undefined) throw new Error(`there is no record ${id}`);
  const client = new QueryClient();
  const file: EventFile = publishedRecord(event.record, event.version, vocabulary, new Map());
  client.setQueryData(recordOptions(id).queryKey, file);
  const reader = {
    language,
    texts: await loadTexts(language),
    links: linksIn(language),
    vocabulary,
  };
  const { prelude } = await prerender(
    <QueryClientProvider client={client}>
      <Router ssrPath={linksIn(language).eventHref(id)} ssrSearch="">
        <ReaderProvider reader={reader}>
          <EventPage id={id} view={view} onView={() => undefined} />
        </ReaderProvider>
      </Router>
    </QueryClientProvider>,
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}

/** What a reader sees of a page. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const april = "2023-04-10-prisoner-exchange";
const january = "2024-01-31-prisoner-exchange";

describe("the exchange of 10 April 2023, built without a browser", () => {
  it("shows 106 and 100, and says that they count different people", async () => {
    const html = await built(april, "en");
    const headline = wordsOf(/<section id="headline".*?<\/section>/s.exec(html)?.[0] ?? "");
    for (const shown of ["106", "100", "Russia", "Ukraine", "Unequal counts", "different people"]) {
      expect(headline).toContain(shown);
    }
  });

  it.each(languages)(
    "is whole in %s: one title, every section, no inline style",
    async (language) => {
      const html = await built(april, language);
      expect(html.match(/<h1/g)).toHaveLength(1);
      for (const id of ["headline", "claims", "ledger", "statements", "sources"]) {
        expect(html).toContain(`<section id="${id}"`);
      }
      expect(html).not.toContain("style=");
    },
  );

  it("has no id twice, and no link to an element that is not there", async () => {
    const html = await built(april, "en");
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const fragments = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(fragments)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("sends nobody's address to the sites it links to", async () => {
    const html = await built(april, "en");
    const outgoing = html.match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
    expect(outgoing.length).toBeGreaterThan(10);
    for (const link of outgoing) {
      // By the HTML standard a link that sends no referrer gets no handle on the window either.
      expect(link).toMatch(/rel="noreferrer[ "]/);
    }
  });
});

describe("the exchange of 31 January 2024, built without a browser", () => {
  it("shows 195 and 207, twelve apart, on one axis", async () => {
    const headline = wordsOf(
      /<section id="headline".*?<\/section>/s.exec(await built(january, "en"))?.[0] ?? "",
    );
    for (const shown of ["195", "207", "12 apart"]) expect(headline).toContain(shown);
  });

  it("opens the movement that the address names", async () => {
    const html = await built(january, "en", { ...plainView, movement: "to-ru" });
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1);
  });

  it("chooses the filter, which the style applies, and shows only the columns chosen", async () => {
    const html = await built(january, "en", { ...plainView, columns: ["ua"], filter: "differ" });
    const table = /<section id="claims".*?<\/section>/s.exec(html)?.[0] ?? "";
    expect(/<input[^>]*checked=""[^>]*>/.exec(table)?.[0]).toContain('value="differ"');
    expect(table.match(/data-found="differ"/g)).toHaveLength(1);
    expect(wordsOf(/<thead.*?<\/thead>/s.exec(table)?.[0] ?? "")).not.toContain("Russia");
  });
});

describe("the longest record of each kind", () => {
  it.each(oneOfEachKind(events).map(({ record }) => [record.id] as const))(
    "%s can be built",
    async (id) => {
      for (const language of languages) expect(await built(id, language)).toContain("<h1");
    },
  );
});
