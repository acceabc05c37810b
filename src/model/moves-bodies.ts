import { countsBodies } from "./lattice";
import type { Claim } from "./record";
import type { Population } from "./vocabulary-schema";

/**
 * Whether a movement brought bodies and no living people, as those count who speak of it; where nobody says
 * whom they count, as they do of the other movements of the same event.
 */
export function movesBodies(
  movement: string,
  claims: readonly Claim[],
  populations: Readonly<Record<string, Population>>,
): boolean {
  const moved = claims.filter(({ question }) => question.movement !== null);
  const own = namedIn(moved.filter(({ question }) => question.movement === movement));
  const named = own.length > 0 ? own : namedIn(moved);
  return named.some((id) => countsBodies(populations, id));
}

function namedIn(claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ makeUp, question }) => makeUp ?? question.population ?? []);
}
