import type { Problem } from "../model/problems";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/** Reads every file under `data/` and lists every problem. Exits with 1 where there is one. */
export function check([root = "."]: readonly string[]): number {
  const { events, setAside } = readArchiveFromDisk(root);
  const wrong = setAside.flatMap(({ file, problems }) =>
    problems.map((problem) => problemLine(file, problem)),
  );
  process.stdout.write(
    wrong.length === 0
      ? `${events.length} records, no problems\n`
      : `${wrong.join("\n")}\n${wrong.length} problems\n`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** One problem, as the command line prints it. */
export function problemLine(file: string, { path, code, params }: Problem): string {
  const details = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return `${file}: ${path}: ${code}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}
