import { expect, it } from "vitest";
import { shellPaths } from "./shell-paths";

it("gives every page of every language a file, and the rest 404.html", () => {
  expect(shellPaths(["2023-04-10-x"])).toEqual([
    "index.html",
    "problems/index.html",
    "open/index.html",
    "events/2023-04-10-x/index.html",
    "uk/index.html",
    "uk/problems/index.html",
    "uk/open/index.html",
    "uk/events/2023-04-10-x/index.html",
    "ru/index.html",
    "ru/problems/index.html",
    "ru/open/index.html",
    "ru/events/2023-04-10-x/index.html",
    "404.html",
  ]);
});
