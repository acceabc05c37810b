import { expect, it } from "vitest";
import { newestFirst } from "../archive/archive-order";
import { isPublishedExamples } from "../archive/published";
import { comparedArchive } from "./compared-archive";
import { publishExamples } from "./publish-examples";
import { readData } from "./read-data";

const archive = comparedArchive(readData(process.cwd()));

function published(events: typeof archive.events) {
  let file: unknown = null;
  publishExamples({ ...archive, events }, { write: (_, text) => (file = JSON.parse(text)) });
  if (!isPublishedExamples(file)) throw new Error("what is published is not taken");
  return file;
}

it("shows each finding by a row that has it, with its event's id", () => {
  const { findings } = published(archive.events);
  expect(findings.length).toBeGreaterThan(10);
  for (const { code, event, shown } of findings) {
    const found = archive.events.find(({ record }) => record.id === event.id);
    const row = found?.comparison.rows.find(({ id }) => id === shown.row);
    expect([code, row?.finding.code, shown.finding.code]).toEqual([code, code, code]);
  }
});

it("names the newest event with the version that was published last", () => {
  const { newest } = published(archive.events);
  const [first] = archive.events.map(({ entry }) => entry).toSorted(newestFirst);
  expect(newest?.event).toEqual(JSON.parse(JSON.stringify(first)));
  const event = archive.events.find(({ record }) => record.id === newest?.event.id);
  expect(newest?.version).toBe(event?.version);
});

it("has nothing to show of an empty archive", () => {
  const { findings, newest } = published([]);
  expect({ findings, newest }).toEqual({ findings: [], newest: null });
});
