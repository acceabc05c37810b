import { groupBy } from "../model/group-by";
import { gapBetween } from "../model/interval";
import { areDisjoint } from "../model/lattice";
import type { Interval } from "../model/quantity";
import { haveOneCutoff } from "./compare-quantities";
import type { CellClaim, Finding, Row } from "./comparison";
import { type Context, countedTo } from "./context";
import { gate } from "./gate";
import { mergeRows } from "./merge-rows";
import { type Outcome, outcome } from "./outcome";
import { partOfWhole } from "./part-of-whole";
import { mostSalient } from "./salience";
import { answers, figuresOfSide, sidesAmong } from "./sides";

/** The only side that answers a row, with a figure; or null. */
function loneSide(row: Row, sides: readonly string[], context: Context): string | null {
  const [side = "", ...others] = sides.filter((each) => answers(row, each, context));
  if (row.nature !== "single" || others.length > 0) return null;
  return figuresOfSide(row, side, context).length > 0 ? side : null;
}

/**
 * Sets two one-sided rows beside each other where one counts a part of what the other counts. A part that
 * is not larger than the whole is consistent with it; a larger part is not.
 */
export function withNested(rows: readonly Row[], context: Context): Row[] {
  const sides = sidesAmong(
    rows.flatMap(({ cells }) => cells.map(({ party }) => party)),
    context,
  );
  const lone = new Map(rows.map((row) => [row, loneSide(row, sides, context)]));
  const candidates = rows.filter((row) => lone.get(row) !== null);
  const left = [...rows];
  const merged: Row[] = [];
  for (const outer of narrowestFirst(candidates, context)) {
    const inner = candidates
      .filter((row) => lone.get(row) !== lone.get(outer) && left.includes(row))
      .filter((row) => isNestedIn(row, outer, sides, context))
      .toSorted((a, b) => largest(b) - largest(a))[0];
    if (inner === undefined || !left.includes(outer)) continue;
    for (const row of [outer, inner]) left.splice(left.indexOf(row), 1);
    merged.push(nestedRow(outer, inner, sides, context));
  }
  return [...merged, ...left];
}

