import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { iconPictures, iconSvg, webManifest } from "./web-manifest";

describe("the manifest", () => {
  it.each([
    ["en", "/", "/"],
    ["uk", "/", "/uk/"],
    ["ru", "/sub/", "/sub/ru/"],
  ] as const)("in %s below %s starts at %s", (language, base, start) => {
    const manifest = JSON.parse(webManifest(language, base, "lead")) as Record<string, unknown>;
    expect(manifest).toMatchObject({ lang: language, scope: base, start_url: start });
  });

  it("names only icons that are drawn", () => {
    const { icons } = JSON.parse(webManifest("en", "/", "")) as { icons: { src: string }[] };
    const drawn = [...iconPictures.map(({ path }) => `/${path}`), "/icon.svg"];
    expect(drawn).toEqual(expect.arrayContaining(icons.map(({ src }) => src)));
  });
});

describe("the icon", () => {
  const icon = readFileSync("public/icon.svg", "utf8");

  it("is drawn from the site's own, in fixed colours", () => {
    const svg = iconSvg(icon, "any");
    expect(svg).toContain('<circle cx="16" cy="6"');
    expect(svg).not.toContain("<style>");
    expect(svg).toContain('stroke="#17181c"');
  });

  it("fills its ground where systems cut it", () => {
    expect(iconSvg(icon, "maskable")).toContain('<rect width="32" height="32" fill');
  });

  it("is refused where there is none", () => {
    expect(() => iconSvg("<p>", "any")).toThrow("icon.svg");
  });
});
