import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { answering, expect, goTo, test } from "../fixtures";

const exchange = "/events/2024-01-31-prisoner-exchange/";

/** Opens a dialog from the headline of the page that is open. */
async function fromHeadline(page: Page, button: RegExp, dialog: RegExp): Promise<Locator> {
  await answering(page);
  await page.locator("#headline").getByRole("button", { name: button }).click();
  const opened = page.getByRole("dialog", { name: dialog });
  await expect(opened).toBeVisible();
  return opened;
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id }) => id);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a sentence with both accounts is copied in another language than the page's", async ({
  page,
}) => {
  await goTo(page, exchange);
  const dialog = await fromHeadline(page, /^Sentence to print/, /sentence to print/i);
  await expect(dialog.getByText(/said on 31.January 2024 that 207 Ukrainians/)).toBeVisible();
  await dialog.getByRole("radio", { name: "Українська" }).check();
  await expect(dialog.getByText(/повідомив 31.січня 2024.року/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Copy the sentence" }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("207 українців");
  expect(text).toContain("195 українських військовослужбовців; різниця – 12.");
  expect(text).toMatch(
    /\/uk\/events\/2024-01-31-prisoner-exchange\/\?v=[0-9a-f]{12}#moved\.to-ua$/,
  );
});

test("a picture is taken in its size, and its code leads back to the very state", async ({
  page,
}) => {
  await goTo(page, exchange);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const asPicture = page.getByRole("region", { name: "As a picture" });
  await asPicture.getByRole("button", { name: "Make the picture" }).click();
  const dialog = page.getByRole("dialog", { name: /check code/ });
  await dialog.getByRole("radio", { name: /^Tall/ }).check();
  await dialog.getByRole("radio", { name: "Русский" }).check();
  const picture = dialog.getByRole("img", { name: /Обмен пленными 31 января 2024 года/ });
  await expect(picture).toHaveAttribute("viewBox", "0 0 1080 1350");
  expect(await violations(page)).toEqual([]);
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download as PNG" }).click(),
  ]);
  expect(png.suggestedFilename()).toBe("2024-01-31-prisoner-exchange.tall.ru.png");
  const bytes = await readFile(await png.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, 1350]);
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download as SVG" }).click(),
  ]);
  const drawn = await readFile(await svg.path(), "utf8");
  expect(drawn).toContain("data:font/woff2;base64,");
  expect(drawn).not.toMatch(/href="http|url\(http/);
  const link = dialog.getByRole("link", { name: "Check it" });
  const code = ((await link.getAttribute("href")) ?? "").split("#")[1] ?? "";
  expect(drawn).toContain(`>${code}<`);

  await goTo(page, "/ru/check/");
  await answering(page);
  await page.getByRole("textbox", { name: "Код проверки" }).fill(code.toLowerCase());
  await page.getByRole("button", { name: "Проверить" }).click();
  await expect(page.getByText("Без изменений")).toBeVisible();
  const shown = page.getByRole("region", { name: "Сравните это с картинкой" });
  await expect(shown).toContainText(/Украина\s*207\s*украинцев\s*Владимир Зеленский, /);
  await expect(shown).toContainText(/Россия\s*195\s*украинских военнослужащих\s*Министерство /);
  await expect(shown).toContainText(/12/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Открыть именно это состояние" }).click();
  await expect(page).toHaveURL(/\/ru\/events\/2024-01-31-prisoner-exchange\/\?v=.*#moved\.to-ua$/);
});

test("a code with a wrong letter is refused, and one of an earlier version says what changed", async ({
  page,
}) => {
  await goTo(page, "/check/#4PC-L9Z-8V5");
  await expect(page.getByRole("alert")).toHaveText(/One letter of this code is wrong/);
  const earlier = await earlierCode(page);
  await page.getByRole("textbox", { name: "Check code" }).fill(earlier);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Changed since" })).toBeVisible();
  const shown = page.getByRole("region", { name: "Compare these with the picture" });
  await expect(shown).toContainText(/2,439\s*Ukrainian servicemen/);
  await expect(page.getByRole("link", { name: "Open this very state" })).toBeVisible();
});

/** The code on a picture of a version that is not the latest any more. */
async function earlierCode(page: Page): Promise<string> {
  const versions: { version: string }[] = await page.evaluate(async () => {
    const answer = await fetch("/data/versions/2022-05-20-azovstal-garrison-leaves/index.json");
    return (await answer.json()).versions;
  });
  const oldest = versions.at(-1)?.version ?? "";
  await goTo(page, `/events/2022-05-20-azovstal-garrison-leaves/?v=${oldest}`);
  await expect(page.getByRole("table").first()).toBeVisible();
  await page
    .locator("#headline")
    .getByRole("button", { name: /^Picture with/ })
    .click();
  const link = page.getByRole("dialog").getByRole("link", { name: "Check it" });
  const code = ((await link.getAttribute("href")) ?? "").split("#")[1] ?? "";
  await goTo(page, "/check/");
  await answering(page);
  return code;
}

test("a code that is sent before scripts answer breaks no policy, and is checked once they do", async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/check/", { waitUntil: "commit" });
  await page.getByRole("textbox").fill("4PC");
  await page.getByRole("textbox").press("Enter");
  answer();
  await answering(page);
  await page.getByRole("textbox").fill("4PC");
  await page.getByRole("textbox").press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
});

