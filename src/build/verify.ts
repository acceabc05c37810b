import { readFileSync, rmSync } from "node:fs";
import { countPlaywright, countVitest } from "./count-tests";
import { type Count, verify } from "./verify-steps";

// `npm test`: every check of the project, one line each, in the order in which mistakes are cheapest to mend.
const reports = "node_modules/.parallax";
const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;
const parallax = ["node", `${reports}/parallax.js`];

function report(path: string, count: (data: unknown) => Count): () => Count {
  return () => count(JSON.parse(readFileSync(path, "utf8")));
}

for (const path of [vitestReport, playwrightReport]) rmSync(path, { force: true });

process.exitCode = await verify([
  { name: "types", command: ["tsc", "-b"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "lint by types", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "dead code", command: ["knip"] },
  {
    name: "unit and property tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${vitestReport}`],
    env: { TZ: "Europe/Kyiv" },
    count: report(vitestReport, countVitest),
  },
  {
    // A date that is read in the machine's zone is right in one zone and wrong in another.
    name: "the same, half a day away",
    command: ["vitest", "run", "--reporter=default"],
    env: { TZ: "Pacific/Chatham" },
  },
  { name: "data", command: [...parallax, "check"] },
  { name: "build", command: ["vite", "build"] },
  { name: "size budgets", command: ["size-limit"], after: "build" },
  {
    name: "end-to-end tests",
    command: ["playwright", "test", "-c", "e2e/playwright.config.ts", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: report(playwrightReport, countPlaywright),
    after: "build",
  },
]);
