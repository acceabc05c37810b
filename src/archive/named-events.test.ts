import { expect, it } from "vitest";
import { namedEvents } from "./named-events";

it("puts titles and ids together by place, as far as both go", () => {
  const ids = { parallax: 1, events: ["2024-01-02-b", "2024-01-01-a"] } as const;
  const named = namedEvents(ids, ["B", "A", "of a newer list"]);
  expect(named.map(({ id, title, date }) => [id, title, date.edtf])).toEqual([
    ["2024-01-02-b", "B", "2024-01-02"],
    ["2024-01-01-a", "A", "2024-01-01"],
  ]);
});
