import type { Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { expect, test } from "../fixtures";

const december = "/uk/events/2024-12-30-prisoner-exchange/";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the copied table is pasted as a table into a rich-text editor", async ({ page, baseURL }) => {
  await page.goto(december);
  const rows = await page.locator("#claims tbody th[scope=row]").count();
  await page.getByRole("button", { name: "Експорт", exact: true }).click();
  await page.getByRole("button", { name: /^Скопіювати: Таблиця/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Скопійовано" })).toHaveCount(1);

  await openEditor(page);
  const editor = page.locator(".ProseMirror");
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(editor.locator("table")).toHaveCount(1);
  const lines = editor.locator("tr");
  await expect(lines).toHaveCount(1 + rows);
  const heads = lines.first().locator("th");
  await expect(heads).toHaveText(["Питання", "Висновок", "Росія", "Україна", "Емірати"]);
  await expect(editor.locator("tr:not(:first-child) > th:first-child")).toHaveCount(rows);
  const total = lines.filter({ hasText: "Повернуті українці, усього" });
  await expect(total.locator("td").nth(0)).toHaveText("Підсумки різняться: різниця 39");
  await expect(total.locator("td").nth(1)).toContainText("150 українських військовослужбовців");
  await expect(total.locator("td").nth(2).locator("strong").first()).toHaveText("189 українців");
  await expect(total.locator("td").nth(3)).toHaveText("не повідомлено");
  await expect(total.getByRole("link")).toHaveAttribute(
    "href",
    new URL(`${december}#moved.to-ua`, baseURL).href,
  );
  const source = editor.locator("p").filter({ hasText: /^\[9\] Novosvyat/ });
  await expect(source.getByRole("link")).toHaveAttribute(
    "href",
    "https://novosvyat.ru/page/134904/",
  );
  await expect(editor).toContainText(/Складено: \d+.* за всесвітнім часом/);
});

/** An editor that is not ours, at an address of the site where nothing else stands. */
async function openEditor(page: Page): Promise<void> {
  const script = await editorScript();
  await page.route("**/an-editor/*", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({
          contentType: "text/html;charset=utf-8",
          body: '<!doctype html><title>Editor</title><body><script src="editor.js" type="module"></script>',
        }),
  );
  await page.goto("/an-editor/page.html");
}

async function editorScript(): Promise<string> {
  const input = new URL("../editor-page.ts", import.meta.url).pathname;
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
