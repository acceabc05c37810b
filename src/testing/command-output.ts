import { beforeEach, vi } from "vitest";

/** What the command under test has written in the test that runs. */
interface CommandOutput {
  /** On standard output. */
  printed: string;
  /** On standard error. */
  refused: string;
}

/** Keeps what a command writes from the terminal, and gives it to the tests of the file, afresh for each. */
export function commandOutput(): Readonly<CommandOutput> {
  const output: CommandOutput = { printed: "", refused: "" };
  beforeEach(() => {
    Object.assign(output, { printed: "", refused: "" });
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      output.printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      output.refused += String(text);
      return true;
    });
  });
  return output;
}
