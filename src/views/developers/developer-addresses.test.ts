import { describe, expect, it } from "vitest";
import { developers } from "../../i18n/en/developers";
import { publishedFiles } from "../../links/published-files";
import type { ExampleOf } from "./developer-addresses";
import { developerAddresses } from "./developer-addresses";

const nothing: ExampleOf = { language: "uk", base: "/", event: null, version: null };

function listed(example: ExampleOf) {
  const { files, feeds, places, embeds, schemas } = developerAddresses(developers, example);
  return [
    ...files.all,
    ...files.event,
    ...files.versions,
    ...feeds,
    ...places,
    ...embeds,
    ...schemas,
  ];
}

describe(developerAddresses, () => {
  it("lists every kind of file that is published", () => {
    const patterns = listed(nothing).map(({ pattern }) => pattern);
    for (const { address } of Object.values(publishedFiles)) {
      expect(patterns).toContain(`/${address}`);
    }
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it("gives no example where there is nothing to show", () => {
    const withExample = listed(nothing).filter(({ href }) => href !== null);
    expect(withExample.map(({ pattern }) => pattern)).not.toContainEqual(
      expect.stringMatching(/\{(?:id|version)\}/),
    );
    expect(withExample.every(({ href }) => href?.startsWith("/"))).toBe(true);
  });

  it("stays below the place where the site is mounted", () => {
    for (const { pattern, href } of listed({ ...nothing, base: "/news/parallax/" })) {
      expect(pattern).toMatch(/^\/news\/parallax\//);
      if (href !== null) expect(href).toMatch(/^\/news\/parallax\//);
    }
  });
});
