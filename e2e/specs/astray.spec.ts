import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const id = "2023-04-10-prisoner-exchange";
const event = `/events/${id}/`;
// A host says with a 404 that it has no such file; Chromium logs that as an error.
test.use({ expectedErrors: /status of 404/ });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("an address as people mistype it leads to what was meant", () => {
  for (const [asked, meant] of [
    [`/en${event}`, event],
    ["/en/", "/"],
    [`/EN/Events/${id.toUpperCase()}/`, event],
    [`/UK/Events/${id}`, `/uk${event}`],
    [`${event}).`, event],
    [`/events/${id}.html`, event],
    [`/${id}/`, event],
  ] as const) {
    test(asked, async ({ page }) => {
      await page.goto(`${asked}?filter=differ#sources`);
      const query = meant === "/" ? "" : "?filter=differ";
      await expect(page).toHaveURL(`${meant}${query}#sources`);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});

test.describe("an address that is nothing says so, and offers what there is", () => {
  for (const asked of [
    "/winners/",
    "/events/%E0%A4%A/",
    "/events/x/y/z/",
    `/${"a".repeat(500)}/`,
  ]) {
    test(asked.slice(0, 40), async ({ page }) => {
      await page.goto(asked);
      await expect(heading(page)).toHaveText("There is no such page");
      await expect(page.getByRole("alert")).toContainText(asked.split("/")[1]?.slice(0, 40) ?? "");
      const offers = page.getByRole("navigation", { name: "What there is" }).getByRole("link");
      await expect(offers.first()).toHaveAttribute("href", /^\/events\//);
    });
  }
});

test("what would not be seen in an address is shown by its name", async ({ page }) => {
  await page.goto("/%00%E2%80%AEtxt.x/");
  await expect(page.getByRole("alert")).toContainText("⟨U+0000⟩⟨U+202E⟩txt.x");
});

test("a language that is not there: what was asked for, and the page in those there are", async ({
  page,
}) => {
  await page.goto(`/de${event}`);
  await expect(heading(page)).toHaveText("That language is not here");
  await expect(page.getByRole("alert")).toContainText("German");
  await expect(page.getByRole("alert")).toContainText(`/de${event}`);
  const languages = page.getByRole("main").getByRole("navigation", { name: "Language" });
  await expect(languages.getByRole("link")).toHaveText(["English", "Українська", "Русский"]);
  await languages.getByRole("link", { name: "Українська" }).click();
  await expect(page).toHaveURL(`/uk${event}`);
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
});

test("an event that is not there: those nearest to it are offered", async ({ page }) => {
  await page.goto("/ru/events/2023-04-11-prisoner-exchange/");
  await expect(heading(page)).toHaveText("Такого события нет");
  await expect(page.getByRole("alert")).toContainText("2023-04-11-prisoner-exchange");
  const near = page.getByRole("navigation", { name: "Похоже на запрошенное" });
  await expect(near.getByRole("link").first()).toHaveAttribute("href", `/ru${event}`);
});

test.describe("a query that nobody can read is told, and the page shown without it", () => {
  for (const [query, told] of [
    ["?filter=winner", "filter=winner"],
    ["?as-of=yesterday", "as-of=yesterday"],
    ["?columns=ua,atlantis", "columns=atlantis"],
    ["?movement=to-atlantis", "movement=to-atlantis"],
    ["?filter=%E0%A4%A", "filter="],
  ] as const) {
    test(query, async ({ page }) => {
      await page.goto(event + query);
      await expect(heading(page)).toHaveText(/10\sApril 2023/);
      const notice = page.getByRole("status").filter({ hasText: "something that is not here" });
      await expect(notice).toContainText(told);
      await expect(page.locator("#claims").getByRole("row").nth(1)).toBeVisible();
      await notice.getByRole("button").click();
      await expect(notice).toHaveCount(0);
    });
  }

  test("what is not ours is nobody's mistake", async ({ page }) => {
    await page.goto(`${event}?utm_source=chat&fbclid=x`);
    await page.getByRole("heading", { name: "Sources" }).hover();
    await expect(heading(page)).toHaveText(/10\sApril 2023/);
    await expect(page.getByText("something that is not here")).toHaveCount(0);
  });
});

for (const [fragment, told] of [
  ["#nothing.at-all", "nothing.at-all"],
  ["#source-99", "99"],
  ["#%E0%A4%A", "%E0%A4%A"],
] as const) {
  test(`a row, claim or source that is not there is told: ${fragment}`, async ({ page }) => {
    await page.goto(event + fragment);
    await expect(heading(page)).toHaveText(/10\sApril 2023/);
    const status = page.getByRole("main").getByRole("status").filter({ hasText: told });
    await expect(status).toBeVisible();
    await expect(status.getByRole("link", { name: "Sources" })).toBeVisible();
  });
}
