import { entryOf } from "../model/entry-of";
import { zoneOffset } from "../model/moment";
import type { Claim, EventRecord, Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { CellClaim } from "./comparison";

/** What every step of a comparison reads. */
export interface Context {
  readonly record: EventRecord;
  readonly vocabulary: Vocabulary;
}

/** A claim beside the statement that makes it. */
export interface Spoken {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** The moment up to which a claim counts: the cut-off stated, else when it was said; null is unknown. */
export function countedTo({ claim, statement }: Spoken): number | null {
  return claim.cutoff?.latest ?? statement.known;
}

/**
 * When the event's day began on a speaker's clock (ms since 1970 UTC): half past one at night in Moscow is
 * still the day before in UTC. Null where the event's date is open.
 */
export function eventBegan({ party }: Statement, { record, vocabulary }: Context): number | null {
  const { earliest, clock } = record.date;
  const entry = entryOf(vocabulary.parties, party);
  if (earliest === null || clock || entry?.zone === undefined) return earliest;
  return earliest - zoneOffset(earliest, entry.zone);
}

/** Whether a party is an outlet that speaks for itself. */
export function isOutlet(party: string, { vocabulary }: Context): boolean {
  return !Object.hasOwn(vocabulary.parties, party);
}

/** The side a party to the conflict stands on; null for mediators, observers and outlets. */
export function sideOf(party: string, { vocabulary }: Context): string | null {
  const entry = entryOf(vocabulary.parties, party);
  return entry?.role === "conflict" ? (entry.side ?? party) : null;
}

/** Whether two parties to the conflict stand on different sides. */
export function acrossSides(a: string, b: string, context: Context): boolean {
  const [first, second] = [sideOf(a, context), sideOf(b, context)];
  return first !== null && second !== null && first !== second;
}

/** Whether a claim gives a number as its speaker's own: no denial, and no "we do not know". */
export function givesFigure({ claim: { answer, degree } }: Pick<Spoken, "claim">): boolean {
  return answer.kind === "quantity" && (degree === "asserts" || degree === "likely");
}

/** The claims that decide: current, with a source, with an answer that can be judged. */
export function judged(claims: readonly CellClaim[]): readonly CellClaim[] {
  return claims.filter(({ status }) => status === "current");
}
