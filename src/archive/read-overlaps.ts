import * as z from "zod/mini";
import { collectProblems } from "../model/problems";
import { type InputFile, nameOf } from "./input-file";
import type { SetAside } from "./published";
import { readShaped } from "./read-shaped";

/**
 * `{"whole": ["part", …]}`: events whose totals hold those of other events, as a week's end may tell of the
 * whole week. Totals across events count such a part once.
 */
export const overlapsFile = "data/overlaps.json";

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const shape = z.record(id, z.array(id));

/** What is read: the event whose totals hold an event's, by the id of that event. */
export interface Overlaps {
  readonly within: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads which events lie within others. An event that is not there, one in itself and one in two wholes are
 * problems; a file with a problem is set aside as a whole.
 */
export function readOverlaps(files: readonly InputFile[]): Overlaps {
  const file = files.find(({ path }) => path === overlapsFile);
  if (file === undefined) return { within: new Map(), setAside: [] };
  const read = readShaped(file.text, shape);
  if ("problems" in read) return refused(read.problems);
  const { problems, report } = collectProblems();
  const events = new Set(
    files.filter(({ path }) => path.startsWith("data/events/")).map((one) => nameOf(one)),
  );
  const within = new Map<string, string>();
  for (const [whole, parts] of Object.entries(read.data)) {
    for (const named of [whole, ...parts]) {
      if (!events.has(named)) report([whole], "unknown-event", { id: named });
    }
    for (const part of parts) {
      if (holds(part, whole, within)) report([whole], "cycle", { id: part });
      else if (within.has(part)) report([whole], "doubled-id", { id: part });
      else within.set(part, whole);
    }
  }
  return problems.length === 0 ? { within, setAside: [] } : refused(problems);
}

/** Whether an event is another, or holds it through others. */
function holds(whole: string, part: string, within: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = part; at !== undefined; at = within.get(at)) {
    if (at === whole) return true;
  }
  return false;
}

function refused(problems: SetAside["problems"]): Overlaps {
  return { within: new Map(), setAside: [{ file: overlapsFile, problems }] };
}
