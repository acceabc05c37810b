import type { EventFile, PublishedRecord, WithdrawnRecord } from "../archive/published";
import { LoadError } from "./load-error";

/** How often a file is asked for that might come yet. */
const attempts = 3;

/** An event's record, by the name it has today; null where it was withdrawn or is not published. */
export async function recordToday(
  id: string,
  fetchFile: (id: string) => Promise<EventFile>,
): Promise<PublishedRecord | null> {
  const file = await standingToday(id, fetchFile);
  return file !== null && "record" in file ? file : null;
}

/** What stands for an event today, by whatever name it has; null where its names lead nowhere. */
export async function standingToday(
  id: string,
  fetchFile: (id: string) => Promise<EventFile>,
): Promise<PublishedRecord | WithdrawnRecord | null> {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const file = await fetchFile(at).catch(nullWhereMissing);
    if (file === null || !("renamed" in file)) return file;
    at = file.renamed;
  }
  return null;
}

/** Asks again, after a pause, where a failure may be over by then. */
export async function askAgain<File>(
  ask: () => Promise<File>,
  pause: (failed: number) => Promise<void> = longer,
): Promise<File> {
  for (let failed = 1; ; failed += 1) {
    try {
      return await ask();
    } catch (error) {
      if (failed === attempts || !(error instanceof LoadError && error.passing)) throw error;
    }
    await pause(failed);
  }
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof LoadError && error.missing) return null;
  throw error;
}

function longer(failed: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250 * 2 ** failed));
}
