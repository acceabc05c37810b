import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unreadQuery } from "./unread-query";

describe("what of a query nobody can read", () => {
  it.each([
    ["?filter=winner", [{ name: "filter", value: "winner" }]],
    ["?as-of=yesterday", [{ name: "as-of", value: "yesterday" }]],
    ["?as-of=2023-02-31T00:00Z", [{ name: "as-of", value: "2023-02-31T00:00Z" }]],
    // What can be no version has a page of its own, which says so.
    ["?v=latest", []],
    ["?v=4F0C2A9BE871", []],
    ["?movement=To%20UA", [{ name: "movement", value: "To UA" }]],
    ["?columns=ua,R%C3%9C", [{ name: "columns", value: "ua,RÜ" }]],
    ["?filter=%E0%A4%A", [{ name: "filter", value: "\ufffd%A" }]],
    ["?filter=x&v=y&utm_source=z", [{ name: "filter", value: "x" }]],
  ])("of %s", (search, expected) => {
    expect(unreadQuery(search)).toEqual(expected);
  });

  it.each([
    [""],
    ["?"],
    ["?filter=differ&columns=ua,ru&movement=to-ua&as-of=2023-01-03T00:00Z&v=4f0c2a9be871"],
    ["?columns=ua,ua"],
    ["?filter="],
    ["?utm_source=chat&fbclid=x"],
    ["?%"],
  ])("is nothing: %j", (search) => {
    expect(unreadQuery(search)).toEqual([]);
  });

  it("is found whatever the query is", () => {
    fc.assert(fc.property(fc.string(), (search) => void unreadQuery(search)));
  });
});
