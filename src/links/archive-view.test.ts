import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ArchiveQuery,
  facetNames,
  longestText,
  plainQuery,
  sortNames,
} from "../archive/archive-query";
import {
  differInWords,
  parseArchiveView,
  printArchiveView,
  unreadArchiveView,
} from "./archive-view";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const values = fc.uniqueArray(id, { maxLength: 4 });
const text = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .map((words) => words.slice(0, longestText).trim());
const query: fc.Arbitrary<ArchiveQuery> = fc
  .record({
    text,
    facets: fc.record({
      kind: values,
      finding: values,
      party: values,
      year: values,
      measure: values,
    }),
    sort: fc.option(fc.constantFrom(...sortNames)),
  })
  // Without words newest first is the list's own order.
  .map((one) => (one.text === "" && one.sort === "newest" ? { ...one, sort: null } : one));

describe(printArchiveView, () => {
  it.each<[string, Partial<ArchiveQuery>]>([
    ["", {}],
    ["?q=106", { text: "106" }],
    ["?q=%D0%9A%D0%B8%D1%97%D0%B2%20106", { text: "Київ 106" }],
    ["?sort=gap", { sort: "gap" }],
    ["?q=a&sort=newest", { text: "a", sort: "newest" }],
    [
      "?kind=strike,raid&finding=differ&year=2023",
      {
        facets: {
          ...plainQuery.facets,
          kind: ["strike", "raid"],
          finding: ["differ"],
          year: ["2023"],
        },
      },
    ],
  ])("prints %j", (printed, part) => {
    const asked = { ...plainQuery, ...part };
    expect(printArchiveView(asked)).toBe(printed);
    expect(parseArchiveView(printed)).toEqual(asked);
  });

  it("reads back whatever it prints", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseArchiveView(printArchiveView(asked))).toEqual(asked);
      }),
    );
  });

  it("leaves out what could not be read back", () => {
    const facets = { ...plainQuery.facets, kind: ["Not an id", "strike", "strike"] };
    expect(printArchiveView({ ...plainQuery, text: "  ", facets, sort: "newest" })).toBe(
      "?kind=strike",
    );
  });
});

describe(parseArchiveView, () => {
  it.each([
    ["names of others", "?utm_source=x&filter=differ"],
    ["values that can be no ids", "?kind=%3Cscript%3E,,A&year=2023%0A"],
    ["an order that does not exist", "?sort=winner"],
    ["space for a text", "?q=%20%0A"],
    ["the order there is anyway", "?sort=newest"],
  ])("drops %s", (_, search) => {
    expect(parseArchiveView(search)).toEqual(plainQuery);
  });

  it("keeps of an absurd text what can be searched", () => {
    const { text: kept } = parseArchiveView(`?q=${"ї".repeat(10_000)}`);
    expect(kept).toBe("ї".repeat(longestText));
  });

  it("drops half a character", () => {
    const { text: kept } = parseArchiveView(`?q=${"a".repeat(longestText - 1)}😀`);
    expect(kept).toBe("a".repeat(longestText - 1));
  });

  it("never fails, and reads any query as one that it can print", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("q", ...facetNames),
        (junk, name) => {
          const asked = parseArchiveView(`?${name}=${junk}`);
          expect(parseArchiveView(printArchiveView(asked))).toEqual(asked);
        },
      ),
    );
  });
});

describe(unreadArchiveView, () => {
  it("names what was meant for the list and cannot be read", () => {
    expect(unreadArchiveView("?kind=strike,A%20b&sort=winner&utm_source=x&q=Київ")).toEqual([
      { name: "kind", value: "A b" },
      { name: "sort", value: "winner" },
    ]);
  });

  it("finds nothing wrong with what the list prints", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(unreadArchiveView(printArchiveView(asked))).toEqual([]);
      }),
    );
  });
});

describe(differInWords, () => {
  it("takes letters for letters, and a list that lets all go for another list", () => {
    const strikes = parseArchiveView("?q=Kyiv&kind=strike");
    expect(differInWords(strikes, { ...strikes, text: "Kyi" })).toBe(true);
    expect(differInWords(strikes, strikes)).toBe(false);
    expect(differInWords(strikes, plainQuery)).toBe(false);
  });
});
