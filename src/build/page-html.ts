import type { Language } from "../model/localized";
import type { RenderedPage } from "./render-page";

const root = '<div id="root"></div>';
const noScript = "<noscript></noscript>";

/**
 * Puts a rendered page into the app's shell: its language, its own head in place of the shell's title, and
 * its content. Throws where the shell is not the one that `index.html` becomes.
 */
export function pageHtml(
  shell: string,
  language: Language,
  { head, body }: RenderedPage,
  headParts: readonly string[],
): string {
  const parts = [head, ...headParts].filter((part) => part !== "").join("\n    ");
  return replaced(
    shell,
    [`<html lang="en">`, `<html lang="${language}">`],
    ["<title>Parallax</title>", parts],
    [noScript, ""],
    [root, `<div id="root">${body}</div>`],
  );
}

function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((html, [from, to]) => {
    if (!html.includes(from)) throw new Error(`the shell has no ${from}`);
    // A function, since a replacement text would give `$&` and its like a meaning.
    return html.replace(from, () => to);
  }, text);
}
