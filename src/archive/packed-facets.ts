import type { FacetColumns } from "./facet-columns";

/**
 * The columns as they are published. An event has several of many measures, which take less room the other
 * way round: of each measure whether each event has it, six events a letter.
 */
export interface PackedFacets extends Omit<FacetColumns, "chosen"> {
  readonly chosen: Omit<FacetColumns["chosen"], "measure">;
  readonly having: { readonly measure: readonly string[] };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const perLetter = 6;

/** The columns in less room. */
export function packedFacets(columns: FacetColumns): PackedFacets {
  const { measure, ...chosen } = columns.chosen;
  const bits = columns.values.measure.map(() =>
    new Array<number>(Math.ceil(measure.length / perLetter)).fill(0),
  );
  for (const [place, had] of measure.entries()) {
    const letter = Math.floor(place / perLetter);
    for (const one of typeof had === "number" ? [had] : had) {
      const own = bits[one];
      if (own !== undefined) own[letter] = (own[letter] ?? 0) | (1 << (place % perLetter));
    }
  }
  const written = (own: readonly number[]) => own.map((one) => letters[one]).join("");
  return { ...columns, chosen, having: { measure: bits.map(written) } };
}

/** The columns again. */
export function unpackedFacets({ chosen, having, ...columns }: PackedFacets): FacetColumns {
  const lists = columns.origins.map((): number[] => []);
  for (const [value, own] of having.measure.entries()) {
    for (let at = 0; at < own.length; at += 1) {
      let bits = letters.indexOf(own[at] ?? "");
      for (let place = at * perLetter; bits > 0; place += 1, bits >>= 1) {
        if ((bits & 1) === 1) lists[place]?.push(value);
      }
    }
  }
  const measure = lists.map((list) => (list.length === 1 ? (list[0] ?? 0) : list));
  return { ...columns, chosen: { ...chosen, measure } };
}
