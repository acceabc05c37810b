import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { expect, test } from "../fixtures";

const december = "/events/2024-12-30-prisoner-exchange/";

async function openDialog(page: Page, path: string, button: string) {
  await page.goto(path);
  await page.getByRole("button", { name: button, exact: true }).click();
  return page.getByRole("dialog");
}

async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("every form of the table can be had, as it is on the screen, on a desktop", async ({
  page,
}) => {
  const dialog = await openDialog(page, `${december}?columns=ua,ru&filter=differ`, "Export");
  await expect(dialog).toContainText("Columns: Ukraine, Russia. Rows: Differ:");
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const id = "2024-12-30-prisoner-exchange.en";
  for (const [form, ending, text] of [
    ["CSV", ".csv", "question,party"],
    ["Markdown", ".md", "| Question | Finding | Ukraine | Russia |"],
    ["HTML", ".html", "<table"],
    ["JSON of the comparison", ".json", '"columns": ['],
    ["BibTeX of the sources", ".bib", "@online{"],
    ["CSL-JSON of the sources", ".csl.json", '"type"'],
  ] as const) {
    const file = await downloaded(page, `Download: ${form}`);
    expect(file.name).toBe(id + ending);
    expect(file.bytes.toString("utf8")).toContain(text);
  }
  const book = await downloaded(page, "Download: Excel workbook");
  const [comparison] = await readXlsx(book.bytes);
  expect(comparison?.data[0]?.slice(3)).toEqual(["Ukraine", "Russia"]);
  const zip = await downloaded(page, "Download: All of these files");
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toHaveLength(10);
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("Record version:");
  const document = unzipSync(files[`${id}.docx`] ?? new Uint8Array());
  expect(strFromU8(document["word/document.xml"] ?? new Uint8Array())).toContain("189");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the dialog fits, in Ukrainian, and gives a workbook and a document", async ({ page }) => {
    await openDialog(page, `/uk${december}`, "Експорт");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const book = await downloaded(page, "Завантажити: Книга Excel");
    const sheets = (await readXlsx(book.bytes)).map(({ sheet }) => sheet);
    expect(sheets).toEqual(["Порівняння", "Заяви", "Джерела", "Метод"]);
    const word = await downloaded(page, "Завантажити: Документ Word");
    expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
  });
});

test.describe("without a network", () => {
  test.use({ expectedErrors: /Failed to fetch|ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  test("a form that was not fetched says so, and one that was goes on working", async ({
    page,
    context,
  }) => {
    await openDialog(page, december, "Export");
    await downloaded(page, "Download: CSV");
    await context.setOffline(true);
    await downloaded(page, "Download: CSV");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Download: Word document" }).click();
    await expect(dialog.getByRole("alert").or(dialog.getByText("made"))).not.toHaveCount(0);
  });
});

test("the list as chosen is taken away as one table, without holding the page up", async ({
  page,
}) => {
  const dialog = await openDialog(page, "/", "Export");
  await dialog.getByLabel("As").selectOption({ label: "CSV, plain UTF-8" });
  await page.evaluate(() => {
    const gaps = { longest: 0, last: performance.now() };
    Object.assign(window, { gaps });
    const beat = () => {
      const now = performance.now();
      gaps.longest = Math.max(gaps.longest, now - gaps.last);
      gaps.last = now;
      setTimeout(beat, 10);
    };
    beat();
  });
  const file = await downloaded(page, "Download");
  const longest = await page.evaluate(
    () => (window as unknown as { gaps: { longest: number } }).gaps.longest,
  );
  expect(longest).toBeLessThan(1000);
  const lines = file.bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^date,event,title,question,/);
  expect(lines.length).toBeGreaterThan(3000);
  await expect(dialog.getByRole("status")).toHaveText("The file is made.");
});

test("on paper the table has its columns, and sources their addresses", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto(december);
  await page.emulateMedia({ media: "print" });
  const looks = await page.evaluate(() => {
    const cell = document.querySelector("#claims tbody td");
    const head = document.querySelector("#claims thead");
    const link = document.querySelector(".source a");
    return {
      cell: cell && getComputedStyle(cell).display,
      head: head && getComputedStyle(head).display,
      link: link && getComputedStyle(link, "::after").content,
    };
  });
  expect(looks.cell).toBe("table-cell");
  expect(looks.head).toBe("table-header-group");
  expect(looks.link).toContain("https://");
});
