/** What whoever collected an event's facts wrote beside them. */
export interface CollectedNotes {
  /** What happened, in English; empty where nothing is said. */
  readonly summary: string;
  /** Where a comparison could go wrong; in English, as collected. */
  readonly traps: readonly string[];
}

/** Reads the notes of a facts file. What is absent or of another shape is left out: the facts stay facts. */
export function collectedNotes(data: unknown): CollectedNotes {
  if (!isObject(data)) return { summary: "", traps: [] };
  const summary = isObject(data.event) ? data.event.summary : undefined;
  const notes = Array.isArray(data.notes) ? data.notes : [];
  return {
    summary: typeof summary === "string" ? summary : "",
    traps: notes.filter((note): note is string => typeof note === "string"),
  };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
