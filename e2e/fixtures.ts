import { test as base, expect } from "@playwright/test";

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

// Chromium logs every answer of status 404 as an error. A deep link that the host answers with
// 404.html is meant to have it; a missing script, style or data file is not.
function isExpected(text: string, url: string): boolean {
  return text.includes("status of 404") && new URL(url).pathname.endsWith("/");
}

/** In every page and frame: a policy that only reports would otherwise say nothing. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
}

function isForeign(url: string, own: string): boolean {
  const { protocol, origin } = new URL(url);
  return protocol.startsWith("http") && origin !== own;
}
