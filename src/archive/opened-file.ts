import { compareRecord } from "../compare/compare-record";
import type { Comparison } from "../compare/comparison";
import { parseRecord } from "../model/parse";
import type { Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { versionOf } from "./version-of";

/** What a file of a reader's own turned out to be. */
export type OpenedFile =
  | {
      readonly kind: "record";
      readonly record: EventRecord;
      readonly version: string;
      readonly comparison: Comparison;
    }
  /** No record: the first problems, and how many there are. */
  | { readonly kind: "problems"; readonly problems: readonly Problem[]; readonly total: number }
  /** Refused unread; both in bytes. */
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number }
  /** Given up after so many seconds. */
  | { readonly kind: "too-slow"; readonly seconds: number }
  /** The file could not be had from the device: moved, a folder, no right to read it. */
  | { readonly kind: "unreadable" }
  /** Parallax's own mistake. */
  | { readonly kind: "failed"; readonly message: string };

/** How many problems are told. A broken file can have millions, and nobody reads past the first screens. */
const told = 100;

/** Reads a record file from its bytes, and compares it. Needs no browser; runs where it may take its time. */
export function readOpenedFile(bytes: Uint8Array, vocabulary: Vocabulary): OpenedFile {
  const text = decode(bytes);
  if (text === null) return refused([{ path: "", code: "not-utf-8", params: { name: "UTF-8" } }]);
  const json = readJson(text);
  if ("problems" in json) return refused(json.problems);
  const { record, problems } = parseRecord(json.data, vocabulary);
  if (record === null) return refused(problems);
  return {
    kind: "record",
    record,
    version: versionOf(json.data),
    comparison: compareRecord(record, vocabulary),
  };
}

function refused(problems: readonly Problem[]): OpenedFile {
  return { kind: "problems", problems: problems.slice(0, told), total: problems.length };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
