import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FiguresQuery,
  parseFiguresView,
  plainFigures,
  printFiguresView,
  unreadFiguresView,
} from "./figures-view";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }));
const year = fc.option(fc.integer({ min: 1000, max: 9999 }));
const query: fc.Arbitrary<FiguresQuery> = fc.record({
  measure: fc.option(fc.array(id, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."))),
  from: year,
  to: year,
  parties: ids,
  kinds: ids,
  scale: fc.constantFrom(null, "linear", "log"),
  order: fc.constantFrom(null, "oldest"),
});

describe(printFiguresView, () => {
  it.each<[string, Partial<FiguresQuery>]>([
    ["", {}],
    ["?measure=killed.civilians", { measure: "killed.civilians" }],
    ["?from=2023&to=2024", { from: 2023, to: 2024 }],
    ["?parties=ru,ua&kinds=strike", { parties: ["ru", "ua"], kinds: ["strike"] }],
    ["?scale=log&order=oldest", { scale: "log", order: "oldest" }],
  ])("prints %j", (text, part) => {
    expect(printFiguresView({ ...plainFigures, ...part })).toBe(text);
    expect(parseFiguresView(text)).toEqual({ ...plainFigures, ...part });
  });

  it("prints names that the first script knows, which holds back the page built of another view", () => {
    const all = "?measure=killed&from=2023&to=2024&parties=ru&kinds=strike&scale=log&order=oldest";
    const printed = new URLSearchParams(printFiguresView(parseFiguresView(all)));
    expect([...printed.keys()].toSorted()).toEqual(Object.keys(plainFigures).toSorted());
    const script = readFileSync(join(import.meta.dirname, "../../public/first.js"), "utf8");
    const known = /const inFigures = (\[.*?\]);/su.exec(script)?.[1] ?? "[]";
    expect(JSON.parse(known)).toEqual([...printed.keys()]);
  });

  it("reads back whatever it prints", () => {
    fc.assert(
      fc.property(query, (view) => {
        expect(parseFiguresView(printFiguresView(view))).toEqual(view);
      }),
    );
  });
});

describe(parseFiguresView, () => {
  it.each([
    "?measure=../../x",
    "?measure=.a",
    "?from=23&to=zero",
    "?parties=&kinds=,,",
    "?scale=cubic&order=newest",
    "?measure=%00",
  ])("drops what is broken: %s", (text) => {
    expect(parseFiguresView(text)).toEqual(plainFigures);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const view = parseFiguresView(text);
        expect(parseFiguresView(printFiguresView(view))).toEqual(view);
      }),
    );
  });
});

describe(unreadFiguresView, () => {
  it("names what was meant for the page and says nothing", () => {
    const search = "?measure=NO&from=abc&to=2024&parties=ru,%20x&scale=cubic&utm_source=y";
    expect(unreadFiguresView(search)).toEqual([
      { name: "measure", value: "NO" },
      { name: "from", value: "abc" },
      { name: "parties", value: " x" },
      { name: "scale", value: "cubic" },
    ]);
  });

  it("finds nothing in what is printed", () => {
    fc.assert(
      fc.property(query, (view) => {
        expect(unreadFiguresView(printFiguresView(view))).toEqual([]);
      }),
    );
  });
});
