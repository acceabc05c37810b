import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandOutput } from "../testing/command-output";
import { serve } from "./serve";

const folder = mkdtempSync(join(tmpdir(), "parallax-serve-"));
const output = commandOutput();
writeFileSync(join(folder, "index.html"), "");

afterAll(() => rmSync(folder, { recursive: true }));

describe("serving on the command line", () => {
  it.each<[string, string[], number, string]>([
    ["an unknown option", ["--foo"], 2, "--foo"],
    ["a word", ["4173"], 2, "4173"],
    ["a port that is none", ["--port", "abc"], 2, '"abc" is no port'],
    ["a port past the last", ["--port", "70000"], 2, '"70000" is no port'],
    ["a folder without a site", ["--folder", join(folder, "none")], 1, "no built site"],
  ])("refuses %s in a line", async (_, words, code, reason) => {
    expect(await serve(["--folder", folder, ...words])).toBe(code);
    expect(output.refused).toContain(reason);
    expect(output.refused.trim().split("\n")).toHaveLength(1);
  });
});
