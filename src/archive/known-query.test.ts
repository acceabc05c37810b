import { describe, expect, it } from "vitest";
import { plainQuery } from "./archive-query";
import { knownQuery, toggled } from "./known-query";

const everything = {
  kind: { raid: 2, strike: 1 },
  finding: { differ: 3 },
  party: {},
  year: { 2023: 3 },
  measure: {},
};

describe(knownQuery, () => {
  it("is the query itself where all of it is known", () => {
    const query = toggled(toggled(plainQuery, "kind", "raid"), "year", "2023");
    expect(knownQuery(query, everything)).toEqual({ known: query, absent: [] });
    expect(knownQuery(query, everything).known).toBe(query);
  });

  it("leaves out what no event has, and says what", () => {
    const query = {
      ...plainQuery,
      text: "x",
      facets: { ...plainQuery.facets, kind: ["feast", "raid"], party: ["constructor"] },
    };
    expect(knownQuery(query, everything)).toEqual({
      known: { ...query, facets: { ...plainQuery.facets, kind: ["raid"] } },
      absent: [
        { name: "kind", value: "feast" },
        { name: "party", value: "constructor" },
      ],
    });
  });
});

describe(toggled, () => {
  it("chooses a value, and lets it go when it is pressed again", () => {
    const chosen = toggled(plainQuery, "kind", "strike");
    expect(chosen.facets.kind).toEqual(["strike"]);
    expect(toggled(chosen, "kind", "strike")).toEqual(plainQuery);
  });

  it("gives one query for one choice, in whatever order it was made", () => {
    const there = toggled(toggled(plainQuery, "kind", "strike"), "kind", "raid");
    const back = toggled(toggled(plainQuery, "kind", "raid"), "kind", "strike");
    expect(there).toEqual(back);
  });
});
