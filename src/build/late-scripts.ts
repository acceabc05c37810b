import type { Language } from "../model/localized";

const first = '<script src="';
const moduleScript = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
const styleSheet = /\s*<link rel="stylesheet" crossorigin href="[^"]+">/;
const modulePart = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/**
 * Hands the app's scripts, and the fonts of the page's language, to `first.js`, which asks for them when
 * they are not in the way of the text. The style sheet comes first, since nothing is painted without it.
 * Throws where the shell is not the one that `index.html` becomes.
 */
export function lateScripts(
  shell: string,
  language: Language,
  base: string,
  assets: readonly string[],
): string {
  const main = moduleScript.exec(shell)?.[1];
  if (main === undefined) throw new Error("the shell has no script of the app");
  const style = styleSheet.exec(shell)?.[0].trim() ?? "";
  const parts = [...shell.matchAll(modulePart)].map(([, href]) => href);
  const fonts = fontsOf(language, assets).map((name) => `${base}assets/${name}`);
  const data = [
    `data-main="${main}"`,
    `data-parts="${parts.join(" ")}"`,
    `data-fonts="${fonts.join(" ")}"`,
  ].join(" ");
  return shell
    .replace(moduleScript, "")
    .replaceAll(modulePart, "")
    .replace(styleSheet, "")
    .replace(`${first}${base}first.js"`, (tag) => `${style}\n    ${tag} ${data}`);
}

/** Figures are set in the Latin part of a font in every language. */
function fontsOf(language: Language, assets: readonly string[]): readonly string[] {
  const scripts = language === "en" ? "latin" : "latin|cyrillic";
  const wanted = new RegExp(`^(?:inter|source-serif-4)-(?:${scripts})-wght-normal-`);
  return assets.filter((name) => wanted.test(name) && name.endsWith(".woff2"));
}
