import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** One step of `npm test`: a command, and how many tests its report counts. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step writes a JSON report, and how to count in it. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const path = [resolve("node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
const unitReport = join(tmpdir(), `parallax-unit-${process.pid}.json`);
const pagesReport = join(tmpdir(), `parallax-pages-${process.pid}.json`);

const steps: readonly Step[] = [
  { name: "types", command: "tsc -b" },
  { name: "format and lint", command: "biome check --error-on-warnings ." },
  { name: "typed lint", command: "oxlint --type-aware --config .oxlintrc.json --quiet src e2e" },
  { name: "dead code", command: "knip" },
  {
    name: "unit and property tests",
    command: `vitest run --configLoader runner --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    env: { TZ: "Europe/Kyiv" },
    report: { file: unitReport, count: countUnit },
  },
  {
    // A date that is read in the machine's own zone is right in one zone and a day off in another.
    name: "dates, half a day away",
    command:
      "vitest run --configLoader runner src/model/moment src/model/read src/i18n/dates src/i18n/clocks src/compare/timeline src/compare/compare-things src/compare/compare-record src/compare/cases",
    env: { TZ: "Pacific/Chatham" },
  },
  { name: "records", command: "node node_modules/.parallax/parallax.js check" },
  { name: "build", command: "vite build --configLoader runner --logLevel warn" },
  { name: "size budgets", command: "size-limit" },
  {
    name: "pages in a browser",
    command: "playwright test --config e2e/playwright.config.ts",
    // A test that is run alone by mistake would leave all others out.
    env: { CI: "true" },
    report: { file: pagesReport, count: countPages },
  },
];

/**
 * Proves the whole tree: every step in turn, quiet unless one fails or gives notice of something, and a
 * closing line that counts tests.
 * A step without a report counts as one.
 */
function verify(): number {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed, seconds, output } = run(step);
    total.passed += passed;
    total.failed += failed;
    const verdict = failed === 0 ? "ok" : "FAILED";
    process.stdout.write(
      `${verdict.padEnd(7)} ${step.name} (${passed}, ${seconds.toFixed(1)} s)\n`,
    );
    process.stdout.write(failed > 0 ? `${output}\n` : noticesIn(output));
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/** What a step that passed wants known all the same. */
function noticesIn(output: string): string {
  const notices = output.split("\n").filter((line) => line.startsWith("notice: "));
  // What passed at its second try, as Playwright lists it.
  const flaky = /^ {2}\d+ flaky\n(?: {4}.+\n)+/m.exec(output)?.[0].trimEnd().split("\n") ?? [];
  return [...notices, ...flaky].map((line) => `        ${line}\n`).join("");
}

function run({ command, env, report }: Step): Count & { seconds: number; output: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: path,
      PARALLAX_PAGES_REPORT: pagesReport,
      FORCE_COLOR: "0",
      ...env,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const ok = status === 0;
  const counted = report === undefined ? null : readCount(report);
  const passed = counted?.passed ?? Number(ok);
  const failed = ok ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 1);
  return { passed, failed, seconds, output: `${stdout}${stderr}` };
}

function readCount({ file, count }: NonNullable<Step["report"]>): Count | null {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

function countUnit(report: unknown): Count {
  return {
    passed: numberAt(report, "numPassedTests"),
    failed: numberAt(report, "numFailedTests"),
  };
}

/** A page that was not looked at proves nothing, so a skipped test has failed. */
function countPages(report: unknown): Count {
  const stats: unknown = report instanceof Object && "stats" in report ? report.stats : null;
  return {
    passed: numberAt(stats, "expected") + numberAt(stats, "flaky"),
    failed: numberAt(stats, "unexpected") + numberAt(stats, "skipped"),
  };
}

function numberAt(report: unknown, key: string): number {
  const value: unknown = report instanceof Object ? Reflect.get(report, key) : 0;
  return typeof value === "number" ? value : 0;
}

process.exitCode = verify();
