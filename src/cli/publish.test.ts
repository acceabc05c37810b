import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { check } from "./check";
import { publish } from "./publish";

const id = "2024-12-30-prisoner-exchange";
const note = [
  "--en",
  "A figure was wrong.",
  "--uk",
  "Число було хибне.",
  "--ru",
  "Число было неверным.",
];
let root = "";
let printed = "";

const run = (...words: readonly string[]) => publish(words, { root, today: "2026-12-01" });
const recordPath = () => join(root, "data/events", `${id}.json`);
const logOf = (): { version: string; at: string; grade: string }[] =>
  JSON.parse(readFileSync(join(root, "data/versions", id, "log.json"), "utf8"));

/** Changes a figure of the record. */
function edit(): void {
  const text = readFileSync(recordPath(), "utf8");
  writeFileSync(recordPath(), text.replace('"n": 189', '"n": 188'));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parallax-publish-"));
  for (const part of ["vocabulary", "name-exceptions.json", `events/${id}.json`]) {
    cpSync(join("data", part), join(root, "data", part), { recursive: true });
  }
  printed = "";
  const remember = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(remember);
  vi.spyOn(process.stderr, "write").mockImplementation(remember);
});

afterEach(() => rmSync(root, { recursive: true }));

describe("publishing on the command line", () => {
  it("stores every record once, as its file is", () => {
    expect(check([root])).toBe(0);
    expect(run()).toBe(0);
    expect(readdirSync(join(root, "data/versions"))).toEqual([id]);
    const [entry, ...others] = logOf();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ at: "2026-12-01", grade: "published" });
    expect(readFileSync(join(root, "data/versions", id, `${entry?.version}.json`), "utf8")).toBe(
      readFileSync(recordPath(), "utf8"),
    );
    printed = "";
    expect(run()).toBe(0);
    expect(printed).toBe("every record is published as it stands\n");
    expect(check([root])).toBe(0);
  });

  it("says what was changed, and how to publish it; so does the check", () => {
    run();
    edit();
    expect(run()).toBe(1);
    expect(printed).toContain("189 became 188.");
    expect(printed).toContain(
      `npm run parallax -- publish ${id} --grade corrected|updated|withdrawn`,
    );
    printed = "";
    expect(check([root])).toBe(1);
    expect(printed).toContain(`${id}: changed since it was published`);
    expect(logOf()).toHaveLength(1);
  });

  it("stores a changed record with its note, given in words or in a file", () => {
    run();
    edit();
    expect(run("--grade", "corrected", ...note)).toBe(0);
    expect(logOf().map(({ grade }) => grade)).toEqual(["published", "corrected"]);
    expect(check([root])).toBe(0);
    const file = join(root, "note.json");
    writeFileSync(file, JSON.stringify({ en: "Gone.", uk: "Нема.", ru: "Нет." }));
    expect(run(id, "--grade", "withdrawn", "--note", file)).toBe(0);
    expect(logOf().at(-1)).toMatchObject({ grade: "withdrawn", note: { en: "Gone." } });
    expect(check([root])).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ["a grade without a note", ["--grade", "corrected"], "three languages"],
    ["a note in one language", ["--grade", "corrected", "--en", "x"], "three languages"],
    ["a note without a grade", note, "a note needs a grade"],
    ["an unknown grade", ["--grade", "better", ...note], "no grade"],
    ["a file that is no note", ["--grade", "updated", "--note", "package.json"], "three languages"],
    ["a file that is not there", ["--grade", "updated", "--note", "nowhere"], "three languages"],
    ["an unknown record", ["nothing"], "nothing"],
    ["an unknown option", ["--nope"], "--nope"],
    ["a day that is none", ["--date", "tomorrow"], "no day"],
  ])("refuses %s, and stores nothing", (_, words, reason) => {
    expect(run(...words)).toBe(2);
    expect(printed).toContain(reason);
    expect(readdirSync(join(root, "data"))).not.toContain("versions");
  });

  it("lets no private name into a note", () => {
    run();
    edit();
    run("--grade", "updated", "--en", "Sergeant John Miller told us.", ...note.slice(2));
    printed = "";
    expect(check([root])).toBe(1);
    expect(printed).toContain(`data/versions/${id}/log.json: 1.note.en: personal-name`);
  });

  it("names a record that has problems", () => {
    writeFileSync(recordPath(), "{");
    expect(run()).toBe(1);
    expect(printed).toContain(`data/events/${id}.json has problems`);
  });
});
