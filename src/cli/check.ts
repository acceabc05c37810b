import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { unexplainedChanges } from "../archive/publication";
import type { SetAside } from "../archive/published";
import type { Archive } from "../archive/read-archive";
import { siteFile } from "../archive/read-site-settings";
import { logPath } from "../archive/read-versions";
import { notSet } from "../archive/site-settings";
import { checkNames, checkNoteNames, parseNameExceptions } from "../model/check-names";
import type { Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import { orReason } from "./or-reason";
import { changedLine } from "./publish";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/**
 * Reads every file under `data/` and lists every problem, and every published record that was changed and
 * not published again. Exits with 1 where there is one. What the
 * publisher has not set is no problem, but is told. Exits with 2 where the words are off.
 */
export function check(words: readonly string[]): number {
  const read = orReason(() => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    const [root = "."] = positionals;
    return { root, archive: readArchiveFromDisk(root) };
  });
  if (typeof read === "string") {
    process.stderr.write(`check: ${read}\n`);
    return 2;
  }
  const { root, archive } = read;
  const { events } = archive;
  const wrong = [...archive.setAside, ...namesFound(root, archive)].flatMap(({ file, problems }) =>
    problems.map((problem) => problemLine(file, problem)),
  );
  process.stdout.write(
    wrong.length === 0
      ? `${events.length} records, no problems\n`
      : `${wrong.join("\n")}\n${wrong.length} problems\n`,
  );
  const changed = unexplainedChanges(archive);
  process.stdout.write(changed.map(({ id }) => `${changedLine(id)}\n`).join(""));
  process.stdout.write(noticeOf(archive));
  return wrong.length + changed.length === 0 ? 0 : 1;
}

/** One line, which `npm test` repeats; nothing where everything is set. */
function noticeOf({ site }: Archive): string {
  const names = notSet(site);
  return names.length === 0 ? "" : `notice: ${siteFile}: not set: ${names.join(", ")}\n`;
}

/** One problem, as the command line prints it. */
export function problemLine(file: string, { path, code, params }: Problem): string {
  const details = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return `${file}: ${path}: ${code}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}

const exceptionsFile = "data/name-exceptions.json";

/** What reads like a private person's name in a record or in the notes on its changes, and what is wrong with the list of exceptions. */
function namesFound(root: string, { events, withdrawn, vocabulary }: Archive): SetAside[] {
  const { exceptions, problems } = readExceptions(join(root, exceptionsFile));
  return [
    { file: exceptionsFile, problems },
    ...events.map(({ file, record }) => ({
      file: file.path,
      problems: checkNames(record, vocabulary, exceptions),
    })),
    ...[...events, ...withdrawn].map(({ record, history }) => {
      const notes = history.map(({ note }) => note);
      return { file: logPath(record.id), problems: checkNoteNames(notes, vocabulary, exceptions) };
    }),
  ];
}

/** A folder without the file has no exceptions. */
function readExceptions(path: string): ReturnType<typeof parseNameExceptions> {
  if (!existsSync(path)) return { exceptions: {}, problems: [] };
  const json = readJson(readFileSync(path, "utf8"));
  return "data" in json
    ? parseNameExceptions(json.data)
    : { exceptions: {}, problems: [...json.problems] };
}
