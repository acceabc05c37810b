import { beforeAll, describe, expect, it } from "vitest";
import { newestFirst } from "../archive/archive-order";
import { plainQuery } from "../archive/archive-query";
import { chooseEvents } from "../archive/choose-events";
import { type IndexEntry, indexEntry } from "../archive/index-entry";
import { unpackedFacets } from "../archive/packed-facets";
import { datedEvent, type PublishedIds } from "../archive/published-ids";
import {
  type PublishedFacets,
  type PublishedList,
  type PublishedRows,
  rowsAhead,
  rowsFile,
  rowsInFile,
} from "../archive/published-list";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { publishList } from "./publish-list";

const one = (() => {
  const record = aRecord([
    aStatement("north-ministry", { lost: { measure: "killed", of: "north-soldiers", n: 63 } }),
    aStatement("south-office", { lost: { measure: "killed", of: "north-soldiers", n: 400 } }),
  ]);
  return indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);
})();

const entries = Array.from(
  { length: rowsAhead + rowsInFile + 1 },
  (_, at): IndexEntry => ({ ...one, id: `event-${String(at).padStart(4, "0")}` }),
).toSorted(newestFirst);

const files = new Map<string, string>();
const read = <File>(name: string) => JSON.parse(files.get(`data/list/${name}.json`) ?? "") as File;

beforeAll(() => {
  publishList(entries, testVocabulary, { write: (path, text) => files.set(path, text) });
});

describe(publishList, () => {
  it("gives every event's row once, at its place", () => {
    const { rows } = read<PublishedList>("first");
    const all = entries.map((_, place) => {
      const file = rowsFile(place);
      return file === null
        ? rows[place]
        : read<PublishedRows>(`rows/${file}`).rows[place - file * rowsInFile];
    });
    expect(all.map((row) => row?.id)).toEqual(entries.map(({ id }) => id));
    expect(files.size).toBe(5);
  });

  it("gives every event's id and date, at its place", () => {
    const ids = read<PublishedIds>("ids");
    expect(entries.map((_, place) => datedEvent(ids, place))).toEqual(
      entries.map(({ id, date }) => ({ id, date })),
    );
  });

  it("answers the plain query ahead as the columns do", () => {
    const { answer } = read<PublishedList>("first");
    const columns = unpackedFacets(read<PublishedFacets>("facets").columns);
    const { places, ...rest } = chooseEvents(columns, plainQuery, null);
    expect(answer).toEqual(rest);
    expect(places).toHaveLength(entries.length);
    expect(answer.counts).toMatchObject({
      kind: { exchange: entries.length },
      finding: { differ: entries.length },
      party: { north: entries.length, south: entries.length },
      year: { 2023: entries.length },
      measure: { killed: entries.length },
    });
  });

  it("names all that rows and facets are read with", () => {
    const { names } = read<PublishedList>("first");
    expect(Object.keys(names.parties)).toContain("north");
    expect(Object.keys(names.measures)).toContain("killed");
    expect(Object.keys(names.kinds)).toContain("exchange");
  });
});
