import type { CellEntry } from "../../table/table-model";

/**
 * Entries that say the same in the same standing, so that a cell prints "100" once and then names all who
 * said it. What was added up never joins what was said.
 */
export function entryGroups(
  entries: readonly CellEntry[],
): readonly (readonly [CellEntry, ...CellEntry[]])[] {
  const groups = new Map<string, [CellEntry, ...CellEntry[]]>();
  for (const entry of entries) {
    const key = sameness(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** Whether a claim was later replaced or taken back: it stays visible, and small. */
export function isPast({ status }: Pick<CellEntry, "status">): boolean {
  return status === "superseded" || status === "withdrawn";
}

/** Entries that stand, and earlier ones that no longer do. */
export function standingAndPast(entries: readonly CellEntry[]): {
  readonly standing: readonly CellEntry[];
  readonly past: readonly CellEntry[];
} {
  return { standing: entries.filter((entry) => !isPast(entry)), past: entries.filter(isPast) };
}

function sameness({ claim, status }: CellEntry): string {
  const { answer, degree, as, makeUp, derivedFrom, onTopOf, question } = claim;
  const text = answer.kind === "text" || answer.kind === "none" ? claim.id : "";
  const gone = isPast({ status }) ? claim.id : "";
  return JSON.stringify([
    question.id,
    answer,
    degree,
    as ?? makeUp,
    status,
    derivedFrom,
    onTopOf,
    text,
    gone,
  ]);
}
