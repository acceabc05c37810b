import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answering, expect, goTo, openInApp, test } from "../fixtures";
import { setAside } from "../published-files";

const pages = {
  "the list of events": "",
  "an event whose counts differ": "events/2023-04-10-prisoner-exchange/",
  "an event whose totals differ": "events/2024-01-31-prisoner-exchange/",
  "the problems": "problems/",
  "an address that leads nowhere": "nowhere/",
};
const allWidths = [320, 390, 768, 1024, 1280];

/** Axe looks at every element of a long page, so the languages share the widths and the states of a page. */
const shares = [
  { language: "en", prefix: "/", axeWidth: 1280, awake: true },
  { language: "uk", prefix: "/uk/", axeWidth: 390, awake: true },
  { language: "ru", prefix: "/ru/", axeWidth: 768, awake: false },
] as const;

for (const { language, prefix, axeWidth, awake } of shares) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} in ${language}, light and dark, at ${axeWidth} px`, async ({
      page,
    }) => {
      test.slow();
      await setAside(page, ["1999-01-01-broken"]);
      // The page of problems was built with other ones.
      const open = path === "problems/" ? openInApp : goTo;
      await open(page, prefix + path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (awake) {
        await answering(page);
        // The last of them leads to what was set aside.
        await expect(page.getByRole("contentinfo").getByRole("link")).toHaveCount(6);
      }
      for (const width of allWidths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `wider than ${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: axeWidth, height: 900 });
      if (language !== "en") await thinOut(page);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violations(page), "light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, "colours"), "dark").toEqual([]);
    });
  }
}

/** What axe finds. The themes differ in nothing but colours, so one of them is asked about those only. */
async function violations(page: Page, about: "everything" | "colours" = "everything") {
  // The legacy mode spares a window for each run; the pages have no frames, which are all it leaves out.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (about === "colours") axe.withRules(["color-contrast", "link-in-text-block"]);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/** Leaves forty rows of a long table, from all over it: its rows are alike, and axe takes its time for each. */
async function thinOut(page: Page): Promise<void> {
  await page.locator("tbody").evaluateAll((bodies) => {
    for (const body of bodies) {
      const step = Math.ceil(body.children.length / 40);
      for (const [at, row] of [...body.children].entries()) if (at % step > 0) row.remove();
    }
  });
}

/** How many pixels a page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
