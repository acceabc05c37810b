import { expect, it } from "vitest";
import { publishedRecord } from "../archive/event-files";
import { printCode, readCode } from "../links/check-code";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { codedStates } from "./coded-states";

const version = "0123456789ab";
const other = "0123456789ac";

/** Two movements whose rows have one number. */
const [first, second] = sharing(Array.from({ length: 2000 }, (_, at) => `way-${at}`));

function numberOf(movement: string): number {
  const read = readCode(printCode({ version, row: `moved.${movement}`, asOf: null }));
  if ("problem" in read) throw new Error(read.problem);
  return read.row;
}

function sharing(movements: readonly string[]): readonly [string, string] {
  for (const one of movements) {
    const same = movements.find((two) => two > one && numberOf(two) === numberOf(one));
    if (same !== undefined) return [one, same];
  }
  throw new Error("no two rows share a number");
}

function published(of: string, movements: readonly string[]) {
  const claims = Object.fromEntries(
    movements.map((moved, at) => [
      `c${at}`,
      { moved, of: "north-soldiers", n: 100 + at, whole: true as const },
    ]),
  );
  const record = aRecord([aStatement("north-ministry", claims)], {
    movements: Object.fromEntries(movements.map((moved) => [moved, ["south", "north"] as const])),
  });
  return publishedRecord(record, of, testVocabulary, new Map());
}

const code = (row: number) => ({ row, asOf: null });
const rowsOf = (states: ReturnType<typeof codedStates>) =>
  states.map(({ pinned, row }) => [pinned.version, row?.id]);

it("are both rows where two have one number", () => {
  const states = codedStates(code(numberOf(first)), [published(version, [first, second])]);
  expect(rowsOf(states)).toEqual([
    [version, `moved.${first}`],
    [version, `moved.${second}`],
  ]);
});

it("are of two versions that begin alike the one that has the row", () => {
  const versions = [published(version, ["to-north"]), published(other, ["to-north", first])];
  expect(rowsOf(codedStates(code(numberOf(first)), versions))).toEqual([[other, `moved.${first}`]]);
});

it("say that a row is lost where no version has it, and never nothing", () => {
  const versions = [published(version, ["to-north"]), published(other, ["to-north"])];
  const states = codedStates(code(numberOf(first)), versions);
  expect(states.map(({ lost, row }) => [lost, row])).toEqual([
    [true, null],
    [true, null],
  ]);
});

it("are of a whole event its headline", () => {
  const states = codedStates(code(0), [published(version, ["to-north"])]);
  expect(rowsOf(states)).toEqual([[version, "moved.to-north"]]);
});

it("keep the row that a code means as of a moment when nobody had spoken", () => {
  const early = { row: numberOf("to-north"), asOf: Date.UTC(2020, 0, 1) };
  const states = codedStates(early, [published(version, ["to-north"])]);
  expect(states.flatMap(({ row }) => row?.cells.flatMap(({ claims }) => claims) ?? [])).toEqual([]);
});
