import type { Page } from "@playwright/test";
import { type ListRow, rowsAhead, rowsInFile } from "../src/archive/published-list";

/** Files below `/data/` that a test answers itself. */
type DataFile =
  | "list/first.json"
  | "list/facets.json"
  | "search/events.json"
  | `list/rows/${string}.json`
  | "vocabulary.json"
  | "problems.json"
  | "changes.json"
  | `records/${string}.json`
  | `versions/${string}.json`;

const pattern = (file: DataFile) => `**/data/${file}`;

/** Two problems of one file: the repository itself has none, since the check refuses them. */
const problems = [
  { path: "statements.0.claims.freed.of", code: "unknown-population", params: { id: "nobody" } },
  { path: "date", code: "bad-date", params: { value: "tomorrow" } },
];

/** Has the site list these records, and no others, as set aside. */
export async function setAside(page: Page, ids: readonly string[]): Promise<void> {
  const files = ids.map((id) => ({ file: `data/events/${id}.json`, problems }));
  await page.route(pattern("problems.json"), (route) =>
    route.fulfill({ json: { parallax: 1, files } }),
  );
}

/** Holds a file back until the returned function is called. */
export async function holdBack(page: Page, file: DataFile): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern(file), async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

/** Has the host answer with a page of its own, as many do for what they do not have. */
export async function answerWithPage(page: Page, file: DataFile): Promise<void> {
  await page.route(pattern(file), (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }),
  );
}

/** Has the host answer with this file, in place of its own or of none. */
export async function publish(page: Page, file: DataFile, json: unknown): Promise<void> {
  await page.route(pattern(file), (route) => route.fulfill({ json }));
}

/** Has the list hold so many events, more than are in the archive: they come round again. */
export async function lengthenList(page: Page, total: number): Promise<readonly ListRow[]> {
  const { request } = page.context();
  const file = await (await request.get("/data/list/first.json")).json();
  const rows = Array.from({ length: total }, (_, at) => file.rows[at % file.rows.length]);
  const answer = { ...file.answer, total };
  await publish(page, "list/first.json", { ...file, answer, rows: rows.slice(0, rowsAhead) });
  await page.route(pattern("list/rows/*.json"), (route) => {
    const from = Number(/(\d+)\.json/.exec(route.request().url())?.[1]) * rowsInFile;
    const { parallax, build } = file;
    return route.fulfill({
      json: { parallax, build, from, rows: rows.slice(from, from + rowsInFile) },
    });
  });
  return rows;
}
