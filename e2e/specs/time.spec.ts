import { expect, test } from "../fixtures";

const makiivka = "/events/2023-01-01-makiivka-barracks/";
const asOfThird = `${makiivka}?as-of=2023-01-03T00:00Z`;

test("a link rewinds the event, says so, and hears nothing that came later", async ({ page }) => {
  await page.goto(asOfThird);
  const banner = page.getByRole("complementary", { name: /As of 3\sJanuary 2023/ });
  await expect(banner).toContainText("00:00 UTC");
  await expect(banner).toContainText("came later");
  await expect(banner).toContainText("1 statement without a date is left out");
  const headline = page.locator("#headline");
  await expect(headline).toContainText("63");
  await expect(headline).not.toContainText("89");
  await expect(headline).toContainText("at least 297");
});

test("leaving the rewound view brings everything back, and Back rewinds again", async ({
  page,
}) => {
  await page.goto(asOfThird);
  await page.getByRole("button", { name: "Back to everything said so far" }).click();
  await expect(page).toHaveURL(new RegExp(`${makiivka}$`));
  await expect(page.locator("#headline")).toContainText("89");
  await page.goBack();
  await expect(page.locator("#headline")).toContainText("63");
});

test("the timeline gives each party's figure as it moved, with the statement behind each step", async ({
  page,
}) => {
  await page.goto(makiivka);
  const timeline = page.locator("#timeline");
  const track = timeline.getByRole("listitem").filter({ hasText: "63" }).first();
  await expect(track).toContainText("89");
  await timeline.getByRole("link", { name: "63", exact: true }).click();
  await expect(page).toHaveURL(/#\S+\.\S+$/);
});

test("the keyboard steps through the moments", async ({ page }) => {
  await page.goto(makiivka);
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/as-of=2023-01-01T/);
  await expect(slider).toHaveAttribute("aria-valuetext", /step 1 of/);
  await page.keyboard.press("End");
  await expect(page).toHaveURL(new RegExp(`${makiivka}$`));
});

test("Back leaves the rewound view at once, however far the slider went", async ({ page }) => {
  await page.goto(makiivka);
  await page.getByRole("slider").focus();
  for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/as-of=2023-01-0[2-9]/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${makiivka}$`));
});

test("a mangled moment is dropped", async ({ page }) => {
  await page.goto(`${makiivka}?as-of=yesterday`);
  await expect(page.locator("#headline")).toContainText("89");
});

for (const [language, title] of [
  ["uk", "Станом на 3 січня 2023 року"],
  ["ru", "По состоянию на 3 января 2023 года"],
] as const) {
  test(`the rewound view is told in ${language}`, async ({ page }) => {
    await page.goto(`/${language}${asOfThird}`);
    await expect(page.getByRole("complementary", { name: title })).toBeVisible();
  });
}
