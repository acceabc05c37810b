import { expect, it } from "vitest";
import { shellPaths } from "./shell-paths";

it("gives every page of every language a file, and the rest 404.html", () => {
  expect(shellPaths(["2023-04-10-x"])).toEqual([
    "index.html",
    "problems/index.html",
    "open/index.html",
    "method/index.html",
    "about/index.html",
    "events/2023-04-10-x/index.html",
    "uk/index.html",
    "uk/problems/index.html",
    "uk/open/index.html",
    "uk/method/index.html",
    "uk/about/index.html",
    "uk/events/2023-04-10-x/index.html",
    "ru/index.html",
    "ru/problems/index.html",
    "ru/open/index.html",
    "ru/method/index.html",
    "ru/about/index.html",
    "ru/events/2023-04-10-x/index.html",
    "404.html",
  ]);
});
