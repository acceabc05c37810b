import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import { languages } from "../../model/localized";
import { newestFirst } from "../archive-order";
import { indexEntry } from "../index-entry";
import { dataFiles, readArchive } from "../read-archive";
import { SearchEngine } from "./engine";
import { makeSearchFiles } from "./make-search-files";
import { numberAt } from "./number-at";
import qualitySet from "./quality-set.json";
import {
  isSearchClaims,
  isSearchEvents,
  isSearchOutlets,
  isSearchTitles,
  searchPath,
} from "./search-files";

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
  const engine = new SearchEngine(columns, numberAt);
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

describe("what searches find, by the set of queries written before there was a search", () => {
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
    expect(mean(judged.map(({ recall }) => recall))).toBeGreaterThan(0.9);
  });
});
