import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandOutput } from "../testing/command-output";
import { read } from "./read";

const folder = mkdtempSync(join(tmpdir(), "parallax-read-"));
const output = commandOutput();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const release = file(
  "release.txt",
  "Минобороны РФ сообщило в понедельник: Украине переданы 195 пленных.",
);
const post = file("post.txt", "«Ми повернули 207 наших людей», – написав Андрій Єрмак.");
const story = file("story.txt", "The talks lasted five hours.");

afterAll(() => rmSync(folder, { recursive: true }));

describe("reading on the command line", () => {
  it("prints figures with their speakers and reasons", () => {
    expect(read([release, "--day", "2025-04-22"])).toBe(0);
    expect(output.printed).toContain('"195": 195; counts пленных');
    expect(output.printed).toContain('said by "Минобороны РФ" (ru-mod); on 2025-04-21');
    expect(output.printed).toContain("why: measure:.moved");
  });

  it("says what two texts come to, and why", () => {
    expect(read([release, post])).toBe(0);
    expect(output.printed).toContain(`${release} and ${post}: conflict`);
    expect(output.printed).toMatch(/"195" and 14-17 "207": differ \(one question\)/);
  });

  it("meets every two of three texts", () => {
    expect(read([release, post, story, "--format", "json"])).toBe(0);
    const { texts, meetings } = JSON.parse(output.printed);
    expect(texts.map(({ name }: { name: string }) => name)).toEqual([release, post, story]);
    expect(meetings.map(({ label }: { label: string }) => label)).toEqual([
      "conflict",
      "incomparable",
      "incomparable",
    ]);
  });

  it("gives each part its place in the text as JSON", () => {
    expect(read([post, "--format", "json"])).toBe(0);
    const [{ claims }] = JSON.parse(output.printed).texts;
    expect(claims).toMatchObject([
      {
        start: 14,
        end: 17,
        quantity: { said: [207], meaning: { population: "people", direction: "ua" } },
        speaker: { text: "Андрій Єрмак", known: { speaker: "yermak", party: "ua" } },
        time: null,
      },
    ]);
  });

  it.each<[string, string[], number, string]>([
    ["no file", [], 2, "name a file"],
    ["an unknown format", [story, "--format", "xml"], 2, 'no format "xml"'],
    ["an unknown language", [story, "--language", "de"], 2, 'no language "de"'],
    ["a day that is none", [story, "--day", "2025-02-40"], 2, "no day"],
    ["a day that no month has", [story, "--day", "2023-02-31"], 2, "no day"],
    ["an unknown option", [story, "--speed", "9"], 2, "speed"],
    ["a file that is not there", [join(folder, "none.txt")], 1, "ENOENT"],
    ["a table of a megabyte", [file("table.txt", "1\t2\n".repeat(300_000))], 1, "a table"],
  ])("refuses %s", (_, words, code, reason) => {
    expect(read(words)).toBe(code);
    expect(output.printed).toBe("");
    expect(output.refused).toContain(reason);
  });
});
