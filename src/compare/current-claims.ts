import { containsInterval, sameInterval } from "../model/interval";
import type { Interval } from "../model/quantity";
import type { Claim } from "../model/record";
import { isSilent } from "./compare-answers";
import { haveOneCutoff } from "./compare-quantities";
import type { CellClaim, ClaimStatus } from "./comparison";
import { type Context, countedTo, givesFigure, isOutlet, type Spoken, sideOf } from "./context";

/**
 * Says of each claim of one party on one question whether it decides, or why it is only shown. `all` are
 * the question's claims of every party, since a party of the same side may supersede.
 */
export function currentClaims(
  own: readonly Spoken[],
  all: readonly Spoken[],
  context: Context,
): CellClaim[] {
  const placed = own.map((spoken) => ({ ...spoken, ...supersession(spoken, own, all, context) }));
  const standing = placed.filter(({ status }) => status === "current");
  const firstHand = standing.some(({ statement }) => statement.via === null);
  const fresh = standing.filter(({ statement }) => !firstHand || statement.via === null);
  const answered = fresh.filter(({ claim }) => !isSilent(claim));
  const told = placed.map((spoken) => {
    if (spoken.status !== "current") return spoken;
    const status = lesserStatus(spoken, fresh, answered, context);
    return status === null ? spoken : { ...spoken, status };
  });
  return inOrderSaid(told);
}

/**
 * From the earliest to the latest; of what was said on one day, that which was replaced comes first: 30, then
 * at least 39, then 50.
 */
export function inOrderSaid<T extends Spoken>(spoken: readonly T[]): T[] {
  const replaced = new Map(spoken.map(({ claim }) => [claim.id, claim.supersedes?.claim]));
  const depth = (id: string | undefined, left = spoken.length): number =>
    id === undefined || left === 0 ? 0 : 1 + depth(replaced.get(id), left - 1);
  return spoken.toSorted((a, b) => {
    const sameDay = a.statement.known === b.statement.known;
    return (sameDay ? depth(a.claim.id) - depth(b.claim.id) : 0) || bySaid(a, b);
  });
}

/**
 * Cells read from the earliest to the latest; what was said on one day, by how many pages carry it; then by
 * id, so that the file's order decides nothing.
 */
function bySaid(a: Spoken, b: Spoken): number {
  const [first, second] = [a, b].map(
    ({ statement }) => statement.known ?? Number.POSITIVE_INFINITY,
  );
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
  const carried = b.claim.sources.length - a.claim.sources.length;
  return carried || (a.claim.id < b.claim.id ? -1 : 1);
}

function supersession(
  { claim, statement }: Spoken,
  own: readonly Spoken[],
  all: readonly Spoken[],
  context: Context,
): { status: ClaimStatus; supersededBy: string | null } {
  const how = claim.supersedes?.how;
  if (how === "withdrawal" || how === "deletion")
    return { status: "withdrawing", supersededBy: null };
  const by =
    all.find((other) => supersedes(other, { claim, statement }, context)) ??
    laterToll({ claim, statement }, own, context);
  if (by !== undefined) {
    const withdrawn = ["withdrawal", "deletion"].includes(by.claim.supersedes?.how ?? "");
    return { status: withdrawn ? "withdrawn" : "superseded", supersededBy: by.claim.id };
  }
  if (claim.sources.length === 0) return { status: "unsourced", supersededBy: null };
  if (claim.answer.kind === "text" || isNumberMissing({ claim, statement }, context))
    return { status: "no-answer", supersededBy: null };
  return { status: "current", supersededBy: null };
}

/** An outlet that writes of a return without its number has answered nothing that could be compared. */
function isNumberMissing({ claim: { answer }, statement }: Spoken, context: Context): boolean {
  const missing = answer.kind === "quantity" && answer.quantity.hedge === "not-given";
  return missing && isOutlet(statement.party, context);
}

/**
 * Only a party, or another of its side, takes back what was said; and only where it can be read, since a
 * claim without a source stays outside findings.
 */
function supersedes(later: Spoken, { claim, statement }: Spoken, context: Context): boolean {
  if (later.claim.supersedes?.claim !== claim.id || later.claim.sources.length === 0) return false;
  const [own, other] = [statement.party, later.statement.party];
  const side = sideOf(own, context);
  return own === other || (side !== null && side === sideOf(other, context));
}

/**
 * One office's later toll of the same bounded event supersedes its earlier one, where both are given as its
 * own; nothing else does by date.
 */
function laterToll(
  { claim, statement }: Spoken,
  own: readonly Spoken[],
  { vocabulary }: Context,
): Spoken | undefined {
  const measure = vocabulary.measures[claim.question.measure ?? ""];
  if (measure?.counts !== "bounded" || !givesFigure({ claim })) return undefined;
  return own
    .filter(
      (other) =>
        givesFigure(other) &&
        other.statement.speaker === statement.speaker &&
        other.statement.via === statement.via &&
        other.claim.sources.length > 0 &&
        isLater(other, statement.said?.latest ?? null),
    )
    .toSorted(bySaid)
    .at(-1);
}

function isLater({ statement }: Spoken, than: number | null): boolean {
  const earliest = statement.said?.earliest ?? null;
  return earliest !== null && than !== null && earliest > than;
}

/** Second-hand beside first-hand, silent beside an answer, wide beside narrow: shown and not compared. */
function lesserStatus(
  spoken: Spoken,
  fresh: readonly Spoken[],
  answered: readonly Spoken[],
  context: Context,
): ClaimStatus | null {
  if (!fresh.some(({ claim }) => claim.id === spoken.claim.id)) return "second-hand-beside";
  if (isSilent(spoken.claim)) return answered.length > 0 ? "no-answer" : null;
  return fresh.some((other) => isNarrower(other, spoken, context)) ? "wider" : null;
}

/** Points of a series that count up to different days are no closer wording of one another. */
function isNarrower(narrow: Spoken, wide: Spoken, { vocabulary }: Context): boolean {
  const [a, b] = [narrow.claim, wide.claim];
  if (a.id === b.id || a.degree !== b.degree) return false;
  const [inner, outer] = [intervalOf(a), intervalOf(b)];
  if (inner === null || outer === null || sameInterval(inner, outer)) return false;
  const counts = vocabulary.measures[a.question.measure ?? ""]?.counts;
  return (
    containsInterval(outer, inner) && haveOneCutoff(counts, countedTo(narrow), countedTo(wide))
  );
}

function intervalOf({ answer }: Claim): Interval | null {
  return answer.kind === "quantity" ? answer.quantity.interval : null;
}
