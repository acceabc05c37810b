import { describe, expect, it } from "vitest";
import { type Finding, type FindingNote, findingCodes } from "../compare/comparison";
import type { Question } from "../model/record";
import { filterGroups } from "../table/table-model";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import { findingLine, gapText, timeApart } from "./finding-line";
import {
  codeWord,
  filterSymbol,
  filterWord,
  findingSymbol,
  findingWord,
  pairsWord,
} from "./finding-words";
import type { SaidRow } from "./row-said";
import { ru } from "./ru";
import { uk } from "./uk";

function finding(code: Finding["code"], rest: Partial<Finding> = {}): Finding {
  const parties = ["north", "south"];
  return { code, parties, claims: [], gate: { gate: "same" }, gap: null, notes: [], ...rest };
}

const question = (rest: Partial<Question>): Question => ({
  id: "q",
  movement: null,
  measure: null,
  topic: null,
  population: null,
  stage: null,
  direction: null,
  category: null,
  territory: null,
  window: null,
  ...rest,
});

const twelve = { size: 12, atLeast: false, relative: 0.06 };

describe(findingWord, () => {
  it.each([
    ["en", en, "Reports only, with a source"],
    ["uk", uk, "Лише медіа, із джерелом"],
    ["ru", ru, "Только СМИ, с источником"],
  ] as const)("says in %s that somebody answers without a source", (_, texts, expected) => {
    const reports = finding("one-sided", { parties: ["gazette"] });
    const entry = (party: string, status: string) => ({ status, statement: { party } });
    const claims = [entry("gazette", "current"), entry("north", "unsourced")];
    const row = { finding: reports, pairs: [], cells: [{ claims }] } as unknown as SaidRow;
    expect(findingWord(texts, testVocabulary, reports, row)).toBe(expected);
  });

  it.each([
    ["figures", finding("differ", { gap: twelve }), "Figures differ"],
    [
      "totals",
      finding("differ", { gap: twelve, notes: [{ code: "two-ends", movement: "m" }] }),
      "Totals differ",
    ],
    ["answers without figures", finding("differ"), "Answers differ"],
    ["one party", finding("one-sided", { parties: ["north"] }), "Of the sides, only North"],
    [
      "two parties of one side",
      finding("one-sided", { parties: ["north", "militia"] }),
      "Of the sides, only North and Militia",
    ],
    [
      "times",
      finding("differ", { notes: [{ code: "minutes-apart", minutes: 9 }] }),
      "Times differ",
    ],
    ["no side", finding("one-sided", { parties: ["envoy", "gazette"] }), "Envoy and reports only"],
    ["outlets", finding("one-sided", { parties: ["gazette", "herald"] }), "Reports only"],
    ["any other", finding("nested"), "Part of the other"],
  ])("names what differs or who speaks: %s", (_, given, expected) => {
    expect(findingWord(en, testVocabulary, given)).toBe(expected);
  });

  it.each(findingCodes)("has a word and a sign for %s", (code) => {
    for (const texts of [en, uk, ru]) expect(codeWord(texts, code)).toMatch(/^\p{Lu}/u);
    expect(findingSymbol(code)).toHaveLength(1);
  });

  it("tells sign and word apart for all that a reader must not mix up", () => {
    const signs = [
      "disputed",
      "differ",
      "mirror-unequal",
      "unconfirmed",
      "joined",
      "agree",
    ] as const;
    expect(new Set(signs.map(findingSymbol)).size).toBe(signs.length);
    expect(new Set(findingCodes.map((code) => codeWord(uk, code))).size).toBe(
      findingCodes.length - 1,
    );
  });

  it.each(filterGroups)("has a word and a sign for the filter %s", (group) => {
    expect(filterWord(ru, group)).not.toBe("");
    expect(filterSymbol(group)).toHaveLength(1);
  });
});

describe(pairsWord, () => {
  const times = finding("differ", { notes: [{ code: "minutes-apart", minutes: 9 }] });

  it.each([
    ["one word for all", "differ", [times, times], "Times differ"],
    ["a wide word for unlike ones", "differ", [times, finding("differ")], "Differ"],
    ["the code's own word", "agree", [finding("agree")], "Agree"],
  ] as const)("heads pairs by %s", (_, code, pairs, expected) => {
    expect(pairsWord(en, code, pairs)).toBe(expected);
  });
});

