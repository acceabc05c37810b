import { expect, test } from "../fixtures";

// What is read is what was built. A browser without hyphens for a language cuts words anywhere if it is let.
test.use({ javaScriptEnabled: false });

const pages = [
  "",
  "figures/",
  "events/2022-02-24-snake-island-garrison/",
  "events/2022-09-21-prisoner-exchange/",
  "events/2024-04-07-zaporizhzhia-npp-drones/",
];

for (const language of ["", "uk/", "ru/"]) {
  test(`no word of a table or a headline is cut in two at /${language}`, async ({ page }) => {
    for (const path of pages) {
      await page.goto(`/${language}${path}`);
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const cut = await page.locator("main").evaluate(cutWords);
        expect(cut, `${path} at ${width}`).toEqual([]);
      }
    }
  });
}

/** The words of plain letters that stand in more than one line. */
function cutWords(main: Element): readonly string[] {
  const cut: string[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const inside = node.parentElement?.closest("table, #headline, h1");
    if (inside == null || node.parentElement?.checkVisibility() !== true) continue;
    for (const word of (node.textContent ?? "").matchAll(/[\p{L}\p{M}'’ʼ]+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1);
      const [first, last] = [tops[0], tops.at(-1)];
      if (first !== undefined && last !== undefined && last.top - first.top > 4) cut.push(word[0]);
    }
  }
  return cut;
}
