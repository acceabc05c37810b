import { countsBodies } from "../model/lattice";
import type { Claim, EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/** What is counted where people or bodies cross: not in the vocabulary, since no measure names it. */
export const movedMeasures = { people: "moved", bodies: "moved-bodies" } as const;

/** Every year that a date touches: a period belongs to all of them. */
export function yearsOf(edtf: string): readonly string[] {
  const years = [...edtf.matchAll(/(?<![\d-])\d{4}(?!\d)/g)].map(([year]) => Number(year));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, "0"));
}

/** Parties that speak for themselves in a record, outlets apart. */
export function partiesIn({ statements }: EventRecord, { parties }: Vocabulary): readonly string[] {
  const heard = new Set(statements.map(({ party }) => party));
  return [...heard].filter((id) => Object.hasOwn(parties, id)).sort();
}

/** What a record's claims count. */
export function measuresIn({ statements }: EventRecord, vocabulary: Vocabulary): readonly string[] {
  const claims = statements.flatMap((statement) => statement.claims);
  const bodies = new Set(
    claims
      .filter((claim) => isOfBodies(claim, vocabulary))
      .map(({ question }) => question.movement),
  );
  const measures = claims.flatMap(({ question: { measure, movement } }) => {
    if (measure !== null) return [measure];
    if (movement === null) return [];
    return [bodies.has(movement) ? movedMeasures.bodies : movedMeasures.people];
  });
  return [...new Set(measures)].sort();
}

function isOfBodies({ question, makeUp }: Claim, { populations }: Vocabulary): boolean {
  return [question.population, makeUp].some((id) => id !== null && countsBodies(populations, id));
}
