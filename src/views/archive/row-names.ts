/** A row that is drawn: where in the list, for which event, and by which name React knows it. */
export interface NamedRow {
  readonly at: number;
  /** The event's place in the whole list; null while it is not known. */
  readonly place: number | null;
  readonly name: string;
}

/**
 * Names for the rows to be drawn, given those that were. A row goes by one name as long as it stands for one
 * event, also before it is known which, since a row of another name is another element and loses the focus.
 */
export function nameRows(
  before: readonly NamedRow[],
  rows: readonly Omit<NamedRow, "name">[],
): readonly NamedRow[] {
  const known = new Map(before.map(({ place, name }) => [place, name]));
  const stood = new Map(before.map((row) => [row.at, row]));
  const used = new Set(before.map(({ name }) => name));
  const same = rows.map(({ place }) => (place === null ? undefined : known.get(place)));
  const taken = new Set(same);
  return rows.map(({ at, place }, index) => {
    const name = same[index] ?? standing(stood.get(at), place, taken) ?? fresh(at, place, used);
    used.add(name);
    taken.add(name);
    return { at, place, name };
  });
}

/** The name of what stood there, where either of the two is not known yet and so may be the other. */
function standing(
  old: NamedRow | undefined,
  place: number | null,
  taken: ReadonlySet<string | undefined>,
): string | undefined {
  if (old === undefined || taken.has(old.name)) return undefined;
  return old.place === null || place === null ? old.name : undefined;
}

function fresh(at: number, place: number | null, used: ReadonlySet<string>): string {
  let name = place === null ? `at ${at}` : `event ${place}`;
  while (used.has(name)) name += "'";
  return name;
}
