import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One check. Without a `count` of its own it counts as one test. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly count?: () => Count;
  /** The step whose product this one needs: not run where that one failed. */
  readonly after?: string;
}

/** How a command ended and all it wrote. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** What the steps touch of the outside; a test gives its own. */
export interface Outside {
  readonly run: (step: Step) => Promise<Ran>;
  readonly print: (line: string) => void;
  readonly now: () => number;
}

/**
 * Runs every step, also after a failure, so that one run tells all that is wrong. Prints a line a step, the full
 * output of a step that failed, and last `N passed, N failed`. Returns the exit code.
 */
export async function verify(steps: readonly Step[], outside: Outside = theOutside): Promise<number> {
  const failedSteps = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const count = await take(step, failedSteps, outside);
    if (count.failed > 0) failedSteps.add(step.name);
    passed += count.passed;
    failed += count.failed;
  }
  outside.print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function take(step: Step, failedSteps: ReadonlySet<string>, outside: Outside): Promise<Count> {
  const { print, now, run } = outside;
  if (step.after !== undefined && failedSteps.has(step.after)) {
    print(`FAILED  ${step.name}: not run, since "${step.after}" failed`);
    return { passed: 0, failed: 1 };
  }
  const start = now();
  const ran = await run(step);
  const count = countOf(step, ran);
  const seconds = ((now() - start) / 1000).toFixed(1);
  const tests = step.count ? `, ${count.passed} passed` : "";
  if (count.failed > 0) print(`${ran.output.trimEnd()}\n`);
  print(`${count.failed > 0 ? "FAILED" : "ok    "}  ${step.name} (${seconds} s${tests})`);
  return count;
}

// A command can fail with every test passed (an error outside any test) or before it wrote a report.
function countOf(step: Step, { code }: Ran): Count {
  const bare = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (step.count === undefined) return bare;
  try {
    const count = step.count();
    const silent = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
    return silent ? { passed: count.passed, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const theOutside: Outside = {
  run,
  print: (line) => process.stdout.write(`${line}\n`),
  now: () => performance.now(),
};

function run({ command: [program = "", ...words], env }: Step): Promise<Ran> {
  const path = [resolve("node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  const child = spawn(program, words, {
    env: { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (text: Buffer) => {
    output += text.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
