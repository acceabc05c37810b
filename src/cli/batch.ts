import { createInterface } from "node:readline";
import { answerOf } from "./batch-answers";

const mostInFlight = 1 << 20;

/**
 * Answers each JSON line of standard input with one JSON line, in order and as it comes. A line that cannot
 * be answered gives its id and what is wrong; the rest go on.
 */
export async function batch(): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const answer = `${JSON.stringify(answerOf(line))}\n`;
    process.stdout.write(answer);
    if (process.stdout.writableLength > mostInFlight)
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
  return 0;
}
