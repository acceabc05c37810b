import { expect, it } from "vitest";
import type { Page } from "../links/address";
import { filesOfEvent, filesOfPage } from "./needed-files";

it.each<[Page, readonly string[]]>([
  [{ name: "events" }, ["uk/", "data/problems.json", "data/index.json"]],
  [{ name: "event", id: "x" }, ["uk/events/x/", "data/problems.json", "data/records/x.json"]],
  [{ name: "about" }, ["uk/about/", "data/problems.json"]],
  [{ name: "method" }, ["uk/method/", "data/problems.json", "data/index.json"]],
  [{ name: "changes" }, ["uk/changes/", "data/problems.json", "data/changes.json"]],
])("%j reads %j", (page, files) => {
  expect(filesOfPage(page, "uk")).toEqual(files);
});

it.each<[Page]>([[{ name: "open" }], [{ name: "not-found", path: "/x/" }]])(
  "nothing of %j is stored",
  (page) => {
    expect(filesOfPage(page, "en")).toEqual([]);
  },
);

it("an event opens in every language", () => {
  expect(filesOfEvent("x")).toEqual([
    "events/x/",
    "uk/events/x/",
    "ru/events/x/",
    "data/records/x.json",
  ]);
});
