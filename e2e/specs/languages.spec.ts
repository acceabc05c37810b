import { answering, expect, goTo, openInApp, test } from "../fixtures";
import { setAside } from "../published-files";
import { untaggedLatin } from "../untagged-latin";

const headings = {
  "/": "What each side said",
  "/uk/": "Що сказала кожна сторона",
  "/ru/": "Что сказала каждая сторона",
};

for (const [path, heading] of Object.entries(headings)) {
  test(`${path} speaks its language throughout`, async ({ page }) => {
    const language = path.replaceAll("/", "") || "en";
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(`${heading} · Parallax`);
    await expect(page.locator('a[hreflang][aria-current="true"]')).toHaveAttribute(
      "hreflang",
      language,
    );
  });
}

for (const language of ["uk", "ru"]) {
  const pages = [
    "",
    "events/2023-04-10-prisoner-exchange/",
    "events/2024-01-31-prisoner-exchange/",
    "problems/",
    "figures/",
    "nowhere/",
  ];
  for (const path of pages) {
    test(`/${language}/${path} has no Latin word that is not tagged as another language`, async ({
      page,
    }) => {
      await setAside(page, ["1999-01-01-broken"]);
      // The page of problems was built with other ones.
      const open = path === "problems/" ? openInApp : goTo;
      await open(page, `/${language}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await untaggedLatin(page)).toEqual([]);
      await answering(page);
      // The last of them leads to what was set aside.
      await expect(page.getByRole("contentinfo").getByRole("link")).toHaveCount(6);
      expect(await untaggedLatin(page)).toEqual([]);
    });
  }
}

test("the switch leads to the same page in each language", async ({ page }) => {
  await setAside(page, []);
  await openInApp(page, "/problems/");
  await page.getByRole("link", { name: "Українська" }).click();
  await expect(page).toHaveURL("/uk/problems/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Відкладених записів немає");
});

test("the colours are the device's until the reader chooses, and the choice is kept", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveClass(/dark/);
  const button = page.getByRole("button", { name: /^Colours: as on this device/ });
  await button.click();
  await expect(html).not.toHaveClass(/dark/);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Colours: light/ })).toBeVisible();
  await expect(html).not.toHaveClass(/dark/);
  expect(await page.evaluate(() => localStorage.getItem("parallax-theme"))).toBe("light");
});
