import { describe, expect, it } from "vitest";
import { idsAsked, parseEmbedQuery } from "./embed-query";

describe(parseEmbedQuery, () => {
  it.each([
    ["", null, null],
    ["?theme=dark", "dark", null],
    ["?theme=pink&utm=1", null, null],
    ["?v=4f0c2a9be871&theme=light", "light", "4f0c2a9be871/?theme=light"],
    ["?v=4F0C2A9BE871", null, "4f0c2a9be871/"],
    ["?v=../../x", null, "unknown/"],
    ["?v=..", null, "unknown/"],
    ["?v=", null, "unknown/"],
    ["?v=4f0c&theme=dark", "dark", "unknown/?theme=dark"],
  ])("reads %s", (search, theme, frozen) => {
    expect(parseEmbedQuery(search)).toEqual({ theme, frozen });
  });
});

describe(idsAsked, () => {
  it.each([
    ["", []],
    ["#", []],
    ["#yermak.home", ["yermak.home", "yermak.home"]],
    ["#%D0%B0", ["%D0%B0", "а"]],
    ["#100%", ["100%"]],
  ])("reads %s", (hash, ids) => {
    expect(idsAsked(hash)).toEqual(ids);
  });
});
