import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { versionOf } from "../archive/read-archive";
import { compareRecord } from "../compare/compare-record";
import { comparisonJson } from "../export/comparison-json";
import { comparisonText } from "../export/comparison-text";
import { loadTexts } from "../i18n/texts";
import { type Language, languages } from "../model/localized";
import { parseRecord } from "../model/parse";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { problemLine } from "./check";
import { readArchiveFromDisk } from "./read-archive-from-disk";

interface Named {
  readonly record: EventRecord;
  readonly version: string;
}

/**
 * Compares one event, named by its id in `data/` or by a file, and prints the comparison as text in a
 * reader's language or as JSON. Exits with 1 where the record cannot be read, 2 where the words are off.
 */
export async function compare(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      language: { type: "string", default: "en" },
      "as-of": { type: "string" },
    },
  });
  const [name] = positionals;
  const language = languages.find((known) => known === values.language);
  const asOf = values["as-of"] === undefined ? null : Date.parse(values["as-of"]);
  if (name === undefined) return refuse("name an event: its id, or a file");
  if (!["text", "json"].includes(values.format)) return refuse(`no format "${values.format}"`);
  if (language === undefined) return refuse(`no language "${values.language}"`);
  if (Number.isNaN(asOf)) return refuse(`"${values["as-of"]}" is no moment`);
  const { vocabulary, events } = readArchiveFromDisk(".");
  const named = events.find(({ record }) => record.id === name) ?? readFile(name, vocabulary);
  if (named === null) return 1;
  process.stdout.write(await print(named, vocabulary, values.format, language, asOf));
  return 0;
}

async function print(
  { record, version }: Named,
  vocabulary: Vocabulary,
  format: string,
  language: Language,
  asOf: number | null,
): Promise<string> {
  const comparison = compareRecord(record, vocabulary, { asOf });
  if (format === "json") {
    return `${JSON.stringify(comparisonJson(comparison, record, version), null, 2)}\n`;
  }
  return comparisonText(comparison, record, vocabulary, await loadTexts(language));
}

function readFile(name: string, vocabulary: Vocabulary): Named | null {
  if (!existsSync(name)) {
    process.stderr.write(`no event and no file "${name}"\n`);
    return null;
  }
  try {
    const data: unknown = JSON.parse(readFileSync(name, "utf8"));
    const { record, problems } = parseRecord(data, vocabulary);
    if (record !== null) return { record, version: versionOf(data) };
    for (const problem of problems) process.stderr.write(`${problemLine(name, problem)}\n`);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return null;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}; try: npm run parallax -- help\n`);
  return 2;
}
