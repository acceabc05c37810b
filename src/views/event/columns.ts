/**
 * Choosing and ordering columns. The reader's choice is a list of column ids, shown ones in order; null
 * is the usual order with everything shown, so that an arrangement put back leaves no trace in the address.
 */
export type ColumnChoice = readonly string[] | null;

/** All columns as the menu lists them: those shown, in order, then the hidden ones. */
export function menuOrder(shown: readonly string[], all: readonly string[]): readonly string[] {
  return [...shown, ...all.filter((id) => !shown.includes(id))];
}

/** Shows a hidden column as the last one, or hides a shown one. The last column left stays. */
export function toggleColumn(
  shown: readonly string[],
  all: readonly string[],
  id: string,
): ColumnChoice {
  if (!shown.includes(id)) return choice([...shown, id], all);
  return shown.length === 1
    ? choice(shown, all)
    : choice(
        shown.filter((other) => other !== id),
        all,
      );
}

/** Moves a shown column by one place; at either end it stays where it is. */
export function moveColumn(
  shown: readonly string[],
  all: readonly string[],
  id: string,
  by: -1 | 1,
): ColumnChoice {
  const from = shown.indexOf(id);
  const to = from + by;
  const other = shown[to];
  if (from < 0 || other === undefined) return choice(shown, all);
  return choice(
    shown.map((column, place) => (place === from ? other : place === to ? id : column)),
    all,
  );
}

function choice(columns: readonly string[], all: readonly string[]): ColumnChoice {
  return columns.join() === all.join() ? null : columns;
}
