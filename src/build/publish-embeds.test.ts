// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataFiles, readArchive } from "../archive/read-archive";
import { compareRecord } from "../compare/compare-record";
import { explainFinding } from "../i18n/explain-finding";
import { headlineQuestion, rowTitle } from "../i18n/question-title";
import { sentenceText } from "../i18n/sentence";
import { type Language, languages } from "../model/localized";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import { oneOfEachKind } from "../testing/sample";
import { embedSides } from "../views/embed/embed-sides";
import { findingClaims } from "../views/event/finding-claims";
import { publishEmbeds } from "./publish-embeds";
import { siteTexts } from "./site-texts";

/** A sample, for each event has a page in three languages, live and frozen. */
const archive = (() => {
  const all = readArchive(
    dataFiles({
      list: (folder) => readdirSync(folder),
      read: (path) => readFileSync(path, "utf8"),
    }),
  );
  return { ...all, events: oneOfEachKind(all.events) };
})();
/** The least archive: the exchange of 10 April 2023. */
const april = archive.events.filter(({ record }) => record.id === "2023-04-10-prisoner-exchange");
const { vocabulary } = archive;
const assets = { style: "/assets/embed.css", script: "/assets/embed.js" };

function published(changed: Partial<typeof archive> = {}, address: string | null = null) {
  const files = new Map<string, string>();
  const output = { write: (path: string, content: string) => void files.set(path, content) };
  publishEmbeds({ ...archive, ...changed }, { address, assets }, output);
  return files;
}

const all = published();
const folderOf = (language: Language) => (language === "en" ? "embed" : `${language}/embed`);

function pageOf(id: string, language: Language, version = "", files = all): Document {
  const path = `${folderOf(language)}/${id}/${version}${version && "/"}index.html`;
  const html = files.get(path);
  if (html === undefined) throw new Error(`nothing was written to ${path}`);
  return new DOMParser().parseFromString(html, "text/html");
}

function rowsOf(record: EventRecord) {
  const comparison = compareRecord(record, vocabulary);
  const table = comparisonTable(comparison, record, { columns: null, filter: null });
  return table.groups.flatMap(({ rows }) => rows);
}

const wordsOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ");
const plain = (text: string) => text.replaceAll("*", "").replaceAll(/\s+/g, " ");
const cases = archive.events.flatMap(({ record }) =>
  languages.map((language) => [record.id, language, record] as const),
);