/** Five wounded stand beside five badly wounded, not beside the twelve among whom they all are. */
function narrowestFirst(rows: readonly Row[], context: Context): readonly Row[] {
  const wider = (row: Row) =>
    rows.filter((other) => other !== row && liesIn(row, other, context)).length;
  const depths = new Map(rows.map((row) => [row, wider(row)]));
  return rows.toSorted((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
}

function liesIn(inner: Row, outer: Row, { vocabulary, record }: Context): boolean {
  const [first, second] = [inner.questions[0], outer.questions[0]];
  if (first === undefined || second === undefined) return false;
  const outcome = gate(first, second, vocabulary, record.movements);
  return outcome.gate === "nested" && outcome.inner === "a";
}

/** The largest part says most about its whole. */
function largest({ cells }: Row): number {
  const sizes = cells.flatMap(({ claims }) => claims.map((claim) => intervalOf(claim)?.lo ?? 0));
  return Math.max(0, ...sizes);
}

function isNestedIn(inner: Row, outer: Row, sides: readonly string[], context: Context): boolean {
  const [a, b] = [inner, outer].map((row) => loneSide(row, sides, context));
  if (a == null || b == null || a === b || !liesIn(inner, outer, context)) return false;
  const [parts, wholes] = [figuresOfSide(inner, a, context), figuresOfSide(outer, b, context)];
  if (parts.some((part) => wholes.some((whole) => areOthers(part, whole, context)))) return false;
  return parts.every((part) => wholes.every((whole) => areOfOneDay(part, whole, context)));
}

/** Whoever calls a whole movement servicemen may not have counted the other side's civilians in it. */
function areOthers(
  { claim: part }: CellClaim,
  { claim: whole }: CellClaim,
  { vocabulary: { populations } }: Context,
): boolean {
  const [inner, outer] = [part.question.population, whole.makeUp];
  return inner !== null && outer !== null && areDisjoint(populations, inner, outer);
}

/** Levels of two days say nothing about one another, so a part of one is no part of the other. */
function areOfOneDay(part: CellClaim, whole: CellClaim, { vocabulary }: Context): boolean {
  const counts = vocabulary.measures[part.claim.question.measure ?? ""]?.counts;
  return counts !== "level" || haveOneCutoff(counts, countedTo(part), countedTo(whole));
}

function nestedRow(outer: Row, inner: Row, sides: readonly string[], context: Context): Row {
  const [whole = [], part = []] = [outer, inner].map((row) =>
    figuresOfSide(row, loneSide(row, sides, context) ?? "", context),
  );
  const pairs = [...byParty(whole)].flatMap((first) =>
    [...byParty(part)].map((second) => nestedPair(first, second, context)),
  );
  const codes = new Set(pairs.map(({ code }) => code));
  // Parties of one side may answer differently; the row shows the pair a reader must not miss.
  const finding = codes.size > 1 ? mostSalient(pairs) : together(pairs);
  return mergeRows([outer, inner], "nested", finding ?? together(pairs));
}

function byParty(claims: readonly CellClaim[]): Iterable<readonly CellClaim[]> {
  return groupBy(claims, ({ statement }) => statement.party).values();
}

/** Every claim of one party on the whole against every one of another on the part. */
function nestedPair(
  whole: readonly CellClaim[],
  part: readonly CellClaim[],
  context: Context,
): Finding {
  const outcomes = whole.flatMap((a) => part.map((b) => compareWithPart(a, b, context)));
  const codes = new Set(outcomes.map(({ code }) => code));
  const [nearest = outcome("nested")] = outcomes.toSorted(
    (a, b) => (a.gap?.size ?? 0) - (b.gap?.size ?? 0),
  );
  return {
    ...(codes.size > 1 ? outcome("inconsistent") : nearest),
    parties: [...whole, ...part].map(({ statement }) => statement.party).filter(isFirst),
    claims: [...whole, ...part].map(({ claim }) => claim.id),
    gate: { gate: "nested", inner: "b" },
  };
}

/** Pairs that come to the same: all who answer, with the smallest gap. */
function together(pairs: readonly Finding[]): Finding {
  const [nearest] = pairs.toSorted((a, b) => (a.gap?.size ?? 0) - (b.gap?.size ?? 0));
  return {
    ...(nearest ?? { ...outcome("nested"), gate: { gate: "nested", inner: "b" } }),
    parties: pairs.flatMap(({ parties }) => parties).filter(isFirst),
    claims: pairs.flatMap(({ claims }) => claims).filter(isFirst),
  };
}

function isFirst(one: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(one) === index;
}

function compareWithPart(whole: CellClaim, part: CellClaim, context: Context): Outcome {
  const [outer, inner] = [intervalOf(whole), intervalOf(part)];
  const fits = outcome("nested", { code: "part-not-larger" });
  if (outer === null || inner === null) return fits;
  const code = partOfWhole(inner, outer);
  if (code === "nested") return fits;
  if (code === "disputed") return outcome("disputed", { code: "zero-against-number" });
  if (isLaterCount(part, whole, context)) return fits;
  return { code, gap: gapBetween(outer, inner), notes: [] };
}

/** A part counted to a later day, or to an unknown one, may have outgrown what the whole was then. */
function isLaterCount(part: CellClaim, whole: CellClaim, { vocabulary }: Context): boolean {
  const counts = vocabulary.measures[part.claim.question.measure ?? ""]?.counts;
  const [later, earlier] = [countedTo(part), countedTo(whole)];
  if (haveOneCutoff(counts, later, earlier)) return false;
  return later === null || earlier === null || later > earlier;
}

function intervalOf({ claim }: CellClaim): Interval | null {
  return claim.answer.kind === "quantity" ? claim.answer.quantity.interval : null;
}
