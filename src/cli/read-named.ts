import { existsSync, readFileSync } from "node:fs";
import { versionOf } from "../archive/version-of";
import { parseRecord } from "../model/parse";
import { readJson } from "../model/read-json";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { problemLine } from "./check";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/** A record that was named on the command line. */
export interface Named {
  readonly record: EventRecord;
  readonly version: string;
}

/** Events named by their ids in `data/`, by files, or as `all`; one that cannot be read is null, and was complained of. */
export function readNamed(names: readonly string[]): {
  readonly named: readonly (Named | null)[];
  readonly vocabulary: Vocabulary;
  /** Where the site is published, as far as that is set. */
  readonly address: string | null;
} {
  const { vocabulary, events, site } = readArchiveFromDisk(".");
  const named = names.flatMap((name): readonly (Named | null)[] =>
    name === "all"
      ? events
      : [events.find(({ record }) => record.id === name) ?? readFile(name, vocabulary)],
  );
  return { named, vocabulary, address: site.address };
}

function readFile(name: string, vocabulary: Vocabulary): Named | null {
  if (!existsSync(name)) {
    process.stderr.write(`no event and no file "${name}"\n`);
    return null;
  }
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
  const json = readJson(text);
  const { record, problems } =
    "data" in json ? parseRecord(json.data, vocabulary) : { record: null, ...json };
  for (const problem of problems) process.stderr.write(`${problemLine(name, problem)}\n`);
  return record === null || !("data" in json) ? null : { record, version: versionOf(json.data) };
}