test("events are found and chosen by keys for a dossier, by names alone, and the focus stays near", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await goTo(page, "/uk/dossier/");
  await answering(page);
  expect(asked.filter((path) => /^\/data\/(?:index|list|search)/.test(path)).toSorted()).toEqual([
    "/data/list/ids.json",
    "/data/search/titles-uk.json",
  ]);
  await page.getByRole("searchbox", { name: "Знайти за назвою або датою" }).focus();
  await page.keyboard.type("10 квітня 2023 обмін");
  await expect(page.getByRole("status").filter({ hasText: "Знайдено: 1 подія" })).toBeVisible();
  await page.keyboard.press("Tab");
  const choice = page.getByRole("checkbox", { name: /^Обмін.*10 квітня 2023/ });
  await expect(choice).toBeFocused();
  await page.keyboard.press("Space");
  await expect(choice).toBeChecked();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("checkbox").first().check();
  const removals = page.getByRole("button", { name: /^Прибрати: / });
  await expect(removals).toHaveCount(2);
  await removals.first().focus();
  await page.keyboard.press("Enter");
  await expect(removals).toHaveCount(1);
  await expect(removals).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Жодної події ще не вибрано" })).toBeFocused();
});

test("a dossier opens from the disk without a network, with its files and a true fingerprint", async ({
  page,
  browser,
}) => {
  await goTo(page, exchange);
  await answering(page);
  await page.getByRole("button", { name: "Add to the dossier" }).click();
  await page.getByRole("link", { name: /In your dossier/ }).click();
  await expect(page.getByRole("heading", { name: "Chosen: 1 event" })).toBeVisible();
  await answering(page);
  await goTo(page, "/?q=makiivka");
  await page
    .getByRole("button", { name: /^Add to the dossier: .*Makiivka/ })
    .first()
    .click();
  await page.getByRole("link", { name: "In your dossier, with 2 in all" }).first().click();
  await expect(page.getByRole("heading", { name: "Chosen: 2 events" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make the dossier" }).click(),
  ]);
  const path = test.info().outputPath(saved.suggestedFilename());
  await saved.saveAs(path);

  const file = await readFile(path, "utf8");
  const before = file.slice(0, file.trimEnd().lastIndexOf("\n") + 1);
  const print = createHash("sha256").update(before).digest("hex");
  expect(file.slice(before.length)).toContain(print);

  const context = await browser.newContext({ offline: true });
  const asked: string[] = [];
  const opened = await context.newPage();
  opened.on("request", (request) => asked.push(request.url()));
  await opened.goto(pathToFileURL(path).href);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText("Parallax dossier: 2 events");
  await expect(opened.getByRole("table")).toHaveCount(2);
  const [csv] = await Promise.all([
    opened.waitForEvent("download"),
    opened.getByRole("link", { name: "Save 2024-01-31-prisoner-exchange.csv" }).click(),
  ]);
  expect(await readFile(await csv.path(), "utf8")).toContain("207");
  expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  expect((await new AxeBuilder({ page: opened }).analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  );
  await context.close();
});
