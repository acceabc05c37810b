import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filterNames } from "../links/view-state";
import { filterGroups } from "../table/table-model";

it("links can filter by every group of the table, and by nothing else", () => {
  expect(filterNames).toEqual(filterGroups);
});

it("the style sheet filters by every group", () => {
  const css = readFileSync(join(import.meta.dirname, "../styles.css"), "utf8");
  for (const name of filterNames) {
    expect(css, name).toContain(`[data-found]:not([data-found="${name}"])`);
    expect(css, name).toContain(`.nothing-found:not([data-holds~="${name}"])`);
    expect(css, name).toContain(`tbody:not([data-holds~="${name}"])`);
  }
});
