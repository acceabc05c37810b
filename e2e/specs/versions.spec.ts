import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openInApp, test } from "../fixtures";
import { publish } from "../published-files";
import { untaggedLatin } from "../untagged-latin";

const id = "2023-04-10-prisoner-exchange";
const address = `/events/${id}/`;
const earlier = "0123456789ab";
const note = {
  en: "A figure had been copied wrongly.",
  uk: "Число було переписано з помилкою.",
  ru: "Число было переписано с ошибкой.",
};

interface Published {
  readonly version: string;
  readonly names: unknown;
  readonly related: unknown;
  readonly record: {
    readonly title: Record<string, string>;
    readonly statements: readonly {
      readonly id: string;
      readonly claims: readonly { readonly mark: string; readonly answer: unknown }[];
    }[];
  };
}

const exactly = (n: number) => ({
  kind: "quantity",
  quantity: { hedge: "exact", said: [n], interval: { lo: n, hi: n }, share: false },
});

/**
 * An earlier version, in which the ministry's 106 was 104 and one claim was missing: the records themselves
 * hold no correction that nobody made.
 */
async function withEarlierVersion(page: Page): Promise<Published> {
  const now: Published = await (await page.request.get(`/data/records/${id}.json`)).json();
  const statements = now.record.statements.map((statement) => ({
    ...statement,
    claims: statement.claims
      .filter(({ mark }) => statement.id !== "mod" || mark !== "talks")
      .map((claim) =>
        statement.id === "mod" && claim.mark === "freed"
          ? { ...claim, answer: exactly(104) }
          : claim,
      ),
  }));
  await publish(page, `versions/${id}/index.json`, {
    parallax: 1,
    versions: [
      { version: now.version, at: "2026-11-25", grade: "corrected", note },
      { version: earlier, at: "2026-11-22", grade: "published", note: null },
    ],
  });
  await publish(page, `versions/${id}/${earlier}.json`, {
    parallax: 1,
    version: earlier,
    record: { ...now.record, statements },
    names: now.names,
    related: now.related,
  });
  return now;
}

