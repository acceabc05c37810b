import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { menuOrder, moveColumn, toggleColumn } from "./columns";

const all = ["ru", "ua", "dpr", "reports"];

describe(toggleColumn, () => {
  it.each([
    ["hides a column", all, "dpr", ["ru", "ua", "reports"]],
    ["shows a hidden one as the last", ["ua"], "ru", ["ua", "ru"]],
    ["keeps the last column left", ["ua"], "ua", ["ua"]],
    [
      "leaves no trace when everything is back in the usual order",
      ["ru", "ua", "dpr"],
      "reports",
      null,
    ],
  ])("%s", (_, shown, id, expected) => {
    expect(toggleColumn(shown, all, id)).toEqual(expected);
  });
});

describe(moveColumn, () => {
  it.each<[string, string[], string, -1 | 1, string[] | null]>([
    ["up", all, "ua", -1, ["ua", "ru", "dpr", "reports"]],
    ["down", all, "ua", 1, ["ru", "dpr", "ua", "reports"]],
    ["not beyond the first place", all, "ru", -1, null],
    ["not beyond the last place", all, "reports", 1, null],
    ["back to the usual order", ["ua", "ru", "dpr", "reports"], "ua", 1, null],
    ["nothing that is hidden", ["ua", "dpr"], "ru", 1, ["ua", "dpr"]],
  ])("moves %s", (_, shown, id, by, expected) => {
    expect(moveColumn(shown, all, id, by)).toEqual(expected);
  });

  it("undoes itself", () => {
    const shuffled = fc.shuffledSubarray(all, { minLength: 2 });
    fc.assert(
      fc.property(shuffled, fc.nat(), (shown, n) => {
        const id = shown[n % (shown.length - 1)] ?? "";
        const moved = moveColumn(shown, all, id, 1) ?? all;
        expect(moveColumn(moved, all, id, -1) ?? all).toEqual(shown);
      }),
    );
  });
});

describe(menuOrder, () => {
  it("lists shown columns first, in order, and no column twice", () => {
    expect(menuOrder(["reports", "ua"], all)).toEqual(["reports", "ua", "ru", "dpr"]);
  });
});
