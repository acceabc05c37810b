import type { Page } from "@playwright/test";

/**
 * Latin words that stand in a page's own language although it is written in Cyrillic: `lang` tells
 * screen readers how to pronounce them, so they have to be tagged as what they are. The site's own name
 * and the names of file formats have no other spelling, and stand where nothing can be tagged. An option
 * of a list holds text only, so a name in it cannot be tagged either.
 */
export function untaggedLatin(page: Page, within = "html"): Promise<string[]> {
  return page.evaluate((selector) => {
    const allowed = new Set(["Parallax", "CSV", "JSON", "CSL", "BibTeX"]);
    const cyrillic = (element: Element | null) =>
      ["uk", "ru"].includes(element?.closest("[lang]")?.getAttribute("lang") ?? "");
    const words = (text: string) =>
      (text.match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !allowed.has(word));
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector(selector) ?? document,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!cyrillic(node)) continue;
        for (const name of ["aria-label", "title", "alt", "placeholder"]) {
          found.push(...words(node.getAttribute(name) ?? ""));
        }
      } else if (
        !["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(node.parentElement?.tagName ?? "")
      ) {
        if (cyrillic(node.parentElement)) found.push(...words(node.textContent ?? ""));
      }
    }
    return [...new Set(found)];
  }, within);
}
