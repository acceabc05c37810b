import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId } from "./is-id";
import { filterNames, parseView, plainView, printView, type ViewState } from "./view-state";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const view: fc.Arbitrary<ViewState> = fc.record({
  columns: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 6 })),
  filter: fc.option(fc.constantFrom(...filterNames)),
  movement: fc.option(id),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  asOf: fc.option(
    fc
      .integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2090, 0) / 60_000 })
      .map((n) => n * 60_000),
  ),
  figures: fc.constant(null),
  archive: fc.constant(null),
});

describe(printView, () => {
  it.each<[string, Partial<ViewState>]>([
    ["", {}],
    ["?columns=ua,ru", { columns: ["ua", "ru"] }],
    ["?filter=one-sided", { filter: "one-sided" }],
    ["?movement=to-ua", { movement: "to-ua" }],
    ["?as-of=2023-01-03T00:00Z", { asOf: Date.UTC(2023, 0, 3) }],
    ["?v=4f0c2a9be871", { version: "4f0c2a9be871" }],
    [
      "?columns=ru,reports&filter=differ&movement=to-ru",
      { columns: ["ru", "reports"], filter: "differ", movement: "to-ru" },
    ],
  ])("prints %j", (query, part) => {
    expect(printView({ ...plainView, ...part })).toBe(query);
    expect(parseView(query)).toEqual({ ...plainView, ...part });
  });

  it("reads back whatever it prints", () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(parseView(printView(state))).toEqual(state);
      }),
    );
  });

  it("prints only characters that stand in an address as they are", () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(printView(state)).toMatch(/^(\?[a-z0-9,=&:TZ-]+)?$/);
      }),
    );
  });

  it("leaves out what could not be read back", () => {
    expect(printView({ ...plainView, columns: [], movement: "not an id" })).toBe("");
  });
});

describe(parseView, () => {
  it.each([
    ["a filter that does not exist", "?filter=winner", plainView],
    ["a name that does not exist", "?utm_source=x&sort=gap", plainView],
    ["no columns at all", "?columns=", plainView],
    ["columns that can be no ids", "?columns=Ru,,%3Cscript%3E", plainView],
    ["a movement that can be no id", "?movement=to%20ua", plainView],
    ["a moment that is no minute of UTC", "?as-of=2023-01-03", plainView],
    ["a version in capitals", "?v=4F0C2A9BE871", { ...plainView, version: "4f0c2a9be871" }],
    ["a version that was cut", "?v=4f0c", { ...plainView, version: "4f0c" }],
    ["no version", "?v=", plainView],
    ["a day that does not exist", "?as-of=2023-02-30T00:00Z", plainView],
  ])("drops %s", (_, search, expected) => {
    expect(parseView(search)).toEqual(expected);
  });

  it("keeps the good part of a half-broken query", () => {
    expect(parseView("?columns=ua,Ä,ru,ua&filter=nonsense")).toEqual({
      ...plainView,
      columns: ["ua", "ru"],
    });
  });

  it("reads an escaped comma, as some programs send links", () => {
    expect(parseView("?columns=ua%2Cru").columns).toEqual(["ua", "ru"]);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const state = parseView(text);
        expect(parseView(printView(state))).toEqual(state);
      }),
    );
  });
});

describe(isId, () => {
  it.each([
    ["ru", true],
    ["2023-04-10-prisoner-exchange", true],
    ["", false],
    ["-ru", false],
    ["Ru", false],
    ["a--b", false],
    ["ru/ua", false],
  ])("%j: %s", (text, expected) => {
    expect(isId(text)).toBe(expected);
  });
});
