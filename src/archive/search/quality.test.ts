import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import { type Language, languages } from "../../model/localized";
import { newestFirst } from "../archive-order";
import { longestText } from "../archive-query";
import { facetColumns } from "../facet-columns";
import { indexEntry } from "../index-entry";
import { dataFiles, readArchive } from "../read-archive";
import { SearchEngine } from "./engine";
import { makeSearchFiles } from "./make-search-files";
import { matchesAt } from "./matches";
import { numberAt } from "./number-at";
import qualitySet from "./quality-set.json";
import {
  isSearchClaims,
  isSearchEvents,
  isSearchOutlets,
  isSearchTitles,
  searchPath,
} from "./search-files";
import { isSearchable } from "./words-of";

const files = dataFiles({
  list: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path, "utf8"),
});
const archive = readArchive(files);
const events = archive.events
  .map(({ record }) => ({
    record,
    entry: indexEntry(record, compareRecord(record, archive.vocabulary), archive.vocabulary),
  }))
  .sort((a, b) => newestFirst(a.entry, b.entry));
const ids = events.map(({ record }) => record.id);

const published = makeSearchFiles(events, archive.vocabulary, archive.searchWords);

function engineOf(): SearchEngine {
  const columns = published.get(searchPath({ kind: "events" }));
  if (!isSearchEvents(columns)) throw new Error("no columns");
  const { kind } = facetColumns(events.map(({ entry }) => entry)).chosen;
  const engine = new SearchEngine(columns, kind, numberAt);
  for (const language of languages) {
    const titles = published.get(searchPath({ kind: "titles", language }));
    if (isSearchTitles(titles)) for (const _ of engine.addTitles(language, titles)) void _;
    for (let part = 0; part < columns.parts; part += 1) {
      const claims = published.get(searchPath({ kind: "claims", language, part }));
      if (isSearchClaims(claims)) for (const _ of engine.addClaims(language, part, claims)) void _;
    }
  }
  const outlets = published.get(searchPath({ kind: "outlets" }));
  if (isSearchOutlets(outlets)) engine.addOutlets(outlets);
  return engine;
}

const engine = engineOf();
const findIds = (text: string) =>
  (engine.find(text)?.places ?? []).map((place) => ids[place] ?? "");

interface Judged {
  readonly kind: string;
  readonly query: string;
  readonly recall: number;
  readonly rank: number;
  readonly found: readonly string[];
  readonly find: readonly string[];
}

const judged = qualitySet.map(({ kind, query, find }): Judged => {
  const found = findIds(query);
  const ten = found.slice(0, 10);
  const recall = find.filter((id) => ten.includes(id)).length / Math.min(find.length, 10);
  const first = found.findIndex((id) => find.includes(id));
  return { kind, query, recall, rank: first < 0 ? 0 : 1 / (first + 1), found: ten, find };
});
const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

