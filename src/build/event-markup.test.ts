import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { Markup } from "../export/claim-markup";
import { type Language, languages } from "../model/localized";
import type { ComparedArchive, ComparedEvent } from "./compared-archive";
import { headMarkup } from "./event-markup";
import { publishClaims } from "./publish-claims";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

let archive: ComparedArchive;
beforeAll(() => {
  archive = publishRecords(readData(process.cwd()), { write: () => undefined });
});

type Node = { readonly [name: string]: Markup | undefined };

function graphOf(json: string): readonly Node[] {
  const document = JSON.parse(json);
  expect(document["@context"]).toBe("https://schema.org");
  return document["@graph"];
}

const ofType = (graph: readonly Node[], type: string) =>
  graph.filter((node) => node["@type"] === type);

function eventOf(id: string): ComparedEvent {
  const event = archive.events.find(({ record }) => record.id === id);
  if (event === undefined) throw new Error(`there is no record ${id}`);
  return event;
}

const blockStart = '<script type="application/ld+json">';

function headGraph(id: string, language: Language, site = archive.site): readonly Node[] {
  const block = headMarkup(eventOf(id), language, { ...archive, site });
  expect(block.startsWith(blockStart)).toBe(true);
  return graphOf(block.slice(blockStart.length, -"</script>".length));
}

describe(headMarkup, () => {
  it("gives each side's headline as a claim with its author, day and page", () => {
    const graph = headGraph("2023-04-10-prisoner-exchange", "en");
    const claims = ofType(graph, "Claim");
    expect(claims.map(({ name }) => name)).toEqual([
      "Russians returned, in all: 106",
      "Ukrainians returned, in all: 100",
    ]);
    expect(claims[0]).toMatchObject({
      "@id": "/events/2023-04-10-prisoner-exchange/#mod.freed",
      inLanguage: "en",
      datePublished: "2023-04-10",
      author: { "@type": "Organization", name: "Ministry of Defence of Russia" },
      text: expect.stringContaining("106 Russian servicemen"),
      appearance: [{ "@type": "WebPage", url: expect.stringMatching(/^https:/) }],
    });
    expect(claims[1]?.author).toMatchObject({
      "@type": "Person",
      name: "Andriy Yermak",
      jobTitle: expect.stringContaining("Office of the President"),
    });
  });

  it("speaks the page's language", () => {
    const [claim] = ofType(headGraph("2023-04-10-prisoner-exchange", "uk"), "Claim");
    expect(claim).toMatchObject({ inLanguage: "uk", name: expect.stringContaining("106") });
    expect(claim?.text).toMatch(/\p{Script=Cyrillic}/u);
  });

  it("names the data set, and its licence and publisher where they are set", () => {
    const [plain] = ofType(headGraph("2023-06-06-kakhovka-dam", "en"), "Dataset");
    expect(plain).not.toHaveProperty("license");
    expect(plain).not.toHaveProperty("creator");
    const site = {
      ...archive.site,
      address: "https://press.example/parallax/",
      publisher: { en: "A society", uk: "Товариство", ru: "Общество" },
      recordLicence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    };
    const [set] = ofType(headGraph("2023-06-06-kakhovka-dam", "en", site), "Dataset");
    expect(set).toMatchObject({
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: { name: "A society" },
      version: eventOf("2023-06-06-kakhovka-dam").version,
    });
    expect(JSON.stringify(set?.distribution)).toContain(
      "https://press.example/parallax/data/records/2023-06-06-kakhovka-dam.json",
    );
  });

  it("holds nothing that ends a script, whatever was said", () => {
    const event = eventOf("2023-06-06-kakhovka-dam");
    const title = "</script><script>alert(1)</script><!--";
    const record = { ...event.record, title: { en: title, uk: title, ru: title } };
    const block = headMarkup({ ...event, record }, "en", archive);
    expect(block.slice(blockStart.length, -"</script>".length)).not.toContain("<");
    expect(block).toContain("\\u003c/script>");
  });

  it("stays small for every event", () => {
    for (const event of archive.events) {
      for (const language of languages) {
        const bytes = gzipSync(headMarkup(event, language, archive)).length;
        expect(bytes, `${event.record.id} ${language}`).toBeLessThan(1800);
      }
    }
  });
});

describe(publishClaims, () => {
  const files = new Map<string, string>();
  beforeAll(() => publishClaims(archive, { write: (path, content) => files.set(path, content) }));
  const claimsIn = (id: string) =>
    ofType(graphOf(files.get(`data/claims/${id}.en.jsonld`) ?? ""), "Claim");

  it("gives all that speakers said first-hand and that can be opened, and no sum of ours", () => {
    for (const { record } of archive.events) {
      const expected = record.statements
        .filter(({ via }) => via === null)
        .flatMap(({ claims }) => claims)
        .filter(({ sources, derivedFrom }) => sources.length > 0 && derivedFrom.length === 0)
        .map(({ id }) => `/events/${record.id}/#${id}`);
      expect(claimsIn(record.id).map((claim) => claim["@id"])).toEqual(expected);
    }
  });

  it("says of a figure that another one took its place", () => {
    const killed = claimsIn("2023-01-01-makiivka-barracks").filter(
      ({ creativeWorkStatus }) => creativeWorkStatus === "superseded",
    );
    expect(killed.map(({ name }) => name)).toContainEqual(expect.stringContaining("63"));
  });

  it("rates nothing and reviews nothing, in any file", () => {
    for (const [path, content] of files) {
      expect(content, path).not.toMatch(/ClaimReview|[Rr]ating|reviewRating|"review/);
    }
    for (const event of archive.events) {
      expect(headMarkup(event, "en", archive)).not.toMatch(/ClaimReview|[Rr]ating|"review/);
    }
  });

  it("publishes each comparison as its schema says", () => {
    const json = JSON.parse(files.get("data/comparisons/2023-04-10-prisoner-exchange.json") ?? "");
    expect(json).toMatchObject({
      format: 1,
      event: "2023-04-10-prisoner-exchange",
      headline: "moved",
    });
  });
});
