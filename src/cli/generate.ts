import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readArchiveFromDisk } from "./read-archive-from-disk";
import { syntheticRecords } from "./synthetic-archive";

const usage = "npm run parallax -- generate <number> --to <folder> [--seed N]\n";

/**
 * Writes a made-up archive of so many events into a folder of its own, with the vocabulary of `data/`
 * beside it. `PARALLAX_DATA=<folder> npm run build` builds a site of it.
 */
export function generate(words: readonly string[], root = "."): number {
  const option = (name: string) => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const count = Number(words[0]);
  const seed = Number(option("--seed") ?? 1);
  const to = option("--to");
  if (!isWhole(count) || !isWhole(seed) || to === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const folder = resolve(root, to);
  // Made-up records must never stand beside real ones.
  if (
    !relative(resolve(root, "data"), folder).startsWith("..") ||
    existsSync(join(folder, ".git"))
  ) {
    process.stderr.write(
      `${to}: made-up records are never written into the data or a repository\n`,
    );
    return 2;
  }
  const { vocabulary } = readArchiveFromDisk(root);
  rmSync(join(folder, "events"), { recursive: true, force: true });
  mkdirSync(join(folder, "events"), { recursive: true });
  for (const part of ["vocabulary", "search-words.json"]) {
    const source = join(root, "data", part);
    if (existsSync(source)) cpSync(source, join(folder, part), { recursive: true });
  }
  for (const record of syntheticRecords(count, vocabulary, seed)) {
    writeFileSync(join(folder, "events", `${record.id}.json`), JSON.stringify(record));
  }
  process.stdout.write(`${count} made-up events in ${to}\n`);
  return 0;
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
