import { expect, it } from "vitest";
import { filterNames } from "../links/view-state";
import { filterGroups } from "../table/table-model";

it("links can filter by every group of the table, and by nothing else", () => {
  expect(filterNames).toEqual(filterGroups);
});
