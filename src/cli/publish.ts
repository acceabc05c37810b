import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { logText, type Plan, type PlannedVersion, planPublication } from "../archive/publication";
import type { Archive } from "../archive/read-archive";
import { logPath, noteSchema, versionPath } from "../archive/read-versions";
import type { Grade } from "../archive/versions";
import { changeText } from "../i18n/change-text";
import { en } from "../i18n/en";
import { changes as words } from "../i18n/en/changes";
import type { Localized } from "../model/localized";
import { askedPart } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/** What a run depends on beside its words. */
interface Circumstances {
  readonly root?: string;
  /** Today, as 2026-11-22. */
  readonly today?: string;
}

/**
 * Stores the current version of every record that has none. Where a published record was changed, it asks
 * for a grade and for a note in three languages, and says what was changed. Run again, it does nothing.
 * Exits with 1 where something is still to be published, 2 where the words are off.
 */
export function publish(
  line: readonly string[],
  { root = ".", today = new Date().toISOString().slice(0, 10) }: Circumstances = {},
): number {
  const read = readWords(line);
  if (typeof read === "string") return refuse(read);
  const archive = readArchiveFromDisk(root);
  const plan = planPublication(archive, { ...read, at: read.at ?? today });
  if ("refused" in plan) return refuse(plan.refused);
  for (const planned of plan.stored) store(root, planned);
  tell(plan, archive);
  return plan.changed.length + plan.setAside.length === 0 ? 0 : 1;
}

const grades = ["corrected", "updated", "withdrawn"] as const satisfies readonly Grade[];

/** The words as a request; what is wrong with them where they are none. */
function readWords(line: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        grade: { type: "string" },
        en: { type: "string" },
        uk: { type: "string" },
        ru: { type: "string" },
        note: { type: "string" },
        date: { type: "string" },
      },
    });
    const grade = grades.find((known) => known === values.grade) ?? null;
    if (values.grade !== undefined && grade === null) {
      return `no grade "${values.grade}"; there are ${grades.join(", ")}`;
    }
    const note = readNote(values);
    if (typeof note === "string") return note;
    if (grade !== null && note === null) return noteWanted;
    if (grade === null && note !== null) return `a note needs a grade: --grade ${grades.join("|")}`;
    return { ids: positionals, grade, note, at: values.date ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const noteWanted =
  'a grade needs a note in three languages: --en "…" --uk "…" --ru "…", or --note file.json with the keys en, uk and ru';

/** The note, from a file or from the words; null where there is none, a sentence where it is not whole. */
function readNote(values: {
  readonly note?: string | undefined;
  readonly en?: string | undefined;
  readonly uk?: string | undefined;
  readonly ru?: string | undefined;
}): Localized | string | null {
  const { note: file, en, uk, ru } = values;
  if (file === undefined && en === undefined && uk === undefined && ru === undefined) return null;
  const given: unknown = file === undefined ? { en, uk, ru } : readJsonFile(file);
  const result = noteSchema.safeParse(given);
  return result.success ? result.data : noteWanted;
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function store(root: string, { id, version, text, log }: PlannedVersion): void {
  const path = join(root, versionPath(id, version));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(join(root, logPath(id)), logText(log));
}

function tell(plan: Plan, { vocabulary }: Archive): void {
  const lines = [
    ...plan.stored.map(({ id, version, log }) => `${id}: ${log.at(-1)?.grade} as ${version}`),
    ...plan.setAside.map(
      (file) => `${file} has problems and cannot be published; see npm run check`,
    ),
    ...plan.changed.flatMap(({ id, before, after }) => {
      const scope = { texts: en, words, vocabulary, asked: askedPart(after) };
      const told = recordChanges(before, after).map((change) => changeText(scope, change));
      return [
        changedLine(id),
        ...(told.length === 0 ? [words.sentences.nothing] : told).map((text) => `  - ${text}`),
      ];
    }),
  ];
  process.stdout.write(
    lines.length === 0 ? "every record is published as it stands\n" : `${lines.join("\n")}\n`,
  );
}

/** Says that a published record was changed without a note, and what to do. */
export function changedLine(id: string): string {
  return `${id}: changed since it was published; say what and why: npm run parallax -- publish ${id} --grade corrected|updated|withdrawn --en "…" --uk "…" --ru "…"`;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}
