// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { stampPage } from "../offline/build-stamp";
import { ownBuild } from "./own-build";

afterEach(() => {
  document.head.innerHTML = "";
});

it("reads the build that was written into the page", () => {
  document.head.innerHTML = stampPage('<meta charset="utf-8" />', "0123456789ab");
  expect(ownBuild()).toBe("0123456789ab");
});

it("knows none where none was written", () => {
  expect(ownBuild()).toBeNull();
  document.head.innerHTML = '<meta name="parallax-build" content="" />';
  expect(ownBuild()).toBeNull();
});
