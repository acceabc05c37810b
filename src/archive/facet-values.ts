import { countsBodies } from "../model/lattice";
import type { Claim, EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/** What is counted where people or bodies cross: not in the vocabulary, since no measure names it. */
export const movedMeasures = { people: "moved", bodies: "moved-bodies" } as const;

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
