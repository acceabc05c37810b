import { describe, expect, it } from "vitest";
import { shellFor } from "./shell";

const shell = '<html lang="en"><body><noscript></noscript></body></html>';

describe(shellFor, () => {
  it.each([
    ["index.html", "en", "/data/index.json"],
    ["uk/index.html", "uk", "/data/index.json"],
    ["ru/events/2023-04-10-x/index.html", "ru", "/data/events/2023-04-10-x.json"],
    ["404.html", "en", "/data/index.json"],
  ])("speaks the language of %s and leads to its data", (file, language, data) => {
    const html = shellFor(file, shell);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<a href="${data}">`);
  });
});
