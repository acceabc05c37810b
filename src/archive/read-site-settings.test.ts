import { describe, expect, it } from "vitest";
import { readSiteSettings, siteFile } from "./read-site-settings";
import { noSettings } from "./site-settings";

const whole = {
  address: "https://parallax.example/news/",
  publisher: { en: "A society", uk: "Товариство", ru: "Общество" },
  corrections: "mailto:errors@parallax.example",
  recordLicence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  softwareLicence: null,
  sourceCode: "https://code.example/parallax",
};

const read = (changes: object) => readSiteSettings(JSON.stringify({ ...whole, ...changes }));

describe(readSiteSettings, () => {
  it("reads what is set, and what is not", () => {
    expect(read({})).toEqual({ site: whole, setAside: [] });
  });

  it.each([
    ["mailto:errors@parallax.example?subject=Error"],
    ["https://parallax.example/form?kind=error"],
  ])("takes %s for corrections", (corrections) => {
    expect(read({ corrections }).setAside).toEqual([]);
  });

  it.each([
    [
      "a script for an address",
      { corrections: "javascript:alert(1)" },
      "corrections",
      "unsafe-address",
    ],
    [
      "a bare e-mail address",
      { corrections: "errors@parallax.example" },
      "corrections",
      "unsafe-address",
    ],
    [
      "an address over an open line",
      { sourceCode: "http://a.example/" },
      "sourceCode",
      "unsafe-address",
    ],
    [
      "an address of the site that is no folder",
      { address: "https://parallax.example/index.html" },
      "address",
      "unsafe-address",
    ],
    ["an address that is none", { sourceCode: "https://" }, "sourceCode", "unsafe-address"],
    [
      "a licence that leads nowhere",
      { recordLicence: { name: "MIT", url: "MIT" } },
      "recordLicence.url",
      "unsafe-address",
    ],
    ["a publisher in one language", { publisher: { en: "A" } }, "publisher.uk", "wrong-shape"],
    ["an empty name", { publisher: { en: " ", uk: "А", ru: "А" } }, "publisher.en", "wrong-shape"],
    [
      "a missing value, which is not the same as one not set",
      { corrections: undefined },
      "corrections",
      "wrong-shape",
    ],
    ["a value of another name", { phone: "1" }, "", "wrong-shape"],
    [
      "a hidden character",
      { sourceCode: "https://a.example/\u202e" },
      "sourceCode",
      "control-character",
    ],
  ])("refuses %s", (_, changes, path, code) => {
    const { site, setAside } = read(changes);
    expect(site).toEqual(noSettings);
    expect(setAside).toEqual([
      {
        file: siteFile,
        problems: expect.arrayContaining([expect.objectContaining({ path, code })]),
      },
    ]);
  });

  it("refuses what is no JSON", () => {
    expect(readSiteSettings("{").setAside[0]?.problems[0]?.code).toBe("not-json");
  });
});