describe(findingLine, () => {
  const note = (each: FindingNote) => ({ notes: [each] });

  it.each<[string, Finding, string]>([
    ["mirror", finding("mirror-equal"), "different people"],
    ["gap", finding("differ", { gap: { ...twelve, atLeast: true } }), "at least 12 apart"],
    ["times", finding("differ", note({ code: "minutes-apart", minutes: 35 })), "35 minutes apart"],
    [
      "lists",
      finding("differ", note({ code: "outside-set", items: ["town-b"] })),
      "not in the other’s list: B",
    ],
    ["places", finding("differ"), "different places"],
    [
      "a part too large",
      finding("differ", { gap: twelve, gate: { gate: "nested", inner: "b" } }),
      "a part larger than its whole",
    ],
    [
      "denial",
      finding("disputed", note({ code: "partial-denial", party: "north" })),
      "the denial is narrower",
    ],
    ["exclusion", finding("disputed"), "cannot both be true"],
    [
      "territory",
      finding("joined", { gate: { gate: "different", dimension: "territory" } }),
      "territory differs",
    ],
    [
      "not known",
      finding("incomparable", { gate: { gate: "unknown", dimension: "window" } }),
      "not known whether the same: the period",
    ],
    [
      "rendering",
      finding("incomparable", note({ code: "rendering-disputed" })),
      "sources render it differently",
    ],
    ["share", finding("incomparable"), "a share and a number"],
    [
      "place in place",
      finding(
        "compatible",
        note({ code: "one-place-in-other", inner: "capital", outer: "region" }),
      ),
      "one place lies in the other",
    ],
    ["both", finding("compatible"), "both can be true"],
    [
      "description",
      finding(
        "agree",
        note({ code: "described-differently", movement: "to-south", populations: [] }),
      ),
      "same total, described differently",
    ],
    ["agreement", finding("agree"), ""],
    ["silence", finding("one-sided"), ""],
  ])("gives the reason of a finding: %s", (_, given, expected) => {
    expect(findingLine(en, testVocabulary, given, [question({ topic: "towns" })])).toBe(expected);
  });

  it("speaks of people only where people are counted", () => {
    const violations = question({ measure: "violations" });
    expect(findingLine(en, testVocabulary, finding("mirror-unequal"), [violations])).toBe(
      "different things counted",
    );
  });

  it("speaks of bodies where only bodies are counted", () => {
    const bodies = finding("mirror-equal", note({ code: "counts-bodies" }));
    const moved = question({ movement: "to-north" });
    expect(findingLine(en, testVocabulary, bodies, [moved, moved])).toBe("different bodies");
    const violations = question({ measure: "violations" });
    expect(findingLine(en, testVocabulary, bodies, [moved, violations])).toBe(
      "different things counted",
    );
  });

  it("names what is counted where two groups differ", () => {
    const apart = finding("joined", { gate: { gate: "different", dimension: "population" } });
    const killed = question({ measure: "killed", population: "north-soldiers" });
    expect(findingLine(en, testVocabulary, apart, [killed, killed])).toBe("different people");
    const things = question({ measure: "violations", population: "north-violations" });
    expect(findingLine(en, testVocabulary, apart, [things, things])).toBe(
      "different things counted",
    );
  });

  it("says of a level that its days differ", () => {
    const held = question({ measure: "held" });
    expect(findingLine(en, testVocabulary, finding("incomparable"), [held])).toBe(
      "counted on different days",
    );
  });
});

describe(gapText, () => {
  it.each([
    [finding("differ"), null],
    [finding("differ", { gap: twelve }), "12 apart"],
    [finding("mirror-unequal", { gap: twelve }), "12 more on one side"],
    [
      finding("mirror-unequal", { gap: { ...twelve, atLeast: true } }),
      "at least 12 more on one side",
    ],
  ])("is the difference in figures", (given, expected) => {
    expect(gapText(en, testVocabulary, given)).toBe(expected);
  });
});

describe(timeApart, () => {
  it.each([
    [1, "1 minute"],
    [119, "119 minutes"],
    [120, "2 hours"],
    [47 * 60, "47 hours"],
    [22 * 24 * 60, "22 days"],
  ])("tells %i minutes in the unit a reader would use", (minutes, expected) => {
    expect(timeApart(en, minutes)).toBe(expected);
  });
});
