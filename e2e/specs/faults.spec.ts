import { type Page, type Route, test as unwatched } from "@playwright/test";
import { answering, expect, openInApp, test, touch } from "../fixtures";
import { answerWithPage, holdBack, setAside } from "../published-files";
import { choose, fileOf, recordJson } from "../record-files";

const id = "2023-04-10-prisoner-exchange";
const event = `/events/${id}/`;
const file = `records/${id}.json` as const;
const pattern = `**/data/${file}`;
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const title = /10\sApril 2023/;

/** How a host can fail to give a record, and what the page then says. */
const faults: readonly (readonly [string, (route: Route) => Promise<void>, string, string])[] = [
  [
    "an error of the host",
    (route) => route.fulfill({ status: 500, body: "oops" }),
    "The page could not be fetched",
    "status 500",
  ],
  [
    "no answer at all",
    (route) => route.abort("connectionreset"),
    "The page could not be fetched",
    "no answer",
  ],
  [
    "half a file",
    (route) => route.fulfill({ contentType: "application/json", body: '{"parallax":1,"rec' }),
    "The page could not be read",
    "not JSON",
  ],
  [
    "nothing",
    (route) => route.fulfill({ contentType: "application/json", body: "" }),
    "The page could not be read",
    "not JSON",
  ],
  [
    "a page of the host's own",
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Welcome</h1>" }),
    "The page could not be read",
    "content type text/html",
  ],
  [
    "a record of another format",
    (route) => route.fulfill({ json: { parallax: 2, record: {} } }),
    "The page could not be read",
    "not a file of format 1",
  ],
  [
    "a record that is none",
    (route) => route.fulfill({ json: { parallax: 1, version: "x", record: { id } } }),
    "The page could not be read",
    "not a file of format 1",
  ],
];

// The faults are made on purpose, and Chromium logs some of them as errors.
for (const [what, answer, words, technical] of faults) {
  unwatched(
    `${what} instead of a record: what was asked for, why, and a way on`,
    async ({ page }) => {
      await page.route(pattern, answer);
      await openInApp(page, event);
      const alert = page.getByRole("alert");
      await expect(alert.getByRole("heading", { level: 1 })).toHaveText(words);
      await expect(alert).toContainText(id);
      await expect(alert).toContainText(technical);
      await expect(alert.getByRole("link", { name: "All events" })).toBeVisible();
      await page.unroute(pattern);
      await alert.getByRole("button", { name: "Try again" }).click();
      await expect(heading(page)).toHaveText(title);
    },
  );
}

unwatched("a page that lacks its example reads on when it is touched", async ({ page }) => {
  let asked = 0;
  await page.route("**/data/examples.json", (route) => {
    asked += 1;
    return route.abort("connectionreset");
  });
  await page.goto("/uk/developers/");
  await touch(page);
  await expect.poll(() => asked).toBe(3);
  // What follows the last refusal is painted by then.
  await page.waitForTimeout(300);
  await expect(heading(page)).toHaveText("Розробникам");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

unwatched("a record that is gone: what was asked for, and what there is", async ({ page }) => {
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
  await openInApp(page, `/ru${event}`);
  await expect(heading(page)).toHaveText("Такого события нет");
  await expect(page.getByRole("alert")).toContainText(id);
  const offers = page.getByRole("navigation", { name: "Похоже на запрошенное" });
  await expect(offers.getByRole("link").first()).toHaveAttribute("href", /^\/ru\/events\//);
});

test("a slow record: the page says that it is loading, and then shows it", async ({ page }) => {
  const release = await holdBack(page, file);
  await openInApp(page, event);
  await expect(page.getByRole("status").filter({ hasText: "loading" })).toBeAttached();
  await expect(page.getByRole("navigation", { name: "Language" })).toBeVisible();
  release();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole("status").filter({ hasText: "loading" })).toHaveCount(0);
});

test("language and colours can be switched while a record is on its way", async ({ page }) => {
  const release = await holdBack(page, file);
  await openInApp(page, event);
  await page.getByRole("button", { name: /^Colours/ }).click();
  await expect(page.getByRole("button", { name: /^Colours: light/ })).toBeVisible();
  await page.getByRole("link", { name: "Українська" }).click();
  await expect(page).toHaveURL(`/uk${event}`);
  release();
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await expect(page.getByRole("button", { name: /^Кольори: світлі/ })).toBeVisible();
});

test("Back while a record is on its way leads to the list, and stays there", async ({ page }) => {
  const release = await holdBack(page, file);
  await page.goto("/");
  await answering(page);
  await page.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(event);
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(heading(page)).toHaveText("What each side said");
  const arrived = page.waitForResponse(pattern);
  release();
  await arrived;
  await expect(heading(page)).toHaveText("What each side said");
  await page.goForward();
  await expect(heading(page)).toHaveText(title);
});

test("another event can be asked for while one is on its way", async ({ page }) => {
  const release = await holdBack(page, file);
  await page.goto("/");
  await answering(page);
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: /31\sJanuary 2024/ }).click();
  await expect(heading(page)).toHaveText(/31\sJanuary 2024/);
  release();
  await expect(page).toHaveURL(/2024-01-31/);
  await expect(heading(page)).toHaveText(/31\sJanuary 2024/);
});

