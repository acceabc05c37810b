import { test as base, expect } from "@playwright/test";

/**
 * Playwright's test, which also fails when a page logs an error, throws, or asks anything of another
 * origin: readers are promised that no third party learns what they read.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      const own = new URL(baseURL ?? "http://127.0.0.1/").origin;
      context.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message.text(), message.location().url)) {
          troubles.push(`console: ${message.text()} (${message.location().url})`);
        }
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

function isForeign(url: string, own: string): boolean {
  const { protocol, origin } = new URL(url);
  return protocol.startsWith("http") && origin !== own;
}
