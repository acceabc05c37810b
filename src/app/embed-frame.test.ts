import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const embeds = readFileSync("src/app/embed-frame.css", "utf8");
const site = readFileSync("src/styles.css", "utf8");

/** Custom properties of the rule that begins with a selector. */
function tokens(css: string, selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf("}", start));
  const found = rule.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}

describe("the style of embeds", () => {
  it.each([
    [":root", "\n:root", "\n:root"],
    ["the dark page", "\n.dark", "\n:root.dark"],
    ["a dark device", "\n.dark", "  :root:not(.light)"],
  ])("has the colours of the site for %s", (_, ofSite, ofEmbeds) => {
    const wanted = tokens(site, ofSite);
    const used = tokens(embeds, ofEmbeds);
    expect(used.size).toBeGreaterThan(10);
    for (const [name, value] of used) expect([name, value]).toEqual([name, wanted.get(name)]);
  });

  it("uses no colour that it does not set", () => {
    const set = tokens(embeds, "\n:root");
    const used = [...embeds.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });
});
