import { describe, expect, it } from "vitest";
import { parseMoment } from "../model/moment";
import { testVocabulary } from "../testing/vocabulary";
import { comparePlaces, compareSets, compareTimes } from "./compare-things";
import type { FindingCode } from "./comparison";

const set = (items: string[], complete: boolean) => ({ kind: "set" as const, items, complete });

describe(compareSets, () => {
  it.each<[string[], boolean, string[], boolean, FindingCode]>([
    [["a", "b"], true, ["b", "a"], true, "agree"],
    [["a", "b"], false, ["a", "b"], false, "agree"],
    [["a", "b"], true, ["a"], true, "differ"],
    [["a", "b"], true, ["a"], false, "compatible"],
    [["a", "b"], true, ["c"], false, "differ"],
    [["a"], false, ["c"], false, "compatible"],
    [["a", "b"], true, ["a", "b"], false, "compatible"],
  ])("%j (complete: %s) against %j (complete: %s) is %s", (a, wholeA, b, wholeB, code) => {
    expect(compareSets(set(a, wholeA), set(b, wholeB)).code).toBe(code);
    expect(compareSets(set(b, wholeB), set(a, wholeA)).code).toBe(code);
  });

  it("names what lies outside a complete set", () => {
    expect(compareSets(set(["a"], true), set(["c", "b"], false)).notes).toEqual([
      { code: "outside-set", items: ["b", "c"] },
    ]);
  });
});

const at = (text: string, zone = "Europe/Moscow", clock: string | null = null) => {
  const moment = parseMoment(text, zone, clock);
  if (typeof moment === "string") throw new Error(moment);
  return moment;
};

describe(compareTimes, () => {
  it("tells two clock times apart by minutes, on clocks that are named", () => {
    const moscow = at("2023-01-01T00:02", "UTC", "Europe/Moscow");
    const kyiv = at("2022-12-31T22:58", "UTC", "Europe/Kyiv");
    expect(compareTimes(moscow, kyiv)).toMatchObject({
      code: "differ",
      notes: [{ code: "minutes-apart", minutes: 4 }],
    });
  });

  it.each([
    ["2022-06-04", 2],
    ["2022-06-03", 1],
    ["2022-07", 29],
  ])("tells whole days apart by days, whatever their clocks: 2 June and %s", (other, days) => {
    const found = compareTimes(at("2022-06-02", "Europe/Kyiv"), at(other, "UTC"));
    expect(found.notes).toEqual([{ code: "days-apart", days }]);
  });

  it("lets a day hold the minute", () => {
    const minute = at("2023-01-01T00:02+03:00");
    expect(compareTimes(minute, at("2022-12-31", "Europe/Kyiv")).code).toBe("compatible");
    expect(compareTimes(minute, at("2022-12-30", "Europe/Kyiv")).code).toBe("differ");
  });

  it("agrees on one instant however it is written", () => {
    expect(compareTimes(at("2023-01-01T00:02+03:00"), at("2022-12-31T21:02Z")).code).toBe("agree");
  });

  it("lets an open interval meet what follows", () => {
    expect(compareTimes(at("2023-01-01/.."), at("2024-05")).code).toBe("compatible");
  });
});

describe(comparePlaces, () => {
  it.each<[string, string, FindingCode]>([
    ["capital", "capital", "agree"],
    ["capital", "region", "compatible"],
    ["region", "capital", "compatible"],
    ["port", "capital", "differ"],
  ])("%s against %s is %s", (a, b, code) => {
    expect(comparePlaces(a, b, testVocabulary).code).toBe(code);
  });
});
