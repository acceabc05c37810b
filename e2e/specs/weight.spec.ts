import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "../fixtures";

const root = resolve(import.meta.dirname, "../..");
const dist = resolve(root, process.env.PARALLAX_E2E_FOLDER ?? "dist");
const KB = 1024;

const zipped = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

test("an event's first view asks for at most 105 KB of script, compressed", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto("/uk/events/2023-04-10-prisoner-exchange/");
  // What is asked for last is asked for when nothing else is to be done.
  await expect.poll(() => scripts.some((path) => path.includes("start-offline"))).toBe(true);
  await page.waitForLoadState("networkidle");
  const names = [...new Set(scripts)];
  expect(names.length).toBeGreaterThan(2);
  const weight = names.reduce((sum, path) => sum + zipped(path), 0);
  expect(weight).toBeLessThan(105 * KB);
});

test("an event's page is a light document: its comparison within 14 KB compressed, nearly always all of it", () => {
  // Ukrainian and Russian pages are the longest, and alike.
  const folder = join(dist, "uk/events");
  const weights = readdirSync(folder).map((id) => {
    const html = readFileSync(join(folder, id, "index.html"), "utf8");
    // A browser shows what has come: the headline and the table do not wait for statements and sources.
    const comparison = html.slice(0, html.indexOf("</table>", html.indexOf('id="claims"')));
    expect(gzipSync(comparison, { level: 9 }).length, id).toBeLessThan(14 * KB);
    // Brotli takes its time, and is not needed where a page is light without it.
    const plain = gzipSync(html).length;
    return { id, bytes: plain <= 14 * KB ? plain : brotliCompressSync(html).length };
  });
  expect(weights.filter(({ bytes }) => bytes > 14 * KB).length).toBeLessThanOrEqual(3);
  for (const { id, bytes } of weights) expect(bytes, id).toBeLessThan(20 * KB);
});