unwatched("a touched page whose record cannot be had reads on, and says so", async ({ page }) => {
  await page.route(pattern, (route) => route.abort("connectionreset"));
  await page.goto(event);
  await touch(page);
  await expect(page.getByRole("status").filter({ hasText: "does not answer" })).toBeVisible();
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator("#headline")).toContainText("106");
  await page.getByRole("radio", { name: /^Disputed/ }).check({ force: true });
  await expect(page.locator("#moved")).toBeHidden();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

unwatched("touched again when the record can be had, it answers", async ({ page }) => {
  await page.route(pattern, (route) => route.abort("connectionreset"));
  await page.goto(event);
  await touch(page);
  const notice = page.getByRole("status").filter({ hasText: "does not answer" });
  await expect(notice).toBeVisible();
  await page.unroute(pattern);
  await answering(page);
  await expect(notice).toHaveCount(0);
  await page
    .getByRole("button", { name: /Make-up of this total/ })
    .first()
    .click();
  await expect(page.locator('[id="moved.to-ua.ua-women"]')).toBeVisible();
});

// What breaks is logged, as it should be: it would be a mistake of the app's own.
unwatched("what is broken in a published record takes down its panel only", async ({ page }) => {
  await page.route(pattern, async (route) => {
    const published = (await (await route.fetch()).json()) as { record: { notes: unknown[] } };
    published.record.notes = [{ kind: "context", text: null, basis: null }];
    await route.fulfill({ json: published });
  });
  await openInApp(page, event);
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator("#notes").getByRole("alert")).toContainText(
    "This part could not be shown",
  );
  await expect(page.locator("#headline")).toContainText("106");
  await page.locator("#notes").getByRole("button", { name: "Show it again" }).click();
  await expect(page.locator("#notes").getByRole("alert")).toBeVisible();
});

unwatched("a published record that cannot be compared is told, and not blank", async ({ page }) => {
  await page.route(pattern, async (route) => {
    const published = (await (await route.fetch()).json()) as { record: { statements: unknown[] } };
    published.record.statements = [null];
    await route.fulfill({ json: published });
  });
  await openInApp(page, event);
  await expect(heading(page)).toHaveText("This page broke");
  await page.getByRole("alert").getByRole("link", { name: "All events" }).click();
  await expect(heading(page)).toHaveText("What each side said");
});

test("one record set aside leaves the others as they are", async ({ page }) => {
  await setAside(page, ["1999-01-01-broken"]);
  await page.goto("/");
  await answering(page);
  await expect(page.getByRole("link", { name: "1 record set aside" })).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(heading(page)).toHaveText(title);
});

test("a list of problems that is none leaves the pages whole", async ({ page }) => {
  await answerWithPage(page, "problems.json");
  await page.goto(event);
  await answering(page);
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const [what, events] of [
  ["no list", { length: 1 }],
  ["a list of anything", [1, null, "x"]],
  ["events without titles", [{ id: "x", date: {} }]],
] as const) {
  test(`a list that holds ${what} is told as damaged`, async ({ page }) => {
    await page.route("**/data/list/first.json", (route) =>
      route.fulfill({ json: { parallax: 1, rows: events } }),
    );
    await openInApp(page, "/");
    await expect(heading(page)).toHaveText("The page could not be read");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  });
}

unwatched(
  "a reader whose parser cannot be fetched is told so, and can try again",
  async ({ page }) => {
    await page.route("**/assets/parse-worker-*.js", (route) => route.abort());
    await page.goto("/open/");
    await choose(page, fileOf(recordJson()));
    await expect(heading(page)).toHaveText("Reading the file broke off");
    await page.unroute("**/assets/parse-worker-*.js");
    await choose(page, fileOf(recordJson()));
    await expect(heading(page)).toHaveText(title);
  },
);
