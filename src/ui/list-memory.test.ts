import { expect, it } from "vitest";
import { heightsIn } from "./list-memory";

it("remembers heights of one layout apart from those of another", () => {
  heightsIn("table").set(1, 110);
  expect(heightsIn("table").get(1)).toBe(110);
  expect(heightsIn("cards").get(1)).toBeUndefined();
});
