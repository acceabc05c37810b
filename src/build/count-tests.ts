import type { Count } from "./verify-steps";

/** Counts the tests of Vitest's JSON report. */
export function countVitest(report: unknown): Count {
  return { passed: numberAt(report, "numPassedTests"), failed: numberAt(report, "numFailedTests") };
}

/** Counts the tests of Playwright's JSON report; one that passed only when repeated has passed. */
export function countPlaywright(report: unknown): Count {
  const stats = isObject(report) ? report.stats : undefined;
  return {
    passed: numberAt(stats, "expected") + numberAt(stats, "flaky"),
    failed: numberAt(stats, "unexpected"),
  };
}

function numberAt(data: unknown, name: string): number {
  const value = isObject(data) ? data[name] : undefined;
  if (typeof value !== "number") throw new TypeError(`the report has no number ${name}`);
  return value;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
