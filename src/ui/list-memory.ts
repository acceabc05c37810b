/** Heights of what was drawn in long lists, by the layout it was drawn in. */
const layouts = new Map<string, Map<number, number>>();

/**
 * The heights that items had when they were drawn last: Back finds a list as high as it was, before any of
 * it is measured again.
 */
export function heightsIn(layout: string): Map<number, number> {
  const known = layouts.get(layout) ?? new Map<number, number>();
  layouts.set(layout, known);
  return known;
}
