import { closeSync, ftruncateSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answering, expect, test } from "../fixtures";
import { choose, drop, fileOf, recordJson } from "../record-files";
import { untaggedLatin } from "../untagged-latin";

const banner = (page: Page) =>
  page.getByRole("complementary", { name: "Where this record comes from" });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const title = /10\sApril 2023/;

test("a chosen file is compared in the page of an event, and nothing about it leaves the page", async ({
  page,
}) => {
  await page.goto("/");
  await answering(page);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await choose(page, fileOf(recordJson(), "mine-of-april.json"));
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL("/open/");
  await expect(banner(page)).toContainText("Opened from your device");
  await expect(banner(page)).toContainText("Not part of the archive. Nothing was uploaded");
  await expect(banner(page)).toContainText("mine-of-april.json");
  await expect(page.locator("#headline")).toContainText("106");
  await expect(page.locator("#headline")).toContainText("100");
  const ownFiles = /^GET \S+(?:\.js|\.woff2|\/data\/vocabulary\.json)$/;
  expect(asked.filter((request) => !ownFiles.test(request))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    "{}",
  );
});

test("going about an opened record leaves no trace of it in the address", async ({ page }) => {
  await page.goto("/");
  await choose(page, fileOf(recordJson()));
  await page.locator("#headline a").first().click();
  await expect(page.locator("#statements :focus")).toBeInViewport();
  await page.locator("label", { hasText: /^One side/ }).click();
  await expect(page.getByRole("radio", { name: /^One side/ })).toBeChecked();
  await expect(page.locator("#moved")).toBeHidden();
  await expect(page).toHaveURL("/open/");
  await expect(page.getByRole("link", { name: "JSON" })).toHaveCount(0);
});

test("another language keeps the file open, and a reload forgets it and says so", async ({
  page,
}) => {
  await page.goto("/");
  await choose(page, fileOf(recordJson()));
  await expect(heading(page)).toHaveText(title);
  for (const [name, language, words] of [
    ["Українська", "uk", "Відкрито з вашого пристрою"],
    ["Русский", "ru", "Открыто с вашего устройства"],
  ] as const) {
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL(`/${language}/open/`);
    await expect(page.getByText(words)).toBeVisible();
    expect(await untaggedLatin(page)).toEqual([]);
  }
  await page.reload();
  await expect(heading(page)).toHaveText("Ни один файл не открыт");
  expect(await untaggedLatin(page)).toEqual([]);
  await choose(page, fileOf(recordJson()));
  await expect(page.getByText("Открыто с вашего устройства")).toBeVisible();
});

