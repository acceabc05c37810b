import { parseRecord } from "../model/parse";
import type { EventRecord } from "../model/record";
import type { ClaimFile, RecordFile, StatementFile } from "../model/schema";
import type { Vocabulary } from "../model/vocabulary";
import { testVocabulary } from "./vocabulary";

/** A text in three languages that says which language it is. */
export function inAll(text: string): { en: string; uk: string; ru: string } {
  return { en: text, uk: text, ru: text };
}

/** A statement of `by` with its claims marked; a test states only what matters. */
export function aStatement(
  by: string,
  claims: Record<string, ClaimFile>,
  rest: Partial<StatementFile> = {},
): StatementFile {
  const text = Object.keys(claims)
    .map((name) => `[${name}](${name})`)
    .join(" ");
  return {
    id: `${by}-1`,
    by,
    said: "2023-04-10",
    lang: "en",
    sources: ["page"],
    text: inAll(text === "" ? "Nothing." : text),
    claims,
    ...rest,
  };
}

/** A record file: an exchange between two sides with one source, `page`. */
export function aRecordFile(
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
): RecordFile {
  return {
    format: 1,
    id: "2023-04-10-exchange",
    kind: "exchange",
    date: "2023-04-10",
    title: inAll("Exchange"),
    movements: { "to-north": ["south", "north"], "to-south": ["north", "south"] },
    sources: { page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" } },
    statements: [...statements],
    ...rest,
  };
}

/** The parsed record; throws on any problem, so that a test cannot rest on a broken record. */
export function aRecord(
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
  vocabulary: Vocabulary = testVocabulary,
): EventRecord {
  const { record, problems } = parseRecord(aRecordFile(statements, rest), vocabulary);
  if (record === null) throw new Error(`record has problems: ${JSON.stringify(problems)}`);
  return record;
}
