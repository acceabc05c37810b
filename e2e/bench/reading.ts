import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf } from "../../src/cli/batch-answers";

const size = 1_000_000;
const runs = 5;
const ref = "2023-04-10T12:00:00";

/** A megabyte of the records' own sentences, in the three languages as they come. */
function newsText(): string {
  const folder = "data/events";
  const sentences: string[] = [];
  for (const file of readdirSync(folder).sort())
    collect(JSON.parse(readFileSync(join(folder, file), "utf8")), sentences);
  const text = sentences.join("\n");
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === "string") {
    if (value.length > 60 && value.includes(" ")) into.push(value);
  } else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) collect(inner, into);
}

/** Milliseconds of processor time, of which other work on the machine takes no part, and by the clock. */
function measured(line: string): { readonly cpu: number; readonly clock: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  answerOf(line);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, clock: performance.now() - start };
}

const text = newsText();
const figures = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
  start: index,
  end: index + digits.length,
}));
for (const task of ["extract", "time", "attrib"]) {
  const line = JSON.stringify({ id: task, task, text, ref, figures });
  const all = Array.from({ length: runs }, () => measured(line));
  const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[runs >> 1] ?? 0;
  const cpu = Math.round(median(all.map((one) => one.cpu)));
  const clock = Math.round(median(all.map((one) => one.clock)));
  process.stdout.write(
    `${task}: ${cpu} ms of processor time a megabyte, ${clock} ms by the clock\n`,
  );
}
