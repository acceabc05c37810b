import { dayLength } from "../model/day-length";
import { compareAnswers, isDenial, type JudgedAnswer } from "./compare-answers";
import type { CellClaim, Finding, FindingNote } from "./comparison";
import { type Context, countedTo } from "./context";
import type { Outcome } from "./outcome";
import { isTwinWhole, largestShared } from "./shared-whole";

/** One party's current claims on one question. */
export interface PartyClaims {
  readonly party: string;
  readonly claims: readonly CellClaim[];
}

/**
 * Compares every current claim of one party with every one of another on the same question. Different
 * results make `inconsistent`; the same result keeps its smallest gap and says where a party's own claims
 * cannot both be true.
 */
export function compareParties(a: PartyClaims, b: PartyClaims, context: Context): Finding {
  const shared = largestShared(a.claims, b.claims);
  if (shared !== null) return frame("agree", [a, b], shared, null, notesOf(a, b, [], context));
  const outcomes = withoutFree(
    withoutTwins(
      nearestInTime(
        a.claims.flatMap((first) => b.claims.map((second) => [first, second] as const)),
        context,
      ).map((pair) => ({
        pair,
        claims: pair.map(({ claim }) => claim.id),
        outcome: compareClaims(...pair, context),
      })),
    ),
  );
  const codes = [...new Set(outcomes.map(({ outcome }) => outcome.code))];
  const code = codes.length === 1 ? codes[0] : mergedCode(codes);
  const chosen = outcomes
    .filter(({ outcome }) => codes.length === 1 || outcome.code === code)
    .toSorted((x, y) => (x.outcome.gap?.size ?? 0) - (y.outcome.gap?.size ?? 0))[0];
  const claims = chosen?.claims ?? outcomes.flatMap((each) => each.claims);
  const finding = frame(
    code ?? "not-judged",
    [a, b],
    [...new Set(claims)],
    chosen?.outcome.gap ?? null,
    notesOf(a, b, chosen?.outcome.notes ?? [], context),
  );
  return { ...finding, gate: chosen?.outcome.gate ?? finding.gate };
}

type Pair = readonly [CellClaim, CellClaim];

/** Counts to date are series: two parties are judged where their points lie nearest in time. */
function nearestInTime(pairs: readonly Pair[], { vocabulary }: Context): readonly Pair[] {
  const measure = pairs[0]?.[0].claim.question.measure ?? "";
  if (vocabulary.measures[measure]?.counts !== "to-date") return pairs;
  const nearest = Math.min(...pairs.map(daysApart));
  return pairs.filter((pair) => daysApart(pair) === nearest);
}

function daysApart([a, b]: Pair): number {
  const [first, second] = [countedTo(a), countedTo(b)];
  if (first === null || second === null) return Number.POSITIVE_INFINITY;
  return Math.round(Math.abs(first - second) / dayLength);
}

interface Compared {
  readonly pair: Pair;
  readonly claims: readonly string[];
  readonly outcome: Outcome;
}

/**
 * Of a swap and its sum with those on top, one that can be what the other party means is enough: the
 * other whole then sets nothing apart.
 */
function withoutTwins(compared: readonly Compared[]): readonly Compared[] {
  // Only wholes have twins; without this a party's thousand claims would be held against each other's pairs.
  const met = compared.filter(
    ({ pair, outcome }) =>
      leavesBothPossible(outcome.code) && pair.some(({ claim }) => claim.whole),
  );
  return compared.filter(
    ({ pair, outcome }) =>
      leavesBothPossible(outcome.code) || !met.some((other) => areTwins(pair, other.pair)),
  );
}

/** Whether two pairs set wholes of the same statements against each other. */
function areTwins(a: Compared["pair"], b: Compared["pair"]): boolean {
  return [0, 1].every((side) => {
    const [first, second] = [a[side], b[side]];
    return first === second || isTwinWhole(first, second);
  });
}

/**
 * A denial that leaves free what the other party says ("a mine, and no accident" against "a shell") does
 * not soften what the party's other claims come to against it.
 */
function withoutFree(compared: readonly Compared[]): readonly Compared[] {
  const meeting = compared.filter(
    ({ pair, outcome }) =>
      outcome.code !== "compatible" || !pair.some(({ claim }) => isDenial(claim)),
  );
  return meeting.length > 0 ? meeting : compared;
}

function leavesBothPossible(code: Outcome["code"]): boolean {
  return code === "agree" || code === "compatible";
}

/**
 * Findings that leave both parties' accounts possible are no inconsistency: where some claims agree and
 * others merely can both be true, the pair is compatible.
 */
