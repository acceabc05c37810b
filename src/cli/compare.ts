import { parseArgs } from "node:util";
import { compareRecord } from "../compare/compare-record";
import { comparisonJson } from "../export/comparison-json";
import { comparisonText } from "../export/comparison-text";
import { loadTexts } from "../i18n/texts";
import { parseView } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import { orReason } from "./or-reason";
import { type Named, readNamed } from "./read-named";

/**
 * Compares one event, named by its id in `data/` or by a file, and prints the comparison as text in a
 * reader's language or as JSON. Exits with 1 where the record cannot be read, 2 where the words are off.
 */
export async function compare(words: readonly string[]): Promise<number> {
  const read = readWords(words);
  if (typeof read === "string") return refuse(read);
  const { values, positionals } = read;
  const [name] = positionals;
  const language = languages.find((known) => known === values.language);
  const moment = values["as-of"];
  // One grammar with links, which name the zone: a bare clock time would mean another moment on each machine.
  const { asOf } = parseView(`?as-of=${moment ?? ""}`);
  if (name === undefined) return refuse("name an event: its id, or a file");
  if (!["text", "json"].includes(values.format)) return refuse(`no format "${values.format}"`);
  if (language === undefined) return refuse(`no language "${values.language}"`);
  if (moment !== undefined && asOf === null)
    return refuse(`"${moment}" is no moment like 2023-01-03T00:00Z`);
  const { named, vocabulary } = readNamed([name]);
  const [event] = named;
  if (event == null) return 1;
  process.stdout.write(await print(event, vocabulary, values.format, language, asOf));
  return 0;
}

/** The words as options; what is wrong with them where they are none. */
function readWords(words: readonly string[]) {
  return orReason(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        language: { type: "string", default: "en" },
        "as-of": { type: "string" },
      },
    }),
  );
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

function refuse(reason: string): number {
  process.stderr.write(`${reason}; try: npm run parallax -- help\n`);
  return 2;
}
