import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { answering, expect, test } from "../fixtures";

const heading = (page: Page) => page.getByRole("heading", { level: 2 }).first();

async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: /^Export/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  await page.keyboard.press("Escape");
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("a reader picks a measure, narrows it, and opens a figure's source", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Sections" })
    .getByRole("link", { name: "Figures" })
    .click();
  await expect(heading(page)).toHaveText("Own people returned, as each side announced");
  await answering(page);
  await page.getByLabel("Measure").selectOption("to-ua-people");
  await expect(page).toHaveURL(/\?measure=to-ua-people$/);
  await expect(heading(page)).toHaveText("Ukrainians returned, in all, as each party says");
  await page.getByLabel("From", { exact: true }).selectOption("2024");
  await page.getByLabel("to", { exact: true }).selectOption("2024");
  await expect(page).toHaveURL(/from=2024&to=2024/);
  const table = page.getByRole("table").last();
  const row = table.getByRole("row").filter({ hasText: "31 Jan 2024" });
  await expect(row).toContainText("207");
  await expect(row).toContainText("195");
  await expect(table.getByRole("row").filter({ hasText: "2023" })).toHaveCount(0);
  await row.getByRole("link", { name: "195" }).click();
  await expect(page).toHaveURL(/\/events\/2024-01-31-prisoner-exchange\/#/);
  await expect(page.locator(":target").first()).toBeInViewport();
  await page.goBack();
  await expect(page.getByLabel("Measure")).toHaveValue("to-ua-people");
});

test("totals keep to one definition and say what they leave out; the order of the table is in the link", async ({
  page,
}) => {
  await page.goto("/figures/?measure=to-ua-people&order=oldest");
  await expect(page.getByRole("heading", { name: "What the figures add up to" })).toBeVisible();
  const totals = page.getByRole("region", { name: "What the figures add up to" });
  await expect(totals.getByText(/events? left out: .*not stated/).first()).toBeVisible();
  const announced = page.getByRole("region", { name: "Running totals that parties announced" });
  await expect(announced.getByRole("row").filter({ hasText: "4,757" })).toContainText(
    /events; \d+ left out/,
  );
  const days = page.getByRole("table").last().locator("time");
  await expect(days.first()).toHaveText("1 Mar 2022");
  await page.getByRole("button", { name: /^Date/ }).click();
  await expect(page).toHaveURL(/measure=to-ua-people$/);
  await expect(days.last()).toHaveText("1 Mar 2022");
});

test("the chart is read by arrow keys, and without scripts", async ({ page, browser, baseURL }) => {
  await page.goto("/figures/");
  await answering(page);
  const slider = page.getByRole("slider", { name: "Go through the events" });
  await slider.focus();
  await slider.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", /Ukraine: .*/);
  const read = await slider.getAttribute("aria-valuetext");
  await slider.press("Home");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(read);
  const still = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const plain = await still.newPage();
  await plain.goto("/uk/figures/");
  await expect(plain.getByRole("img", { name: /Повернення своїх/ }).first()).toBeVisible();
  await expect(
    plain.getByRole("table").last().getByRole("link", { name: "106", exact: true }).first(),
  ).toBeVisible();
  await expect(plain.getByText(/мовчання не є нулем/)).toBeVisible();
  await still.close();
});

test("picture and table are taken away, and open", async ({ page }) => {
  await page.goto("/figures/?from=2023&to=2023");
  await answering(page);
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2023");
  const csv = await downloaded(page, "Table, CSV");
  expect(csv.name).toBe("parallax-own-people.csv");
  const rows: string[][] = parse(csv.bytes.toString("utf8").replace(/^\ufeff/, ""));
  const april = rows.filter((row) => row[1] === "2023-04-10");
  expect(april.map((row) => [row[4], row[6], row[7]]).toSorted()).toEqual([
    ["Russia", "106", "106"],
    ["Ukraine", "100", "100"],
  ]);
  expect(rows.slice(1, -1).every((row) => row[1]?.startsWith("2023"))).toBe(true);
  const svg = (await downloaded(page, "Picture, SVG")).bytes.toString("utf8");
  expect(svg).toContain("/figures/?from=2023&amp;to=2023");
  const opened = await page.evaluate(async (text) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  }, svg);
  expect(opened[0]).toBe(1200);
  const { bytes } = await downloaded(page, "Picture, PNG");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2400);
});