describe.each(cases)("the embed of %s in %s", (id, language, record) => {
  const page = pageOf(id, language);
  const texts = siteTexts[language];
  const rows = rowsOf(record);

  it("has every row as a card that asks, answers for both sides or says that one is alone", () => {
    for (const row of rows) {
      const card = page.getElementById(row.id);
      const title = row.headline ? headlineQuestion : rowTitle;
      expect(wordsOf(card?.querySelector("h2") ?? null)).toBe(
        plain(title(texts, vocabulary, record, row)),
      );
      const sides = embedSides(row, vocabulary.parties);
      const inConflict = sides.sides.filter(
        ({ party }) => vocabulary.parties[party]?.role === "conflict",
      );
      // Where nobody speaks who belongs to a side, no side is the other's counterpart.
      const isOfSide = inConflict.some(({ entries }) => entries.length > 0);
      expect(inConflict.length, row.id).toBeGreaterThanOrEqual(isOfSide ? 2 : 0);
      const sections = [...(card?.querySelectorAll(".s section") ?? [])];
      for (const [at, { party, entries }] of sides.sides.entries()) {
        const section = sections[at];
        expect(wordsOf(section?.querySelector("h3") ?? null), row.id).toContain(
          plain(vocabulary.parties[party]?.name[language] ?? ""),
        );
        if (entries.length === 0)
          expect(wordsOf(section ?? null)).toContain(texts.event.table.notStated);
        else expect(section?.querySelectorAll("a[href]").length).toBeGreaterThan(0);
      }
      if (sides.oneSided) expect(wordsOf(card)).toContain(texts.findings.codes["one-sided"]);
    }
  });

  it("puts what a finding rests on before the other answers of a side", () => {
    for (const row of rows) {
      const leading = findingClaims(row);
      const sections = [...(page.getElementById(row.id)?.querySelectorAll(".s section") ?? [])];
      for (const [at, { entries }] of embedSides(row, vocabulary.parties).sides.entries()) {
        const leads = entries.filter(({ claim }) => leading.has(claim.id));
        if (!leads.some(({ status }) => status === "current")) continue;
        const first = sections[at]?.querySelector(".g a")?.getAttribute("href") ?? "";
        expect(leads.map(({ claim }) => claim.id)).toContain(first.split("#").at(-1));
      }
    }
  });

  it("loses no sentence of any finding", () => {
    for (const row of rows) {
      const { sentences } = explainFinding(texts, vocabulary, record, row);
      for (const each of sentences) {
        expect(wordsOf(page.getElementById(row.id))).toContain(plain(sentenceText(each)));
      }
    }
  });

  it("gives every row, every former row and every claim one place, with its words", () => {
    const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const claims = record.statements.flatMap((statement) => statement.claims);
    const wanted = [
      ...rows.flatMap((row) => [row.id, ...row.aliases]),
      ...claims.map((claim) => claim.id),
    ];
    expect(wanted.filter((one) => !ids.includes(one))).toEqual([]);
    for (const claim of claims) {
      const place = page.getElementById(claim.id);
      expect(place?.closest("article")).not.toBeNull();
      expect(wordsOf(place?.querySelector(".q") ?? null).length).toBeGreaterThan(10);
    }
  });

  it("leads to the comparison in its own language, out of the frame and to the same place", () => {
    const prefix = language === "en" ? "" : `/${language}`;
    for (const row of rows) {
      const link = page.getElementById(row.id)?.querySelector(".l a");
      expect(link?.getAttribute("href")).toBe(`${prefix}/events/${id}/#${row.id}`);
    }
    for (const link of page.querySelectorAll("a")) {
      expect(link.getAttribute("href")).toMatch(new RegExp(`^${prefix}/events/${id}/`));
      expect([link.target, link.rel]).toEqual(["_blank", "noopener"]);
    }
  });

  it("is a whole page of its language that loads nothing but its style and script", () => {
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll("article.h")).toHaveLength(1);
    expect(page.querySelectorAll("h1, title")).toHaveLength(2);
    const loaded = [...page.querySelectorAll("[src], link[href]")].map((element) =>
      element.getAttribute(element.tagName === "LINK" ? "href" : "src"),
    );
    expect(loaded).toEqual([assets.style, assets.script]);
    expect(page.querySelectorAll("[style], style, script:not([src])")).toHaveLength(0);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      "default-src 'none'",
    );
  });

  it("is small", () => {
    const html = all.get(`${folderOf(language)}/${id}/index.html`) ?? "";
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(12_000);
  });
});

describe("the embed of 106 and 100", () => {
  it.each([
    ["en", "different people"],
    ["uk", "різні люди"],
    ["ru", "разные люди"],
  ] as const)("says in %s at once that they are %s", (language, words) => {
    const headline = pageOf("2023-04-10-prisoner-exchange", language).querySelector("article.h");
    expect(wordsOf(headline?.querySelector(".f") ?? null)).toContain(words);
    for (const figure of ["106", "100"]) expect(wordsOf(headline)).toContain(figure);
  });
});