test("a pinned link shows what stood there, says that there is a newer version and what changed", async ({
  page,
}) => {
  await withEarlierVersion(page);
  await page.goto(`${address}?v=${earlier}`);
  const banner = page.getByRole("complementary", { name: "Version of the record" });
  await expect(banner).toContainText("This is the version of 22 November 2026.");
  await expect(banner).toContainText("A newer one exists, of 25 November 2026.");
  await expect(banner).toContainText(`Corrected. ${note.en}`);
  await expect(banner).toContainText(
    "Ministry of Defence of Russia, 10 April 2023, “Russians returned, in all”: 104 became 106.",
  );
  await expect(banner).toContainText("a claim was added");
  await expect(page.locator("#headline")).toContainText("104");
  await expect(page.locator("#headline")).not.toContainText("106");
  await expect(page.getByText(earlier, { exact: true }).filter({ visible: true })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include("main > aside").analyze();
  expect(violations).toEqual([]);
  await banner.getByRole("link", { name: "Show the latest version" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator("#headline")).toContainText("106");
  await expect(page.getByRole("complementary", { name: "Version of the record" })).toHaveCount(0);
});

test("never shows the latest figures on the way to a pinned version", async ({ page }) => {
  await withEarlierVersion(page);
  await page.addInitScript(() => {
    // What is painted while the page comes: every frame in which the headline can be seen.
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const headline = document.querySelector("#headline");
      if (headline?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
        seen.push(headline.textContent ?? "");
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${address}?v=${earlier}`);
  await expect(page.locator("#headline")).toContainText("104");
  const wrong = await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, "seen");
    return Array.isArray(seen) ? seen.filter((text) => !String(text).includes("104")) : null;
  });
  expect(wrong).toEqual([]);
});

test("a pinned link keeps the claim it points at, and how the page was arranged", async ({
  page,
}) => {
  await withEarlierVersion(page);
  // Capitals name the same version.
  await page.goto(`${address}?filter=mirror&v=${earlier.toUpperCase()}#mod.freed`);
  await expect(page.locator('[id="mod.freed"]')).toBeInViewport();
  const latest = page.getByRole("link", { name: "Show the latest version" });
  await expect(latest).toHaveAttribute("href", `${address}?filter=mirror#mod.freed`);
});

test("a claim that a pinned version did not hold is told as missing there", async ({ page }) => {
  await withEarlierVersion(page);
  await page.goto(`${address}?v=${earlier}#mod.talks`);
  await expect(
    page.getByText(/the claim “mod\.talks”, which the statement no longer holds/),
  ).toBeVisible();
});

test("the latest version says so in one quiet line", async ({ page }) => {
  const { version } = await withEarlierVersion(page);
  await page.goto(`${address}?v=${version}`);
  await expect(page.getByText("This is the latest version, of 25 November 2026.")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Version of the record" })).toHaveCount(0);
  await expect(page.locator("#headline")).toContainText("106");
});

test("a version that never was is named, and those there are are offered", async ({ page }) => {
  await withEarlierVersion(page);
  for (const asked of ["ffffffffffff", earlier.slice(0, 8), "../x"]) {
    await page.goto(`${address}?v=${asked}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such version");
    await expect(page.locator("main")).toContainText(asked);
  }
  await page.getByRole("link", { name: /22\sNovember 2026/ }).click();
  await expect(page.locator("#headline")).toContainText("104");
});

for (const [language, sentence] of [
  ["uk", "було 104, стало 106."],
  ["ru", "было 104, стало 106."],
] as const) {
  test(`what changed is told in ${language}`, async ({ page }) => {
    await withEarlierVersion(page);
    await page.goto(`/${language}${address}?v=${earlier}`);
    await expect(page.getByRole("complementary").first()).toContainText(sentence);
    expect(await untaggedLatin(page, "main > aside")).toEqual([]);
  });
}

test("the change log says in words that nothing was changed so far", async ({ page }) => {
  await publish(page, "changes.json", { parallax: 1, changes: [] });
  // The page as it was built tells of the changes there are.
  await openInApp(page, "/changes/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes to records");
  await expect(page.locator("main")).toContainText("No published record has been changed so far.");
});

test("the change log tells each change with its grade, its note and both versions", async ({
  page,
}) => {
  const { version, record } = await withEarlierVersion(page);
  await publish(page, "changes.json", {
    parallax: 1,
    changes: [
      {
        event: id,
        title: record.title,
        version,
        before: earlier,
        at: "2026-11-25",
        grade: "corrected",
        note,
        changes: [{ code: "headline-changed" }],
        asked: { movements: [], statements: [] },
      },
    ],
  });
  // A page that is arranged is awake: the log is then fetched, and not the one that was built.
  await page.goto(`${address}?v=${version}`);
  await page.getByRole("link", { name: "changes of this record" }).click();
  await expect(page).toHaveURL(new RegExp(`/changes/#${id}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes to records");
  const entry = page.getByRole("article");
  await expect(entry).toContainText("25 November 2026 · Corrected");
  await expect(entry).toContainText(note.en);
  await expect(entry).toContainText("The row that the page puts first was changed.");
  await entry.getByRole("link", { name: "The version before" }).click();
  await expect(page.locator("#headline")).toContainText("104");
});

test("a record that was withdrawn says so at its address, when and why", async ({ page }) => {
  const { record, version, names } = await withEarlierVersion(page);
  await publish(page, "records/withdrawn-event.json", {
    parallax: 1,
    version,
    names,
    withdrawn: { at: "2026-11-25", note },
    id: "withdrawn-event",
    kind: "prisoner-exchange",
    date: { edtf: "2023-04-10", earliest: 0, latest: 0, zone: "UTC", clock: false },
    title: record.title,
  });
  await page.goto("/events/withdrawn-event/");
  await expect(page.locator("main")).toContainText(
    "This record was withdrawn on 25 November 2026.",
  );
  await expect(page.locator("main")).toContainText(note.en);
  await expect(page.getByRole("link", { name: "Show the last version" })).toHaveAttribute(
    "href",
    `/events/withdrawn-event/?v=${version}`,
  );
});

test("a former address leads on, with what the link asks for", async ({ page }) => {
  await publish(page, "records/former-name.json", { parallax: 1, renamed: id });
  await page.goto("/uk/events/former-name/?filter=mirror#mod.freed");
  await expect(page).toHaveURL(new RegExp(`/uk${address}\\?filter=mirror#mod\\.freed$`));
  await expect(page.locator('[id="mod.freed"]')).toBeInViewport();
});
