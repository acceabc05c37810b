import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFiles, readArchive } from "../archive/read-archive";
import type { Problem } from "../model/problems";

/** Reads every file under `data/` and lists every problem. Exits with 1 where there is one. */
export function check([root = "."]: readonly string[]): number {
  const files = dataFiles({
    list: (folder) => readdirSync(join(root, folder)),
    read: (path) => readFileSync(join(root, path), "utf8"),
  });
  const { events, setAside } = readArchive(files);
  const wrong = setAside.flatMap(({ file, problems }) =>
    problems.map((problem) => line(file, problem)),
  );
  process.stdout.write(
    wrong.length === 0
      ? `${events.length} records, no problems\n`
      : `${wrong.join("\n")}\n${wrong.length} problems\n`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function line(file: string, { path, code, params }: Problem): string {
  const details = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return `${file}: ${path}: ${code}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}