// Most queries were written before there was a search. Those with a date were added on it, after readers had
// asked them in vain.
describe("what searches find, by a set of queries", () => {
  it("keeps to its floors", () => {
    const kinds = [...new Set(judged.map(({ kind }) => kind))];
    const line = (name: string, some: readonly Judged[]) =>
      `${name.padEnd(18)} ${String(some.length).padStart(4)}  recall at 10 ${mean(some.map((one) => one.recall)).toFixed(3)}  reciprocal rank ${mean(some.map((one) => one.rank)).toFixed(3)}`;
    const missed = judged.filter(({ recall, rank }) => recall < 1 || rank < 1);
    process.stdout.write(
      `${[
        ...kinds.map((kind) =>
          line(
            kind,
            judged.filter((one) => one.kind === kind),
          ),
        ),
        line("all", judged),
        ...missed.map(
          ({ query, recall, rank, found, find }) =>
            `  ${query}: recall ${recall.toFixed(2)}, rank ${rank.toFixed(2)}; found ${found.slice(0, 4).join(" ")}; missing ${find.filter((id) => !found.includes(id)).join(" ")}`,
        ),
      ].join("\n")}\n`,
    );
    expect(mean(judged.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.98);
    expect(mean(judged.map(({ rank }) => rank))).toBeGreaterThanOrEqual(0.96);
    for (const kind of kinds) {
      const some = judged.filter((one) => one.kind === kind);
      expect(mean(some.map(({ recall }) => recall)), kind).toBeGreaterThanOrEqual(0.9);
      expect(mean(some.map(({ rank }) => rank)), kind).toBeGreaterThanOrEqual(0.7);
    }
  });

  it.each([
    ["Sevatsopol beach", "2024-06-23-sevastopol-beach"],
    ["Чоронбиль", "2025-02-14-chornobyl-shelter"],
    ["Бахумт", "2023-05-20-bakhmut-capture-claim"],
    ["Kakohvka dam", "2023-06-06-kakhovka-dam"],
  ])("finds what is meant where two letters are swapped: %s", (query, id) => {
    expect(findIds(query).slice(0, 10)).toContain(id);
  });

  it("goes on showing what it found while the next word begins", () => {
    expect(findIds("Kakhovka d")).toEqual(findIds("Kakhovka"));
  });
});

describe("every event", () => {
  it.each(languages)("is found by its own title (%s), among the first", (language) => {
    const missed = events.filter(
      ({ record }) => !findIds(record.title[language]).slice(0, 3).includes(record.id),
    );
    expect(missed.map(({ record }) => record.title[language])).toEqual([]);
  });

  it.each(languages)("shows where its title was found (%s)", (language) => {
    for (const [place, { record }] of events.entries()) {
      const found = engine.find(record.title[language]);
      if (found === null) throw new Error(`${record.id} has no title`);
      const [match] = matchesAt(place, engine, found, language);
      expect(match?.field).toBe("title");
      expect(match?.marks.length).toBeGreaterThan(0);
    }
  });

  it("is found by the figures of its headline", () => {
    for (const { record, entry } of events) {
      const answers = entry.headline?.sides.flatMap((side) => side.answers) ?? [];
      for (const { claim } of answers) {
        if (claim.answer.kind !== "quantity") continue;
        for (const value of claim.answer.quantity.said) {
          expect(findIds(String(value))).toContain(record.id);
        }
      }
    }
  });
});

describe("what a find shows", () => {
  const shown = (text: string, id: string, reader: Language) => {
    const found = engine.find(text);
    if (found === null) throw new Error("nothing to look for");
    return matchesAt(ids.indexOf(id), engine, found, reader).map(
      ({ language, side, field, text: piece, marks }) =>
        [language, side, field, ...marks.map(([from, to]) => piece.slice(from, to))].join(" "),
    );
  };

  it.each([
    ["106", "2023-04-10-prisoner-exchange", "en", ["en ru figure 106"]],
    ["сто шість", "2023-04-10-prisoner-exchange", "uk", ["uk ru figure 106"]],
    ["Kiev", "2023-05-16-kyiv-kinzhal-patriot", "en", ["en  title Kyiv"]],
    ["Киев", "2023-05-16-kyiv-kinzhal-patriot", "uk", ["uk  title Києві"]],
    ["10 апреля 2023", "2023-04-10-prisoner-exchange", "en", ["en  title 10 April 2023"]],
    ["April 2023", "2023-04-10-prisoner-exchange", "ru", ["ru  title 10 апреля 2023"]],
    ["April", "2023-04-10-prisoner-exchange", "en", ["en  title 10 April 2023"]],
    ["апрель", "2023-04-10-prisoner-exchange", "ru", ["ru  title 10 апреля 2023"]],
    ["Пригожина", "2023-05-25-prisoner-exchange", "uk", ["uk wagner speaker Пригожин"]],
    [
      "убийства Bucha",
      "2022-04-02-bucha-killings",
      "en",
      ["en  title Bucha", "ru  title Убийства Буче"],
    ],
  ] as const)("%s in %s, read in %s", (text, id, reader, expected) => {
    const got = shown(text, id, reader);
    expect(got).toEqual(expected);
  });

  it("names the side whose words they are", () => {
    for (const one of shown("Медведчук", "2022-09-21-prisoner-exchange", "ru")) {
      expect(one).toMatch(/^ru \S+ claim Медведчук/);
    }
  });

  it("keeps every mark inside its text, in order", () => {
    for (const { query } of qualitySet) {
      const found = engine.find(query);
      for (const place of found?.places.slice(0, 3) ?? []) {
        for (const { text, marks } of found === null ? [] : matchesAt(place, engine, found, "uk")) {
          expect(text.length).toBeLessThan(260);
          let last = 0;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            last = to;
          }
        }
      }
    }
  });
});

describe("a known short name", () => {
  it("begins no other word", () => {
    expect(findIds("POW")).not.toContain("2024-04-07-zaporizhzhia-npp-drones");
    expect(findIds("POWs")).toHaveLength(findIds("prisoners").length);
  });
});

describe("an absurd query", () => {
  it.each([
    ["only punctuation", "?!.,—«»"],
    ["emoji", "🙂🙃"],
    ["spaces", "   "],
    ["letters that no text is written in", "תבניות وقف إطلاق النار"],
  ])("of %s has nothing to look for", (_, text) => {
    expect(engine.find(text)).toBeNull();
    expect(isSearchable(text)).toBe(false);
  });

  it("of one letter over and over finds nothing", () => {
    expect(findIds("ы".repeat(300))).toEqual([]);
  });

  it.each([
    ["ten thousand letters", "ы".repeat(10_000)],
    ["ten thousand words", "обмін ".repeat(10_000)],
    ["right to left", "תבניות وقف إطلاق النار"],
    ["names of an object's own", "constructor __proto__ toString"],
    ["broken halves of pairs", "\ud800 обмін \udc00"],
    ["signs of expressions", "(.*)+[a-z]{3} \\ * | AND OR"],
  ])("of %s is answered at once", (_, text) => {
    const start = performance.now();
    engine.find(text.slice(0, longestText));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
