import type { Page } from "@playwright/test";

/** Files below `/data/` that a test answers itself. */
type DataFile =
  | "list/first.json"
  | "list/facets.json"
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
    await route.continue();
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
