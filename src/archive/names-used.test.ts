import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { namesUsed } from "./names-used";
import { dataFiles, readArchive } from "./read-archive";

describe(namesUsed, () => {
  const record = aRecord([
    aStatement("north-ministry", { freed: { moved: "to-north", of: "north-officers", n: 5 } }),
  ]);
  const names = namesUsed(record, testVocabulary);

  it("keeps what is named, and what that is part of", () => {
    expect(Object.keys(names.speakers)).toEqual(["north-ministry"]);
    expect(Object.keys(names.populations)).toEqual(
      expect.arrayContaining(["north-officers", "north-soldiers", "north-people"]),
    );
  });

  it("keeps the sides of the conflict, also one that said nothing", () => {
    expect(Object.keys(names.parties)).toEqual(expect.arrayContaining(["north", "south"]));
  });

  it("leaves out what nobody speaks of", () => {
    expect(names.parties.envoy).toBeUndefined();
  });
});

const root = join(import.meta.dirname, "../..");
const disk = {
  list: (folder: string) => readdirSync(join(root, folder)),
  read: (path: string) => readFileSync(join(root, path), "utf8"),
};

describe("the names a record is published with", () => {
  const { events, vocabulary } = readArchive(dataFiles(disk));

  it.each(events.map(({ record }) => [record.id, record] as const))(
    "of %s give the same comparison as the whole vocabulary",
    (_, record) => {
      expect(compareRecord(record, namesUsed(record, vocabulary))).toEqual(
        compareRecord(record, vocabulary),
      );
    },
  );
});
