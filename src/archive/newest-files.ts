import { parseMoment } from "../model/moment";
import { newestFirst } from "./archive-order";
import { type InputFile, nameOf } from "./input-file";
import { logPath, versionsFolder } from "./read-versions";

/**
 * The files of `data/` less those of older events: what the newest `most` events are read from, all that were
 * withdrawn, and everything that is no event. An archive of no more events is given whole. A file that
 * cannot be read counts as old, for no event comes of it; one with other problems takes the place of an event.
 */
export function newestFiles(files: readonly InputFile[], most: number): readonly InputFile[] {
  const events = files.filter(({ path }) => path.startsWith(eventsFolder));
  if (events.length <= most) return files;
  const older = new Set(events.map(nameOf));
  for (const id of newest(events, most)) older.delete(id);
  for (const file of files) {
    const id = withdrawnBy(file);
    if (id !== null) older.delete(id);
  }
  return files.filter((file) => {
    const id = eventOf(file);
    return id === null || !older.has(id);
  });
}

const eventsFolder = "data/events/";

/** The event that a file is about: its record, or something of its versions. */
function eventOf(file: InputFile): string | null {
  if (file.path.startsWith(eventsFolder)) return nameOf(file);
  return file.path.startsWith(`${versionsFolder}/`) ? (file.path.split("/")[2] ?? null) : null;
}

function newest(events: readonly InputFile[], most: number): readonly string[] {
  return events
    .flatMap((file) => {
      const date = dateIn(file);
      return date === null ? [] : [{ id: nameOf(file), date }];
    })
    .toSorted(newestFirst)
    .slice(0, most)
    .map(({ id }) => id);
}

/** When the event was, read by itself: reading all of a record takes fifty times as long. */
function dateIn({ text }: InputFile) {
  const { date } = fieldsIn(text);
  const moment = typeof date === "string" ? parseMoment(date, "UTC") : null;
  return typeof moment === "string" ? null : moment;
}

/** The event whose log ends with its withdrawal, where the file is such a log. */
function withdrawnBy(file: InputFile): string | null {
  const id = eventOf(file);
  if (id === null || file.path !== logPath(id)) return null;
  const entries = Object.values(fieldsIn(file.text));
  return fieldsOf(entries.at(-1)).grade === "withdrawn" ? id : null;
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return {};
  }
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? { ...data } : {};
}
