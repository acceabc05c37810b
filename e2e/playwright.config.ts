import { defineConfig } from "@playwright/test";
import { ensureBrowser } from "./ensure-browser";

const port = Number(process.env.PARALLAX_E2E_PORT ?? 4373);
const folder = process.env.PARALLAX_E2E_FOLDER ?? "dist";
const report = process.env.PARALLAX_PAGES_REPORT;

// The configuration is read again in every worker: the answer is found once and handed on.
process.env.PARALLAX_BROWSER ??= JSON.stringify(ensureBrowser());
const browser = JSON.parse(process.env.PARALLAX_BROWSER) as ReturnType<typeof ensureBrowser>;

export default defineConfig({
  testDir: "./specs",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A machine that does other work can starve a page once; what fails twice is broken. The list tells of both.
  retries: 1,
  workers: 2,
  // `npm test` counts in a JSON report beside the list.
  reporter: report === undefined ? "list" : [["list"], ["json", { outputFile: report }]],
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Kyiv",
    // Pages come from the host, so that tests can answer for it; the tests of the worker let it work.
    serviceWorkers: "block",
    // A trace of every test would double the time of all: asked for with PARALLAX_TRACE=1.
    trace: process.env.PARALLAX_TRACE === undefined ? "off" : "retain-on-failure",
    launchOptions: {
      executablePath: browser.path,
      env: { ...definedVariables(process.env), ...browser.env },
      // A sandbox needs rights that containers and root lack; only our own pages are opened.
      chromiumSandbox: false,
    },
  },
  webServer: {
    command: `node node_modules/.parallax/parallax.js serve --port ${port} --folder ${folder}`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
}
