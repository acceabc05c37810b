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
function isPast({ status }: Pick<CellEntry, "status">): boolean {
  return status === "superseded" || status === "withdrawn";
}

/** Whether a claim stands in the shade of another of its party: first-hand, or closer. */
function isBeside({ status }: Pick<CellEntry, "status">): boolean {
  return status === "second-hand-beside" || status === "wider";
}

/** A cell's entries by their weight: those that stand, those beside them, and earlier ones. */
export function byWeight(entries: readonly CellEntry[]): {
  readonly standing: readonly CellEntry[];
  readonly lesser: readonly CellEntry[];
} {
  const standing = entries.filter((entry) => !isPast(entry) && !isBeside(entry));
  return { standing, lesser: [...entries.filter(isBeside), ...entries.filter(isPast)] };
}

function sameness({ claim, status }: CellEntry): string {
  const { answer, degree, as, makeUp, derivedFrom, onTopOf, question } = claim;
  const text = answer.kind === "text" || answer.kind === "stance" ? claim.id : "";
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

/** Whether what is counted says more than the row's heading, which names the question's own population. */
export function addsToHeading({ claim: { as, makeUp, question } }: CellEntry): boolean {
  return question.population === null || ![null, question.population].includes(as ?? makeUp);
}
