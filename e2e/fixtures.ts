import { test as base, expect, type Page } from "@playwright/test";

interface Watch {
  /** Errors of the browser's own that a test brings about on purpose, as when it takes the network away. */
  readonly expectedErrors: RegExp | null;
  readonly watched: undefined;
}

/**
 * Playwright's test, which also fails when a page logs an error, throws, breaks the Content-Security-Policy
 * or asks anything of another origin: readers are promised that no third party learns what they read.
 */
export const test = base.extend<Watch>({
  expectedErrors: [null, { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const troubles: string[] = [];
      await context.addInitScript(reportViolations);
      const own = new URL(baseURL ?? "http://127.0.0.1/").origin;
      context.on("console", (message) => {
        const text = message.text();
        if (message.type() !== "error" || isExpected(text, message.location().url)) return;
        if (expectedErrors?.test(text)) return;
        troubles.push(`console: ${text} (${message.location().url})`);
      });
      context.on("weberror", (problem) => troubles.push(`uncaught: ${problem.error().message}`));
      context.on("request", (request) => {
        if (isForeign(request.url(), own)) troubles.push(`asked another origin: ${request.url()}`);
      });
      await use(undefined);
      expect(troubles, "console errors and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the page that was written for an address. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
}

/**
 * Opens an address that no page was written for: the app fills it by itself, behind the shell with which
 * a host answers for what it does not have, as it does for an event newer than its copy of the pages.
 */
export async function openInApp(page: Page, path: string): Promise<void> {
  const asked = path.replace(/[?#].*$/s, "");
  await page.route(
    ({ pathname }) => pathname === asked,
    async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const shell = new URL("/404.html", route.request().url()).href;
      await route.fulfill({ response: await route.fetch({ url: shell }) });
    },
  );
  await page.goto(path);
}

/** Touches the page, as a reader does by pointing at it, without scrolling it. */
export async function touch(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).dispatchEvent("pointerover");
}

/** Touches the page that is open, and waits until scripts answer what is done there. */
export async function answering(page: Page): Promise<void> {
  await touch(page);
  await expect(page.locator("html[data-taken-over]")).toBeAttached();
}

// Chromium logs every answer of status 404 as an error. A deep link that the host answers with
// 404.html is meant to have it; a missing script, style or data file is not.
function isExpected(text: string, url: string): boolean {
  return text.includes("status of 404") && new URL(url).pathname.endsWith("/");
}

/** In every page and frame: a policy that only reports would otherwise say nothing. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    reportError(new Error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`));
  });
}

function isForeign(url: string, own: string): boolean {
  const { protocol, origin } = new URL(url);
  return protocol.startsWith("http") && origin !== own;
}
