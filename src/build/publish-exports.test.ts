import { parse as parseCsv } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { filledAddress } from "../links/published-files";
import { languages } from "../model/localized";
import { publishTables, publishWholeTable } from "./publish-exports";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

const few = ["2023-04-10-prisoner-exchange", "2024-12-30-prisoner-exchange"];

/** The real archive with two of its events: what is written of one is written of all. */
function twoEvents() {
  const files = readData(".").filter(
    ({ path }) => !/^data\/(?:events|versions)\//.test(path) || few.some((id) => path.includes(id)),
  );
  return publishRecords(files, { write: () => {} }, "https://parallax.example/");
}

describe("the tables that are published", () => {
  const written = new Map<string, string>();
  const archive = twoEvents();
  const publish = (into: Map<string, string>) => {
    publishTables(archive, { write: (path, content) => void into.set(path, content) });
    publishWholeTable(archive, {
      append: (path, content) => void into.set(path, (into.get(path) ?? "") + content),
    });
  };
  beforeAll(() => publish(written));

  it("writes CSV and Markdown of every event and a CSV of all, in every language", () => {
    const names = languages.flatMap((language) => [
      ...few.flatMap((id) => [
        `data/exports/${id}.${language}.csv`,
        `data/exports/${id}.${language}.md`,
      ]),
      `data/exports/all.${language}.csv`,
    ]);
    expect([...written.keys()].toSorted()).toEqual(names.toSorted());
  });

  it("leads every line to its claim on the site, and dates it by the record's version", () => {
    const text = written.get(
      filledAddress("csv", { id: few[0] ?? "", language: "en", version: "" }),
    );
    const lines: readonly Readonly<Record<string, string>>[] = parseCsv(text ?? "", {
      columns: true,
    });
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      expect(line.link).toMatch(
        /^https:\/\/parallax\.example\/events\/2023-04-10-prisoner-exchange\/#./,
      );
      expect(line.made).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\dZ$/);
    }
  });

  it("holds in the table of all the lines of each", () => {
    const lines = (name: string) =>
      (parseCsv(written.get(name) ?? "") as readonly (readonly string[])[]).slice(1);
    const each = few.flatMap((id) => lines(`data/exports/${id}.uk.csv`));
    const all = lines("data/exports/all.uk.csv");
    expect(new Set(all.map(([, id]) => id))).toEqual(new Set(few));
    expect(all.map((line) => line.slice(3).join("|")).toSorted()).toEqual(
      each.map((line) => line.join("|")).toSorted(),
    );
  });

  it("is the same from the same records", () => {
    const again = new Map<string, string>();
    publish(again);
    expect(again).toEqual(written);
  });
});
