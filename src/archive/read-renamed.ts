import * as z from "zod/mini";
import { collectProblems } from "../model/problems";
import { type InputFile, nameOf } from "./input-file";
import type { SetAside } from "./published";
import { readShaped } from "./read-shaped";

/** `{"old-id": "new-id"}`: events that were called otherwise, so that old links go on leading to them. */
export const renamedFile = "data/renamed.json";

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const shape = z.record(id, id);

/** Reads the new names of events. An entry that leads to no event, or from one that is still there, is a problem. */
export function readRenamed(files: readonly InputFile[]): {
  readonly names: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAside[];
} {
  const file = files.find(({ path }) => path === renamedFile);
  if (file === undefined) return { names: new Map(), setAside: [] };
  const read = readShaped(file.text, shape);
  if ("problems" in read) return refused(read.problems);
  const { problems, report } = collectProblems();
  const events = eventIds(files);
  const entries = Object.entries(read.data).filter(([old, now]) => {
    if (events.has(old)) report([old], "renamed-still-there", { id: old });
    // Led on by hand: a chain would make every reader wait twice.
    if (!events.has(now)) report([old], "unknown-event", { id: now });
    return events.has(now) && !events.has(old);
  });
  return {
    names: new Map(entries),
    setAside: problems.length === 0 ? [] : [{ file: renamedFile, problems }],
  };
}

/** Events that have a record, or had one when they were published. */
function eventIds(files: readonly InputFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => {
      const [, folder, inner] = file.path.split("/");
      if (folder === "events") return [nameOf(file)];
      return folder === "versions" && inner !== undefined ? [inner] : [];
    }),
  );
}

function refused(problems: SetAside["problems"]): ReturnType<typeof readRenamed> {
  return { names: new Map(), setAside: [{ file: renamedFile, problems }] };
}
