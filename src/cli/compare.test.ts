import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandOutput } from "../testing/command-output";
import { compare } from "./compare";

const folder = mkdtempSync(join(tmpdir(), "parallax-compare-"));
const event = "2024-01-24-il76-belgorod";
const output = commandOutput();

afterAll(() => rmSync(folder, { recursive: true }));

describe("comparing on the command line", () => {
  it.each(["en", "uk", "ru"])("prints text in a reader's language: %s", async (language) => {
    expect(await compare([event, "--language", language])).toBe(0);
    expect(output.printed.split("\n").length).toBeGreaterThan(10);
  });

  it("takes the moment that a link carries", async () => {
    expect(await compare([event, "--format", "json", "--as-of", "2024-01-24T12:00Z"])).toBe(0);
    expect(JSON.parse(output.printed)).toMatchObject({ asOf: "2024-01-24T12:00:00.000Z" });
  });

  it.each([
    ["a clock time without its zone", [event, "--as-of", "2024-01-24T12:00"], "no moment"],
    [
      "a day, which begins at another time on each clock",
      [event, "--as-of", "2024-01-24"],
      "no moment",
    ],
    ["an unknown option", [event, "--nope"], "--nope"],
    ["an unknown format", [event, "--format", "xml"], "no format"],
    ["an unknown language", [event, "--language", "fr"], "no language"],
    ["no event", [], "name an event"],
  ])("refuses %s", async (_, words, reason) => {
    expect(await compare(words)).toBe(2);
    expect(output.refused).toContain(reason);
  });

  it.each([
    ["a key that stands twice", '{ "id": "a", "id": "b" }', "doubled-key"],
    ["broken JSON", "{", "not-json"],
    ["no record", "{}", "wrong-shape"],
  ])("tells what is wrong with a file: %s", async (_, text, code) => {
    const file = join(folder, "record.json");
    writeFileSync(file, text);
    expect(await compare([file])).toBe(1);
    expect(output.refused).toContain(code);
  });

  it("says that there is no such event or file", async () => {
    expect(await compare(["2020-01-01-nowhere"])).toBe(1);
    expect(output.refused).toContain("2020-01-01-nowhere");
  });
});
