import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { setAside } from "../published-files";

const pages = {
  "the list of events": "",
  "an event whose counts differ": "events/2023-04-10-prisoner-exchange/",
  "an event whose totals differ": "events/2024-01-31-prisoner-exchange/",
  "the problems": "problems/",
  "an address that leads nowhere": "nowhere/",
};
const themes = ["light", "dark"] as const;
const widths = [390, 1280];
const allWidths = [320, 390, 768, 1024, 1280];

for (const language of ["en", "uk", "ru"]) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} in ${language}, light and dark, narrow and wide`, async ({
      page,
    }) => {
      await setAside(page, ["1999-01-01-broken"]);
      await page.goto(`${language === "en" ? "/" : `/${language}/`}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("contentinfo").getByRole("link")).toHaveCount(2);
      for (const width of allWidths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `wider than a screen of ${width} px`).toBeLessThanOrEqual(0);
      }
      for (const colorScheme of themes) {
        for (const width of widths) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
          );
          expect(told, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }
}

/** How many pixels a page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