test("a file dropped on the list opens, and Back leads to the list", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Open a record file…" })).toBeVisible();
  await drop(page, recordJson(), "dropped.json");
  await expect(banner(page)).toContainText("dropped.json");
  await expect(heading(page)).toHaveText(title);
  await page.goBack();
  await expect(heading(page)).toHaveText("What each side said");
  await page.goForward();
  await expect(banner(page)).toContainText("dropped.json");
  await banner(page).getByRole("button", { name: "Close it" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/open/");
  await expect(heading(page)).toHaveText("No file is open");
});

test("a file chosen before the list answers is opened", async ({ page }) => {
  await page.route("**/data/list/first.json", async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await choose(page, fileOf(recordJson(), "early.json"));
  await expect(banner(page)).toContainText("early.json");
  await expect(page).toHaveURL("/open/");
});

test("what is wrong with a file is told with its places, and a corrected file opens", async ({
  page,
}) => {
  const broken = { ...recordJson(), date: "tomorrow", kind: "picnic" };
  await page.goto("/");
  await choose(page, fileOf(broken));
  await expect(heading(page)).toHaveText("This file cannot be compared yet");
  const main = page.getByRole("main");
  await expect(main).toContainText("2 problems");
  await expect(main).toContainText("tomorrow is not a date");
  await expect(main).toContainText("no kind of event is called picnic");
  await choose(page, fileOf(recordJson()));
  await expect(heading(page)).toHaveText(title);
});

test("of very many problems the first are told, and how many more there are", async ({ page }) => {
  const [statement] = recordJson().statements;
  const statements = Array.from({ length: 1500 }, (_, at) => ({
    ...statement,
    id: `s${at}`,
    by: "nobody",
  }));
  await page.goto("/open/");
  await choose(page, fileOf({ ...recordJson(), statements }));
  await expect(page.getByRole("main")).toContainText("statements.0.by");
  await expect(page.getByRole("term")).toHaveCount(100);
  await expect(page.getByRole("main")).toContainText(/and [\d,]+ more/);
});

for (const [what, content, words] of [
  ["an empty file", "", "cannot be read as JSON"],
  ["a file cut short", JSON.stringify(recordJson()).slice(0, 5000), "cannot be read as JSON"],
  ["a list", "[]", "something else belongs here: object"],
  ["a nest of lists", "[".repeat(200_000) + "]".repeat(200_000), "something else belongs here"],
  ["a doubled key", '{"format":1,"format":1}', "the key format stands here more than once"],
  ["turned text", '{"title":{"en":"\u202e601"}}', "control characters stand here: U+202E"],
] as const) {
  test(`a message, and no blank page, for ${what}`, async ({ page }) => {
    await page.goto("/open/");
    await choose(page, fileOf(content, "\u202ecod.json"));
    await expect(heading(page)).toHaveText("This file cannot be compared yet");
    await expect(page.getByRole("main")).toContainText(words);
    await expect(banner(page)).toContainText("⟨U+202E⟩cod.json");
  });
}

test("a file in another encoding is told from a broken one", async ({ page }) => {
  await page.goto("/open/");
  const buffer = Buffer.from(JSON.stringify(recordJson()), "utf16le");
  await choose(page, { name: "utf16.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("main")).toContainText("the file is not written in UTF-8");
});

test("a file of more than a hundred megabytes is refused unread", async ({ page }) => {
  const path = join(tmpdir(), `parallax-large-${process.pid}.json`);
  const file = openSync(path, "w");
  ftruncateSync(file, 101 * 1024 * 1024);
  closeSync(file);
  await page.goto("/open/");
  await choose(page, path);
  await expect(heading(page)).toHaveText("The file is too large");
  await expect(page.getByRole("alert")).toContainText("It has 101 MB and was not read");
  rmSync(path);
});

test("a record of ten thousand statements leaves the tab responsive, and is shown in steps", async ({
  page,
}) => {
  test.slow();
  const text = { en: "Nothing.", uk: "Нічого.", ru: "Ничего." };
  const [statement] = recordJson().statements;
  const statements = Array.from({ length: 10_000 }, (_, at) => ({
    ...statement,
    id: `s${at}`,
    text,
    claims: {},
  }));
  await page.goto("/open/");
  const { headline, searched, ...rest } = recordJson();
  await choose(page, fileOf({ ...rest, statements }));
  await expect(heading(page)).toHaveText("The file is being read");
  // The page's own clock, from the press to the change that answers it.
  const answered = await page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('button[aria-label^="Colours"]');
    const before = button?.getAttribute("aria-label");
    const start = performance.now();
    button?.click();
    while (button?.getAttribute("aria-label") === before) {
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    return performance.now() - start;
  });
  await expect(heading(page)).toHaveText("The file is being read");
  expect(answered).toBeLessThan(1000);
  await expect(heading(page)).toHaveText(title, { timeout: 30_000 });
  const cards = page.locator("#statements article");
  await expect(cards).toHaveCount(100);
  await page.getByRole("button", { name: "Show 100 more of 9,900 left" }).click();
  await expect(cards).toHaveCount(200);
});

test("reading can be stopped", async ({ page }) => {
  await page.goto("/open/");
  const [statement] = recordJson().statements;
  const statements = Array.from({ length: 20_000 }, (_, at) => ({ ...statement, id: `s${at}` }));
  await choose(page, fileOf({ ...recordJson(), statements }));
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(heading(page)).toHaveText("What each side said");
});

test("markup, scripts and addresses in a file are shown as text only", async ({ page }) => {
  const markup = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
  const all = { en: markup, uk: markup, ru: markup };
  const record = recordJson();
  record.title = all;
  record.notes = [{ kind: "context", text: all, basis: all }];
  for (const statement of record.statements) statement.original = { lang: "ar", text: markup };
  await page.goto("/open/");
  await choose(page, fileOf(record));
  await expect(heading(page)).toHaveText(markup);
  await expect(page.getByRole("main").locator("img, script, iframe")).toHaveCount(0);
  expect(await page.title()).toContain("<img");
  const schemes = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set(schemes)).toEqual(new Set(["http:", "https:"]));
});

for (const url of ["javascript:alert(1)", "data:text/html,x", "https://a.example@b.example/"]) {
  test(`a source at ${url} is a problem, and no link`, async ({ page }) => {
    const record = recordJson();
    const [name = "x"] = Object.keys(record.sources);
    record.sources[name] = { ...record.sources[name], url };
    await page.goto("/open/");
    await choose(page, fileOf(record));
    await expect(page.getByRole("main")).toContainText(`sources.${name}.url`);
    await expect(page.getByRole("main").getByRole("link")).toHaveCount(0);
  });
}

for (const language of ["en", "uk", "ru"]) {
  test(`axe finds nothing around an opened record or in its problems in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language === "en" ? "/" : `/${language}/`}open/`);
    const broken = { ...recordJson(), kind: "picnic" };
    // The record itself is the page of an event, which has its own tests.
    for (const [content, part] of [
      [recordJson(), "aside"],
      [broken, "main"],
    ] as const) {
      await choose(page, fileOf(content));
      await expect(page.getByRole("complementary")).toBeVisible();
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part);
          expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);
        }
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      expect(await untaggedLatin(page)).toEqual([]);
    }
  });
}
