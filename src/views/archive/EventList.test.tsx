import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { archiveSides } from "../../archive/archive-order";
import { type IndexEntry, indexEntry } from "../../archive/index-entry";
import { compareRecord } from "../../compare/compare-record";
import { en } from "../../i18n/en";
import { linksIn } from "../../links/site-links";
import type { RecordFile, StatementFile } from "../../model/schema";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { ReaderProvider } from "../reader";
import { EventList } from "./EventList";
import type { ListSource } from "./list-source";

const anEntry = (statements: readonly StatementFile[], rest: Partial<RecordFile> = {}) => {
  const record = aRecord(statements, rest);
  return indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);
};

const moved = (to: "north" | "south", n: number) => ({
  moved: `to-${to}`,
  of: `${to}-soldiers`,
  n,
  whole: true as const,
});

const unequal = anEntry([
  aStatement("north-ministry", { freed: moved("north", 106) }),
  aStatement("south-office", { home: moved("south", 100) }),
]);
const lonely = anEntry([aStatement("south-office", { home: moved("south", 22) })], {
  id: "2023-05-06-exchange",
  date: "2023-05-06",
});
const byMilitia = anEntry(
  [
    aStatement("militia-office", { handed: moved("south", 60) }),
    aStatement("south-office", { home: moved("south", 52) }),
  ],
  { id: "2022-12-01-exchange", date: "2022-12-01" },
);

const sourceOf = (entries: readonly IndexEntry[]): ListSource => ({
  key: "",
  total: entries.length,
  at: (place) => ({
    hit: { place, title: null, row: null, matches: [] },
    row: entries[place] ?? null,
  }),
  placeAt: (index) => index,
  want: () => undefined,
});

const markup = (entries: readonly IndexEntry[]) =>
  renderToStaticMarkup(
    <Router ssrPath="/" ssrSearch="">
      <ReaderProvider
        reader={{ language: "en", texts: en, links: linksIn("en"), vocabulary: testVocabulary }}
      >
        <EventList source={sourceOf(entries)} sides={archiveSides(entries)} waiting="" />
      </ReaderProvider>
    </Router>,
  );

/** What a screen reader is read of each row, cell by cell. */
const cells = (entries: readonly IndexEntry[]) =>
  [...markup(entries).matchAll(/<(td|th)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inside = ""]) =>
    inside
      .replace(/<span aria-hidden="true".*?<\/span>|<svg.*?<\/svg>/gs, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );

describe(EventList, () => {
  it("names every column, also the one between the sides", () => {
    const headings = cells([unequal]).slice(0, 6);
    expect(headings).toEqual([
      "Date",
      "Event",
      expect.any(String),
      "Between them",
      expect.any(String),
      "Finding",
    ]);
    expect(headings.filter((name) => ["North", "South"].includes(name))).toHaveLength(2);
  });

  it("gives unequal counts of different people no gap", () => {
    const row = cells([unequal]).slice(6).join(" | ");
    expect(row).toContain("106");
    expect(row).toContain("100");
    expect(row).toContain("different people");
    expect(row).not.toContain("apart");
  });

  it("names the distance of two totals of one movement, and at which end each stands", () => {
    const row = cells([byMilitia]).slice(6).join(" | ");
    expect(row).toContain("8 apart");
    expect(row).toMatch(/60 handed over/);
    expect(row).toMatch(/52 received/);
  });

  it("shows a party's name beside its answer only where the column has another's", () => {
    const html = markup([unequal, byMilitia, lonely]);
    const names = [
      ...html.matchAll(
        /<p class="([^"]*)"><span[^>]*>(?:<span[^>]*>)*<i[^>]*><\/i>(?:<[^>]*>|\W)*(\w+)/g,
      ),
    ].map(([, classes = "", name]) => [name, !classes.includes("lg:hidden")]);
    expect(new Map(names as [string, boolean][])).toEqual(
      new Map([
        ["North", false],
        ["South", false],
        ["Militia", true],
      ]),
    );
  });

  it("says of a side that tells both ways of an exchange which figure is which, and what is a sum", () => {
    const both = anEntry([
      aStatement("north-ministry", {
        back: moved("north", 146),
        residents: { moved: "to-north", of: "north-civilians", n: 8, onTop: "back" },
        all: { moved: "to-north", of: "north-people", whole: true, sum: ["back", "residents"] },
        given: moved("south", 146),
      }),
    ]);
    const row = cells([both]).slice(6).join(" | ");
    expect(row).toMatch(/146 north soldiers, received/);
    expect(row).toMatch(/154 north people, received, added up/);
    expect(row).toMatch(/146 south soldiers, handed over/);
  });

  it("shows silence in words", () => {
    expect(cells([lonely]).slice(6).join(" | ")).toContain("not stated");
  });

  it("writes out every table role, which narrow screens would lose", () => {
    const html = markup([unequal]);
    for (const tag of ["table", "thead", "tbody", "tr", "th", "td"]) {
      expect(html).not.toMatch(new RegExp(`<${tag}(?![^>]*role=)[\\s>]`));
    }
  });

  it("links every event by its title", () => {
    expect(markup([unequal])).toContain('href="/events/2023-04-10-exchange/"');
  });
});
