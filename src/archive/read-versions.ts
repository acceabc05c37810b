import * as z from "zod/mini";
import { isReadable } from "../model/localized";
import { parseMoment } from "../model/moment";
import { parseRecord } from "../model/parse";
import { collectProblems, type Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import { reportHidden, reportShape } from "../model/shape";
import type { Vocabulary } from "../model/vocabulary";
import { type InputFile, nameOf } from "./input-file";
import type { SetAside } from "./published";
import { versionOf } from "./version-of";
import type { LoggedVersion, StoredVersion } from "./versions";

/** Where the versions of every published record are kept, in a folder each. */
export const versionsFolder = "data/versions";

/** The log of one record's versions, oldest first. */
export function logPath(id: string): string {
  return `${versionsFolder}/${id}/log.json`;
}

/** The text of one version, as its file was on the day. */
export function versionPath(id: string, version: string): string {
  return `${versionsFolder}/${id}/${version}.json`;
}

/** What a folder of versions came to. */
export interface ReadHistory {
  /** Oldest first. Empty where the log cannot be read. */
  readonly history: readonly StoredVersion[];
  readonly setAside: readonly SetAside[];
}

const text = z.string().check(z.refine(isReadable));
const version = z.string().check(z.regex(/^[0-9a-f]{12}$/, "12 hexadecimal digits"));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, "a day like 2026-11-22"));
const note = z.strictObject({ en: text, uk: text, ru: text });

/** A note that says in three languages what was changed and why. */
export const noteSchema = note;

const logFile = z.array(
  z.discriminatedUnion("grade", [
    z.strictObject({ version, at: day, grade: z.literal("published") }),
    z.strictObject({
      version,
      at: day,
      grade: z.enum(["corrected", "updated", "withdrawn"]),
      note,
    }),
  ]),
);

/** A record that was read already: most versions are what the record's file holds today. */
export interface ReadAlready {
  readonly version: string;
  readonly record: StoredVersion["record"];
}

/**
 * Reads a record's versions. `names` are the ids it may have had: its own, and those it was renamed from;
 * `already` gives what was read from a text before.
 */
export function readHistory(
  id: string,
  files: readonly InputFile[],
  vocabulary: Vocabulary,
  names: readonly string[],
  already: (text: string) => ReadAlready | undefined = () => undefined,
): ReadHistory {
  const folder = files.filter(({ path }) => path.startsWith(`${versionsFolder}/${id}/`));
  const log = readLog(id, folder);
  const versions = folder
    .filter(({ path }) => path !== logPath(id))
    .map((file) => {
      const same = already(file.text);
      return same !== undefined && same.version === nameOf(file) && names.includes(same.record.id)
        ? same
        : readVersion(file, vocabulary, names);
    });
  const records = new Map(
    versions.flatMap((one) => ("record" in one ? [[one.version, one.record] as const] : [])),
  );
  const known = new Set(folder.map(nameOf));
  const logged = new Set(log.entries.map((entry) => entry.version));
  const missing = log.entries.flatMap((entry, index): Problem[] =>
    known.has(entry.version)
      ? []
      : [{ path: `${index}.version`, code: "version-missing", params: { version: entry.version } }],
  );
  const unlogged = folder
    .filter((file) => file.path !== logPath(id) && !logged.has(nameOf(file)))
    .map(({ path }): SetAside => {
      const problem: Problem = {
        path: "",
        code: "version-not-logged",
        params: { file: logPath(id) },
      };
      return { file: path, problems: [problem] };
    });
  return {
    history: log.entries.flatMap((entry): StoredVersion[] => {
      const record = records.get(entry.version);
      // Links inside an earlier version lead to where the event is today.
      return record === undefined ? [] : [{ ...entry, record: { ...record, id } }];
    }),
    setAside: [
      ...aside(logPath(id), [...log.problems, ...missing]),
      ...versions.flatMap((one) => ("problems" in one ? [one] : [])),
      ...(log.problems.length === 0 ? unlogged : []),
    ],
  };
}

function aside(file: string, problems: readonly Problem[]): readonly SetAside[] {
  return problems.length === 0 ? [] : [{ file, problems }];
}

function readLog(
  id: string,
  folder: readonly InputFile[],
): { readonly entries: readonly LoggedVersion[]; readonly problems: readonly Problem[] } {
  const file = folder.find(({ path }) => path === logPath(id));
  if (file === undefined) {
    const problem: Problem = { path: "", code: "version-missing", params: { version: "log.json" } };
    return { entries: [], problems: [problem] };
  }
  const json = readJson(file.text);
  if ("problems" in json) return { entries: [], problems: json.problems };
  const { problems, report } = collectProblems();
  reportHidden(json.data, report);
  const result = logFile.safeParse(json.data);
  if (!result.success) {
    reportShape(result.error, [], report);
    return { entries: [], problems };
  }
  const entries = result.data.map(
    (entry): LoggedVersion => ({ ...entry, note: entry.grade === "published" ? null : entry.note }),
  );
  for (const [index, { at, grade }] of entries.entries()) {
    const first = index === 0;
    if (typeof parseMoment(at, "UTC") === "string")
      report([index, "at"], "bad-date", { value: at });
    if (at < (entries[index - 1]?.at ?? ""))
      report([index, "at"], "log-out-of-order", { value: at });
    // The first line publishes, and no other can.
    if (first !== (grade === "published"))
      report([index, "grade"], "wrong-shape", {
        expected: first ? "published" : "corrected | updated | withdrawn",
      });
  }
  return { entries: problems.length === 0 ? entries : [], problems };
}

/** A version whose text is no longer what it was published as is no version of anything. */
function readVersion(
  file: InputFile,
  vocabulary: Vocabulary,
  names: readonly string[],
): ReadAlready | SetAside {
  const json = readJson(file.text);
  if ("problems" in json) return { file: file.path, problems: json.problems };
  const content = versionOf(json.data);
  if (content !== nameOf(file)) {
    const problem: Problem = {
      path: "",
      code: "version-is-not-content",
      params: { version: content, file: nameOf(file) },
    };
    return { file: file.path, problems: [problem] };
  }
  const { record, problems } = parseRecord(json.data, vocabulary);
  if (record === null) return { file: file.path, problems };
  if (names.includes(record.id)) return { version: content, record };
  const params = { id: record.id, file: names[0] ?? "" };
  return { file: file.path, problems: [{ path: "id", code: "id-is-not-file-name", params }] };
}
