import { describe, expect, it } from "vitest";
import { newestFiles } from "./newest-files";

const event = (id: string, date: unknown) => ({
  path: `data/events/${id}.json`,
  text: JSON.stringify({ id, date }),
});
const log = (id: string, ...grades: readonly string[]) => ({
  path: `data/versions/${id}/log.json`,
  text: JSON.stringify(grades.map((grade) => ({ grade }))),
});
const version = (id: string) => ({ path: `data/versions/${id}/0123456789ab.json`, text: "{}" });
const names = { path: "data/vocabulary/kinds.json", text: "{}" };

function kept(files: Parameters<typeof newestFiles>[0], most: number): readonly string[] {
  return newestFiles(files, most).map(({ path }) => path.slice("data/".length));
}

describe(newestFiles, () => {
  it("keeps the newest events, their versions and everything that is no event", () => {
    const files = [
      names,
      event("a", "2022-03-01"),
      event("b", "2024-03-01"),
      event("c", "2023"),
      log("a", "published"),
      version("a"),
      log("b", "published"),
      version("b"),
    ];
    expect(kept(files, 2)).toEqual([
      "vocabulary/kinds.json",
      "events/b.json",
      "events/c.json",
      "versions/b/log.json",
      "versions/b/0123456789ab.json",
    ]);
  });

  it("tells events of one day apart as the list does", () => {
    const files = ["c", "a", "b"].map((id) => event(id, "2024-03-01"));
    expect(kept(files, 2)).toEqual(["events/a.json", "events/b.json"]);
  });

  it("keeps what was withdrawn, however old", () => {
    const files = [
      event("new", "2024"),
      event("old", "2020"),
      event("older", "2019"),
      log("old", "published", "withdrawn"),
      version("old"),
      log("older", "published", "withdrawn", "corrected"),
    ];
    expect(kept(files, 1)).toEqual([
      "events/new.json",
      "events/old.json",
      "versions/old/log.json",
      "versions/old/0123456789ab.json",
    ]);
  });

  it("counts what says no date as old", () => {
    const broken = { path: "data/events/broken.json", text: "{" };
    const list = { path: "data/events/list.json", text: "[]" };
    const files = [broken, list, event("never", "soon"), event("none", null), event("a", "1999")];
    expect(kept(files, 1)).toEqual(["events/a.json"]);
  });

  it("gives all files of an archive that has no more events", () => {
    const files = [names, event("a", "2022"), { path: "data/events/b.json", text: "" }];
    expect(newestFiles(files, 2)).toBe(files);
  });
});
