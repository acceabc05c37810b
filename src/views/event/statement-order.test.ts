import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../../testing/builders";
import { statementOrder } from "./statement-order";

const { statements } = aRecord([
  aStatement("envoy-office", {}, { id: "undated", said: null }),
  aStatement(
    "south-office",
    { home: { moved: "to-south", n: 100, whole: true } },
    { id: "headline", said: "2023-04-11" },
  ),
  aStatement("north-governor", {}, { id: "before", said: "2023-03-31" }),
  aStatement("north-ministry", {}, { id: "same-day", said: "2023-04-10" }),
]);

describe(statementOrder, () => {
  it.each([
    ["by time, undated last", [], ["before", "same-day", "headline", "undated"]],
    ["the headline's first", ["headline.home"], ["headline", "before", "same-day", "undated"]],
  ])("%s", (_, claims, expected) => {
    expect(statementOrder(statements, new Set(claims)).map(({ id }) => id)).toEqual(expected);
  });
});
