import { describe, expect, it } from "vitest";
import { absentParts } from "./absent-parts";

const table = { allColumns: ["ru", "ua", "un"], ledger: [{ movement: "to-ua" }] };
const nothing = { columns: null, movement: null };

describe(absentParts, () => {
  it.each([
    [nothing],
    [{ ...nothing, columns: ["ua", "ru"] }],
    [{ ...nothing, movement: "to-ua" }],
  ])("finds nothing amiss in %j", (view) => {
    expect(absentParts(view, table)).toEqual([]);
  });

  it.each([
    [{ ...nothing, columns: ["ua", "us", "eu"] }, [{ name: "columns", value: "us,eu" }]],
    [{ ...nothing, movement: "to-us" }, [{ name: "movement", value: "to-us" }]],
  ])("finds what %j asks for in vain", (view, expected) => {
    expect(absentParts(view, table)).toEqual(expected);
  });
});
