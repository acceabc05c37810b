import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandOutput } from "../testing/command-output";
import { check } from "./check";

const folder = mkdtempSync(join(tmpdir(), "parallax-check-"));
const output = commandOutput();
for (const name of ["events", "vocabulary", "versions"]) {
  mkdirSync(join(folder, "data", name), { recursive: true });
}

afterAll(() => rmSync(folder, { recursive: true }));

describe("checking on the command line", () => {
  it.each<[string, string[], string]>([
    ["an unknown option", ["--foo"], "--foo"],
    ["a folder that is not there", [join(folder, "none")], "ENOENT"],
  ])("refuses %s in a line", (_, words, reason) => {
    expect(check(words)).toBe(2);
    expect(output.refused).toContain(reason);
    expect(output.refused.trim().split("\n")).toHaveLength(1);
  });

  it("tells a name that stands twice in the list of exceptions", () => {
    const file = join(folder, "data", "name-exceptions.json");
    writeFileSync(file, '{"A B": "x", "A B": "y"}');
    expect(check([folder])).toBe(1);
    expect(output.printed).toContain("data/name-exceptions.json: A B: doubled-key");
  });
});
