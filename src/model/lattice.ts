import type { Population } from "./vocabulary-schema";

/**
 * Populations, measures and places form lattices: each entry names those it is part of. Servicemen are
 * part of people; killed is part of losses; Moscow is part of Moscow and its region.
 */
export type Lattice = Readonly<Record<string, { readonly within?: readonly string[] | undefined }>>;

/** Whether `inner` is a part of `outer`, in one step or several, or `outer` itself. */
export function isPart(lattice: Lattice, inner: string, outer: string): boolean {
  const seen = new Set<string>();
  const open = [inner];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === outer) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(Object.hasOwn(lattice, id) ? (lattice[id]?.within ?? []) : []));
  }
  return false;
}

/** Whether a population counts bodies: it says so itself, or something that it is part of. */
export function countsBodies(
  populations: Readonly<Record<string, Population>>,
  id: string,
): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || !Object.hasOwn(populations, next)) continue;
    seen.add(next);
    const { unit, within = [] } = populations[next] ?? {};
    if (unit === "bodies") return true;
    open.push(...within);
  }
  return false;
}

/** Whether two populations never share a person: they say so themselves, or what they are part of does. */
export function areDisjoint(
  populations: Readonly<Record<string, Population>>,
  a: string,
  b: string,
): boolean {
  return Object.entries(populations).some(([id, { disjoint = [] }]) =>
    disjoint.some(
      (other) =>
        (isPart(populations, a, id) && isPart(populations, b, other)) ||
        (isPart(populations, b, id) && isPart(populations, a, other)),
    ),
  );
}
