import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandOutput } from "../testing/command-output";
import { exportTable } from "./export";

const folder = mkdtempSync(join(tmpdir(), "parallax-export-"));
const event = "2024-01-24-il76-belgorod";
const output = commandOutput();

afterAll(() => rmSync(folder, { recursive: true }));

describe("exporting on the command line", () => {
  it("prints text in a reader's language, with the columns and rows that are asked for", async () => {
    const words = ["--language", "uk", "--columns", "ua", "--filter", "one-sided"];
    expect(await exportTable([event, ...words], Date.UTC(2026, 10, 22))).toBe(0);
    const [heading, ...lines] = output.printed.trimEnd().split("\r\n");
    expect(heading).toMatch(/^питання,сторона,/);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain("2026-11-22T00:00Z");
    expect(output.printed).not.toContain(",Росія,");
  });

  it("writes bytes to the file that is named", async () => {
    const file = join(folder, "table.xlsx");
    expect(await exportTable([event, "--format", "xlsx", "--output", file])).toBe(0);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    expect(output.printed).toBe("");
    expect(output.refused).toContain("table.xlsx");
  });

  it("writes several events as one table, each line with its event", async () => {
    const two = [event, "2023-04-10-prisoner-exchange"];
    expect(await exportTable([...two, "--columns", "ru,ua"])).toBe(0);
    const [heading, ...lines] = output.printed.trimEnd().split("\r\n");
    expect(heading).toMatch(/^date,event,title,question,/);
    expect(new Set(lines.map((line) => line.split(",")[1]))).toEqual(new Set(two));
  });

  it.each([
    ["an unknown format", [event, "--format", "xml"], "no format"],
    ["an unknown language", [event, "--language", "fr"], "no language"],
    ["an unknown filter", [event, "--filter", "lies"], "no filter"],
    ["a moment without its zone", [event, "--as-of", "2024-01-24T12:00"], "no moment"],
    ["an unknown option", [event, "--nope"], "--nope"],
    ["no event", [], "name an event"],
    ["several events as a document", [event, event, "--format", "docx"], "several events"],
  ])("refuses %s", async (_, words, reason) => {
    expect(await exportTable(words)).toBe(2);
    expect(output.refused).toContain(reason);
  });

  it("says that there is no such event", async () => {
    expect(await exportTable(["2022-01-01-nothing"])).toBe(1);
    expect(output.refused).toContain("no event");
  });
});
