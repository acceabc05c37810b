import { describe, expect, it } from "vitest";
import { lateScripts } from "./late-scripts";

const shell = `<head>
    <script src="/news/first.js"></script>
    <script type="module" crossorigin src="/news/assets/index-a.js"></script>
    <link rel="modulepreload" crossorigin href="/news/assets/b.js">
    <link rel="modulepreload" crossorigin href="/news/assets/c.js">
    <link rel="stylesheet" crossorigin href="/news/assets/index.css">
  </head>`;
const assets = [
  "inter-latin-wght-normal-x.woff2",
  "inter-latin-ext-wght-normal-x.woff2",
  "inter-cyrillic-wght-normal-x.woff2",
  "source-serif-4-greek-wght-normal-x.woff2",
];

describe(lateScripts, () => {
  const html = lateScripts(shell, "uk", "/news/", assets);

  it("leaves no script in the page's way", () => {
    expect(html).not.toContain("modulepreload");
    expect(html).not.toContain('type="module"');
    expect(html.match(/<(?:script|link)/)?.index).toBe(html.indexOf('<link rel="stylesheet"'));
  });

  it("names the scripts and the language's fonts to the first script", () => {
    expect(html).toContain('data-main="/news/assets/index-a.js"');
    expect(html).toContain('data-parts="/news/assets/b.js /news/assets/c.js"');
    expect(html).toContain(
      'data-fonts="/news/assets/inter-latin-wght-normal-x.woff2 /news/assets/inter-cyrillic-wght-normal-x.woff2"',
    );
    expect(lateScripts(shell, "en", "/news/", assets)).not.toContain("cyrillic");
  });

  it("refuses a shell without the app", () => {
    expect(() => lateScripts("<head></head>", "en", "/", [])).toThrow("no script of the app");
  });
});