function mergedCode(codes: readonly Outcome["code"][]): Outcome["code"] {
  const judgedCodes = codes.filter((code) => code !== "not-judged");
  if (judgedCodes.length === 1) return judgedCodes[0] ?? "not-judged";
  return judgedCodes.every(leavesBothPossible) ? "compatible" : "inconsistent";
}

function frame(
  code: Finding["code"],
  parties: readonly PartyClaims[],
  claims: readonly string[],
  gap: Finding["gap"],
  notes: readonly FindingNote[],
): Finding {
  const named = parties.map(({ party }) => party);
  return { code, parties: named, claims, gate: { gate: "same" }, gap, notes };
}

/** One claim against another, under every reading that its sources give. */
function compareClaims(a: CellClaim, b: CellClaim, { vocabulary }: Context): Outcome {
  const outcomes = readings(a).flatMap((first) =>
    readings(b).map((second) => compareAnswers(first, second, vocabulary)),
  );
  const [first] = outcomes.toSorted((x, y) => (x.gap?.size ?? 0) - (y.gap?.size ?? 0));
  const oneCode = outcomes.every(({ code }) => code === first?.code);
  if (first !== undefined && oneCode) return first;
  return { code: "incomparable", gap: null, notes: [{ code: "rendering-disputed" }] };
}

/** A claim's answer, and the other answers that some of its sources render. */
function readings({ claim, statement }: CellClaim): JudgedAnswer[] {
  const own: JudgedAnswer = {
    party: statement.party,
    question: claim.question,
    answer: claim.answer,
    degree: claim.degree,
    general: claim.general,
    partly: claim.partly,
    counted: countedTo({ claim, statement }),
    dated: claim.cutoff !== null,
  };
  const others = claim.readings.map(({ answer, degree }) => ({ ...own, answer, degree }));
  return [own, ...others];
}

function notesOf(
  a: PartyClaims,
  b: PartyClaims,
  notes: readonly FindingNote[],
  context: Context,
): FindingNote[] {
  const own = [a, b].flatMap(({ party, claims }): FindingNote[] => {
    const via = claims.every(({ statement }) => statement.via !== null)
      ? (claims[0]?.statement.via ?? null)
      : null;
    return [
      ...(via === null ? [] : [{ code: "second-hand" as const, party, via }]),
      ...(selfContradicting(claims, context)
        ? [{ code: "party-inconsistent" as const, party }]
        : []),
    ];
  });
  return [...notes, ...own];
}

/** Whether one is a later point of the other's count to date: a total that grew contradicts none of its points. */
function isRunningCount(a: CellClaim, b: CellClaim, { measures }: Context["vocabulary"]): boolean {
  if (measures[a.claim.question.measure ?? ""]?.counts !== "to-date") return false;
  const [from, to] = [a, b].toSorted((x, y) => (countedTo(x) ?? 0) - (countedTo(y) ?? 0));
  const [earlier, later] = [from, to].map((point) => point?.claim.answer);
  if (from === undefined || to === undefined || countedTo(from) === null) return false;
  if (countedTo(from) === countedTo(to)) return false;
  if (earlier?.kind !== "quantity" || later?.kind !== "quantity") return false;
  const [least, most] = [earlier.quantity.interval?.lo, later.quantity.interval?.hi];
  return least !== undefined && most !== undefined && (most === null || least <= most);
}

/**
 * Whether two current claims of one party cannot both be true. Two wholes of one statement can, and so can
 * two statements of which one gives a swap with those on top of it and the other the swap alone.
 */
export function selfContradicting(
  claims: readonly CellClaim[],
  { vocabulary }: Context,
  codes: readonly Outcome["code"][] = ["differ", "disputed"],
): boolean {
  const collide = (a: CellClaim, b: CellClaim) => {
    const [first, second] = [readings(a)[0], readings(b)[0]];
    if (first === undefined || second === undefined) return false;
    return codes.includes(compareAnswers(first, second, vocabulary).code);
  };
  return claims.some((claim, index) =>
    claims
      .slice(index + 1)
      .some(
        (other) =>
          claim.statement.id !== other.statement.id &&
          !isRunningCount(claim, other, vocabulary) &&
          collide(claim, other) &&
          largestShared(wholesOf(claim, claims), wholesOf(other, claims)) === null,
      ),
  );
}

/** A claim with the other whole of its statement, where it gives two. */
function wholesOf(claim: CellClaim, claims: readonly CellClaim[]): readonly CellClaim[] {
  return [claim, ...claims.filter((other) => isTwinWhole(claim, other))];
}