describe("a frozen embed", () => {
  const [event] = april;
  if (event === undefined) throw new Error("no event");
  const { record, version } = event;
  const { id } = record;
  const note = { en: "A figure was misread.", uk: "Хибно.", ru: "Ошибка." };
  const claimless = { ...record, statements: record.statements.slice(1) };
  const isFigure = ({ answer }: { readonly answer: { readonly kind: string } }) =>
    answer.kind === "quantity";
  const figureless = {
    ...record,
    statements: record.statements.map((statement) => ({
      ...statement,
      claims: statement.claims.filter((claim) => !isFigure(claim)),
    })),
  };
  const retitled = { ...record, title: { ...record.title, en: "Another title" } };
  const line = (files: Map<string, string>, frozen: string) =>
    wordsOf(pageOf(id, "en", frozen, files).querySelector(".e"));
  const withHistory = (before: EventRecord) => [
    {
      ...event,
      history: [
        {
          version: "aaaaaaaaaaaa",
          at: "2024-01-02",
          grade: "published",
          note: null,
          record: before,
        },
        { version, at: "2024-05-06", grade: "corrected", note, record },
      ] as const,
    },
  ];

  it("stands at the newest version of every event, whether or not that was published", () => {
    const page = pageOf(id, "en", version);
    expect(page.querySelector(".e")).toBeNull();
    expect(wordsOf(page.querySelector("footer"))).toContain("As published");
    expect(page.querySelector(".l a")?.getAttribute("href")).toContain(`?v=${version}#`);
  });

  it("shows what stood on its day, when that was, and leads to that version", () => {
    const files = published({ events: withHistory(claimless) });
    const page = pageOf(id, "en", "aaaaaaaaaaaa", files);
    expect(wordsOf(page.querySelector("footer"))).toContain("As published on 2 January 2024");
    const removed = record.statements[0]?.claims[0]?.id ?? "";
    expect(page.getElementById(removed)).toBeNull();
    for (const link of page.querySelectorAll("a")) {
      expect(link.getAttribute("href")).toContain("?v=aaaaaaaaaaaa");
    }
  });

  it("says in one line without a script that figures have changed since, and how", () => {
    const files = published({ events: withHistory(figureless) });
    expect(line(files, "aaaaaaaaaaaa")).toBe(
      "Figures have changed since. Corrected on 6 May 2024. What changed",
    );
    expect(pageOf(id, "en", version, files).querySelector(".e")).toBeNull();
    expect(pageOf(id, "en", "", files).querySelector(".e")).toBeNull();
  });

  it("does not speak of figures where only what stands around them was changed", () => {
    const files = published({ events: withHistory(retitled) });
    expect(line(files, "aaaaaaaaaaaa")).toContain("its figures have not");
  });

  it("does not speak of figures where a claim without one was changed", () => {
    const denied = record.statements.map((statement) => ({
      ...statement,
      claims: statement.claims.map((claim) =>
        isFigure(claim) ? claim : { ...claim, degree: "likely" as const },
      ),
    }));
    const files = published({ events: withHistory({ ...record, statements: denied }) });
    expect(line(files, "aaaaaaaaaaaa")).toContain("Recorded claims have changed since, their");
  });

  it("is told of a withdrawal, while the page that follows the record shows no figure of it", () => {
    const withdrawal = { at: "2024-07-08", note };
    const history = [
      { version, at: "2024-05-06", grade: "published", note: null, record },
      { version, at: "2024-07-08", grade: "withdrawn", note, record },
    ] as const;
    const withdrawn = [{ record, version, withdrawal, history, event: null }];
    const files = published({ events: [], withdrawn });
    expect(line(files, version)).toMatch(/^Withdrawn on 8 July 2024/);
    const following = pageOf(id, "en", "", files);
    expect(following.querySelectorAll("article")).toHaveLength(1);
    expect(wordsOf(following.querySelector("article"))).toBe(
      "Withdrawn on 8 July 2024.A figure was misread.",
    );
    expect([...files.keys()].filter((path) => path.startsWith("oembed"))).toEqual([]);
  });

  it("goes on at the address the event had before", () => {
    const files = published({ events: april, renamed: new Map([["old-name", id]]) });
    expect(files.get("embed/old-name/index.html")).toBe(files.get(`embed/${id}/index.html`));
    expect(files.has(`uk/embed/old-name/${version}/index.html`)).toBe(true);
  });
});

describe("a site mounted below a path", () => {
  it("leads there", () => {
    const files = published({ events: april }, "https://example.org/sub/");
    const page = pageOf("2023-04-10-prisoner-exchange", "uk", "", files);
    for (const link of page.querySelectorAll("a")) {
      expect(link.getAttribute("href")).toMatch(/^\/sub\/uk\/events\//);
    }
  });
});
