import { describe, expect, it } from "vitest";
import { isPublishedCodes } from "../archive/published-codes";
import { compareRecord } from "../compare/compare-record";
import { codedRows, codeLetters, printCode, readCode } from "../links/check-code";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

const written = new Map<string, string>();
const archive = publishRecords(readData("."), { write: (path, text) => written.set(path, text) });

function versionsAt(start: string) {
  const file: unknown = JSON.parse(written.get(`data/codes/${start.charAt(0)}.json`) ?? "null");
  if (!isPublishedCodes(file)) throw new Error("no list of codes");
  return file.versions[start] ?? [];
}

describe("published codes", () => {
  it("are a file for every letter, so that none is missing", () => {
    for (const letter of codeLetters) expect(written.has(`data/codes/${letter}.json`)).toBe(true);
  });

  it("lead every row of every event back to itself, in no other event", () => {
    for (const { record, version } of archive.events) {
      const ids = compareRecord(record, archive.vocabulary).rows.map(({ id }) => id);
      for (const row of ids) {
        const read = readCode(printCode({ version, row, asOf: null }));
        if ("problem" in read) throw new Error(read.problem);
        expect(versionsAt(read.start)).toEqual([{ id: record.id, version }]);
        expect(codedRows(read.row, ids)).toContain(row);
      }
    }
  });

  it("know earlier versions too", () => {
    const earlier = archive.events.flatMap(({ record, history }) =>
      history.map(({ version }) => ({ id: record.id, version })),
    );
    for (const one of earlier) {
      const read = readCode(printCode({ version: one.version, row: null, asOf: null }));
      expect("start" in read && versionsAt(read.start)).toContainEqual(one);
    }
  });
});
