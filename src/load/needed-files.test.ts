import { expect, it } from "vitest";
import type { Page } from "../links/address";
import { plainView } from "../links/view-state";
import { filesOfEvent, filesOfPage } from "./needed-files";

it.each<[Page, readonly string[]]>([
  [
    { name: "events" },
    [
      "uk/",
      "data/problems.json",
      "data/list/first.json",
      "data/list/facets.json",
      "data/series/index.json",
      "data/series/own-people.json",
    ],
  ],
  [{ name: "event", id: "x" }, ["uk/events/x/", "data/problems.json", "data/records/x.json"]],
  [
    { name: "figures" },
    ["uk/figures/", "data/problems.json", "data/series/index.json", "data/series/own-people.json"],
  ],
  [{ name: "about" }, ["uk/about/", "data/problems.json"]],
  [{ name: "method" }, ["uk/method/", "data/problems.json", "data/examples.json"]],
  [
    { name: "dossier" },
    ["uk/dossier/", "data/problems.json", "data/list/ids.json", "data/search/titles-uk.json"],
  ],
  [{ name: "changes" }, ["uk/changes/", "data/problems.json", "data/changes.json"]],
])("%j reads %j", (page, files) => {
  expect(filesOfPage({ page, language: "uk", view: plainView })).toEqual(files);
});

it.each<[Page]>([[{ name: "open" }], [{ name: "not-found", path: "/x/" }]])(
  "nothing of %j is stored",
  (page) => {
    expect(filesOfPage({ page, language: "en", view: plainView })).toEqual([]);
  },
);

it("a pinned link reads its version beside the record of today", () => {
  const view = { ...plainView, version: "0123456789ab" };
  expect(filesOfPage({ page: { name: "event", id: "x" }, language: "en", view })).toEqual([
    "events/x/",
    "data/problems.json",
    "data/records/x.json",
    "data/versions/x/index.json",
    "data/versions/x/0123456789ab.json",
  ]);
});

it("an event opens in every language", () => {
  expect(filesOfEvent("x")).toEqual([
    "events/x/",
    "uk/events/x/",
    "ru/events/x/",
    "data/records/x.json",
  ]);
});