test("the list of events begins with a chart that turns into its table", async ({ page }) => {
  await page.goto("/");
  const chart = page.getByRole("region", { name: "Own people returned, as each side announced" });
  await expect(chart.getByRole("img")).toBeVisible();
  // Black is what has lost its ink.
  const fills = await chart
    .locator("path")
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(fills).not.toContain("rgb(0, 0, 0)");
  // Before anything answers: what is pressed then is done once it does.
  await chart.getByText("Table", { exact: true }).click();
  const row = chart.getByRole("row").filter({ hasText: "10 Apr 2023" });
  await expect(row.getByRole("link", { name: "106" })).toBeVisible();
  await expect(row.getByRole("link", { name: "100" })).toBeVisible();
  await chart.getByRole("link", { name: "More figures, totals and files" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Figures across events");
});

test("who asks for something gets the events and no chart, on a phone at the first glance", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const chart = page.locator("#archive-chart");
  const first = page.locator("tbody tr").first();
  await expect(page.getByRole("searchbox")).toBeInViewport();
  await expect(first).toBeInViewport();
  await expect(chart.getByRole("img")).toBeHidden();
  await chart.getByText("Chart and table").click();
  await expect(chart.getByRole("img")).toBeVisible();
  await page.getByRole("searchbox").fill("Olenivka");
  await expect(chart).toHaveCount(0);
  await expect(first).toBeInViewport();
  await page.getByRole("searchbox").fill("");
  await expect(chart).toBeVisible();
  // Asked for in the address it is never there, not even before a script answers; an order asks for nothing.
  await page.route("**/assets/index-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto("/?finding=disputed");
  await expect(page.getByRole("searchbox")).toBeVisible();
  await expect(chart).toBeHidden();
  await page.goto("/?sort=oldest");
  await expect(chart).toBeVisible();
});

test("on a phone no word of the tables is cut into letters, and every event has its name", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/uk/figures/?from=2023&to=2023");
  await answering(page);
  const announced = page.locator('[aria-labelledby="announced"]');
  await expect(announced).toContainText("вибір років");
  const widths = await page
    .getByRole("cell")
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.checkVisibility() && /[\p{L}\d]{4}/u.test(cell.textContent ?? ""))
        .map((cell) => cell.clientWidth),
    );
  expect(Math.min(...widths)).toBeGreaterThan(40);
  const table = page.getByRole("table").last();
  await expect(table.getByText("Обмін полоненими", { exact: false }).first()).toBeVisible();
});

test("a broken choice in the address shows what there is", async ({ page }) => {
  await page.goto("/figures/?measure=no-such&from=9999&parties=%3Cscript%3E");
  await expect(page.getByText("No event fits this choice.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(heading(page)).toHaveText("Own people returned, as each side announced");
});

for (const [path, width] of [
  ["/figures/?measure=killed.civilians", 1280],
  ["/uk/figures/", 390],
] as const) {
  test(`axe finds nothing on ${path}, and it is no wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await answering(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axe.withRules(["color-contrast"]).analyze();
    expect(dark.violations.map(({ nodes }) => nodes[0]?.html)).toEqual([]);
  });
}

test("what of a link is not there is named, and the page is shown without it", async ({ page }) => {
  await page.goto("/figures/?measure=nonsense&from=abc&kinds=zzz");
  await expect(heading(page)).toHaveText("Own people returned, as each side announced");
  const notice = page.getByRole("status").filter({ hasText: "measure=nonsense" });
  await expect(notice).toContainText("from=abc");
  await expect(notice).toContainText("kinds=zzz");
  await page.goto("/figures/?measure=to-ua-people&from=2024&parties=ua");
  await expect(heading(page)).toHaveText("Ukrainians returned, in all, as each party says");
  await expect(page.getByRole("status").filter({ hasText: "parties=" })).toHaveCount(0);
});
