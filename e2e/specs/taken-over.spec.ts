import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test as plain } from "@playwright/test";
import { staticSite } from "../../src/cli/static-site";
import { answering, expect, test, touch } from "../fixtures";

const root = resolve(import.meta.dirname, "../..");
const dist = resolve(root, process.env.PARALLAX_E2E_FOLDER ?? "dist");
const april = "/events/2023-04-10-prisoner-exchange/";

test("every page that was written has a heading, and a text beside it", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(30);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), "utf8");
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
    expect(heading.replace(/<[^>]+>/g, "").trim(), page).not.toBe("");
    if (!page.includes("embed/")) expect(html, page).toContain('<link rel="canonical"');
  }
});

test.describe("a page that was built ahead", () => {
  test("fetches no data until it is touched, and is taken over then", async ({ page }) => {
    const data: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/data/")) data.push(request.url());
    });
    await page.goto(april);
    await expect(page.locator("#headline")).toContainText("106");
    await page.waitForTimeout(500);
    expect(data.filter((url) => url.includes("/records/"))).toEqual([]);
    await page.locator("#headline").hover();
    await expect.poll(() => data.some((url) => url.includes("/records/"))).toBe(true);
  });

  test("does what was pressed while its scripts were on their way", async ({ page }) => {
    await page.route("**/data/records/**", async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(april);
    await page
      .getByRole("button", { name: /Make-up of this total/ })
      .first()
      .click();
    await expect(page.locator('[id="moved.to-ru.ru-wounded"]')).toBeVisible();
  });

  test("does what was pressed in its frame before there were scripts", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.route("**/assets/index-*.js", async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(april, { waitUntil: "commit" });
    await page.getByRole("button", { name: /^Colours: as on this device/ }).click();
    await expect(page.getByRole("button", { name: /^Colours: light/ })).toBeVisible();
    await expect(page.locator("html")).not.toHaveClass(/dark/);
  });

  test("puts a filter that was chosen before into the address", async ({ page }) => {
    await page.route("**/data/records/**", async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(april);
    await page.getByRole("radio", { name: /^Disputed/ }).check({ force: true });
    await expect(page.locator('[id="moved"]')).toBeHidden();
    await expect(page).toHaveURL(/filter=disputed/);
    await expect(page.getByRole("radio", { name: /^Disputed/ })).toBeChecked();
  });

  test("lets go of the filter of its address when another is chosen early", async ({ page }) => {
    await page.goto(`${april}?filter=disputed`);
    await expect(page.locator('[id="moved"]')).toBeHidden();
    await page.locator("label", { has: page.locator('[value="mirror"]') }).click();
    await expect(page.locator('[id="moved"]')).toBeVisible();
    await answering(page);
    await expect(page).toHaveURL(/filter=mirror/);
    await page.locator("label", { has: page.locator('[value="all"]') }).click();
    await expect(page).toHaveURL(new RegExp(`${april}$`));
    await expect(page.locator("tr[data-found]").filter({ visible: true })).not.toHaveCount(1);
  });

  for (const path of ["/", april, "/method/", "/about/", "/changes/"]) {
    test(`leads on by its frame while ${path} sleeps, and while it wakes`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole("link", { name: "Українська" }).click();
      await expect(page).toHaveURL(`/uk${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[а-яіїє]/);

      await page.goto(path);
      await touch(page);
      const sections = page.getByRole("navigation", { name: "Sections" });
      await sections.getByRole("link", { name: "Method" }).click();
      await expect(page).toHaveURL("/method/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("How Parallax compares");
      await answering(page);
    });
  }

  test("hides what the address wants otherwise until the scripts are there", async ({ page }) => {
    await page.route("**/assets/index-*.js", () => undefined);
    await page.goto(`${april}?filter=disputed`, { waitUntil: "commit" });
    await expect(page.locator("#headline")).toContainText("106");
    await expect(page.locator('[id="moved"]')).toBeHidden();
    await page.goto(`${april}?columns=ua`, { waitUntil: "commit" });
    await expect(page.locator("#headline")).toBeVisible();
    await expect(page.locator("#claims")).toBeHidden();
    await page.goto(`${april}?as-of=2023-04-10T12:00Z`, { waitUntil: "commit" });
    await expect(page.locator("#headline")).toBeHidden();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ["", "/uk", "/ru"]) {
    test(`an event reads whole in ${language || "/"}, and filters`, async ({ page }) => {
      await page.goto(`${language}${april}`);
      await expect(page.locator("#headline")).toContainText("106");
      await expect(page.locator("#statements article").first()).toBeVisible();
      await expect(page.locator('[id="moved.to-ru.ru-wounded"]')).toBeVisible();
      await page.locator("label", { has: page.locator('[value="disputed"]') }).click();
      await expect(page.locator('[id="moved"]')).toBeHidden();
    });
  }
});

/** React tells of trees that differ in a build for development only. */
plain.describe("a build for development", () => {
  plain.describe.configure({ mode: "serial", timeout: 120_000 });
  let folder = "";
  let server: Server;
  let address = "";

  plain.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parallax-development-"));
    const options = ["--mode", "development", "--configLoader", "runner", "--logLevel", "error"];
    execFileSync(join(root, "node_modules/.bin/vite"), ["build", ...options, "--outDir", folder], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "development" },
      stdio: "pipe",
    });
    server = createServer(staticSite(folder)).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  plain.afterAll(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  plain("takes every kind of page over without a complaint", async ({ browser }) => {
    const pages = ["/", "/problems/", "/open/", "/method/", "/about/", "/changes/", "/developers/"];
    const events = readdirSync(join(folder, "events")).slice(0, 12);
    const paths = [...pages, ...events.map((id) => `/events/${id}/`)];
    const complaints: string[] = [];
    const page = await browser.newPage();
    let at = "";
    page.on("console", (message) => {
      const wrong = message.type() === "error" || message.type() === "warning";
      if (wrong) complaints.push(`${at}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${at}: ${error.message}`));
    for (const [index, path] of paths.entries()) {
      at = `${["", "/uk", "/ru"][index % 3]}${path}`;
      await page.goto(address + at);
      await page.locator("h1").dispatchEvent("pointerover");
      await expect(page.locator("html[data-taken-over]")).toBeAttached();
    }
    await page.close();
    expect(complaints).toEqual([]);
  });
});
