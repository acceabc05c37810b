import { describe, expect, it } from "vitest";
import { formatInstant, formatSize } from "./instants";

describe(formatInstant, () => {
  it.each([
    ["en", /^22 November 2026 at \d\d:\d\d$/],
    ["uk", /^22 листопада 2026\sр\. о \d\d:\d\d$/],
    ["ru", /^22 ноября 2026\sг\. в \d\d:\d\d$/],
  ] as const)("in %s", (language, expected) => {
    expect(formatInstant(language, "2026-11-22T10:30:00Z")).toMatch(expected);
  });

  it("leaves what is no moment as it is", () => {
    expect(formatInstant("en", "soon")).toBe("soon");
  });
});

describe(formatSize, () => {
  it.each([
    ["en", 24_300, "24 kB"],
    ["en", 1, "1 kB"],
    ["en", 999_400, "999 kB"],
    ["en", 1_240_000, "1.2 MB"],
    ["uk", 24_300, "24 кБ"],
    ["ru", 1_240_000, "1,2 МБ"],
  ] as const)("in %s, %i bytes are %s", (language, bytes, expected) => {
    expect(formatSize(language, bytes).replace(/\s/g, " ")).toBe(expected);
  });
});
