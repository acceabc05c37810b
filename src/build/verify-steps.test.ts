import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./count-tests";
import { type Ran, type Step, verify } from "./verify-steps";

async function verified(steps: readonly Step[], results: Readonly<Record<string, Ran>>) {
  const lines: string[] = [];
  const code = await verify(steps, {
    run: (step) => Promise.resolve(results[step.name] ?? { code: 0, output: "chatter" }),
    print: (line) => lines.push(line),
    now: () => 0,
  });
  return { code, lines };
}

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, command: [name], ...more });

describe("verify", () => {
  it("says one line a step and nothing of what a passing step wrote", async () => {
    const tests = step("tests", { count: () => ({ passed: 7, failed: 0 }) });
    const { code, lines } = await verified([step("types"), tests], {});
    expect(code).toBe(0);
    expect(lines).toEqual([
      "ok      types (0.0 s)",
      "ok      tests (0.0 s, 7 passed)",
      "8 passed, 0 failed",
    ]);
  });

  it("shows what a failing step wrote, goes on, and fails", async () => {
    const { code, lines } = await verified([step("types"), step("data")], {
      types: { code: 2, output: "x.ts(1,1): error\n" },
    });
    expect(code).toBe(1);
    expect(lines).toEqual([
      "x.ts(1,1): error\n",
      "FAILED  types (0.0 s)",
      "ok      data (0.0 s)",
      "1 passed, 1 failed",
    ]);
  });

  it("does not run a step whose ground is missing", async () => {
    const { lines } = await verified([step("build"), step("e2e", { after: "build" })], {
      build: { code: 1, output: "" },
    });
    expect(lines.at(-2)).toBe('FAILED  e2e: not run, since "build" failed');
    expect(lines.at(-1)).toBe("0 passed, 2 failed");
  });

  it.each([
    ["an error outside any test", 1, () => ({ passed: 7, failed: 0 }), "7 passed, 1 failed"],
    ["no test at all", 0, () => ({ passed: 0, failed: 0 }), "0 passed, 1 failed"],
    ["no report", 0, () => JSON.parse("") as never, "0 passed, 1 failed"],
  ])("counts %s as a failure", async (_, code, count, last) => {
    const { lines } = await verified([step("tests", { count })], { tests: { code, output: "" } });
    expect(lines.at(-1)).toBe(last);
  });
});

describe("counting", () => {
  it("reads Vitest's report", () => {
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 });
  });

  it("reads Playwright's report", () => {
    const stats = { expected: 3, flaky: 1, unexpected: 2, skipped: 0 };
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2 });
  });

  it("refuses a report it does not know", () => {
    expect(() => countVitest({})).toThrow(TypeError);
  });
});
