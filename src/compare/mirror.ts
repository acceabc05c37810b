import { type Gap, gapBetween, intervalsMeet, sameInterval } from "../model/interval";
import { countsBodies } from "../model/lattice";
import type { Interval } from "../model/quantity";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { haveOneCutoff } from "./compare-quantities";
import type { CellClaim, Dimension, Finding, FindingCode, FindingNote, Row } from "./comparison";
import { acrossSides, type Context, countedTo, isOutlet, judged } from "./context";
import { gate } from "./gate";
import { areOneCargo, cargoRank, makeUpOf } from "./leads";
import { mergeRows } from "./merge-rows";
import { largestShared } from "./shared-whole";
import { answers, figuresOfSide, ownerOf, sidesAmong } from "./sides";

interface Candidate {
  readonly rows: readonly [Row, Row];
  readonly sides: readonly [string, string];
  readonly differs: readonly Dimension[];
}

/**
 * Sets counterpart questions beside each other: each side answering for its own (106 Russians freed, 100
 * Ukrainians freed), or each only for the other's. The mirror takes the place of the two questions' rows.
 */
export function withMirrors(rows: readonly Row[], context: Context): Row[] {
  const left = [...rows];
  const mirrors: Row[] = [];
  const peopleFirst = candidates(rows, context).toSorted(
    (a, b) => cargoRank(a.rows[0], context) - cargoRank(b.rows[0], context),
  );
  for (const candidate of peopleFirst) {
    if (!candidate.rows.every((row) => left.includes(row))) continue;
    for (const row of candidate.rows) left.splice(left.indexOf(row), 1);
    mirrors.push(named(mirrorRow(candidate, context), candidate, mirrors));
  }
  return [...mirrors, ...left];
}

/** A second pair of movements, of bodies beside people, goes by its own movement's id. */
function named(mirror: Row, { rows: [first] }: Candidate, others: readonly Row[]): Row {
  if (!others.some(({ id }) => id === mirror.id)) return mirror;
  return { ...mirror, id: first.id, aliases: mirror.aliases.filter((id) => id !== first.id) };
}

function candidates(rows: readonly Row[], context: Context): Candidate[] {
  const sides = sidesAmong(
    rows.flatMap(({ cells }) => cells.map(({ party }) => party)),
    context,
  );
  return sides.flatMap((first, index) =>
    sides.slice(index + 1).flatMap((second) =>
      rows.flatMap((a) =>
        rows.flatMap((b): Candidate[] => {
          const outcome = counterparts(a, b, context);
          if (outcome === null || !isMirror(a, b, [first, second], context)) return [];
          if (areAnsweredNearby(rows, [a, b], [first, second], context)) return [];
          return [{ rows: [a, b], sides: [first, second], differs: outcome }];
        }),
      ),
    ),
  );
}

function counterparts(
  a: Row,
  b: Row,
  { record, vocabulary }: Context,
): readonly Dimension[] | null {
  const [first, second] = [a.questions[0], b.questions[0]];
  if (a === b || first === undefined || second === undefined) return null;
  if (!mayBeCounterparts(first, second, vocabulary)) return null;
  if (!areOneCargo(a, b, vocabulary)) return null;
  const outcome = gate(first, second, vocabulary, record.movements);
  return outcome.gate === "counterpart" ? outcome.differs : null;
}

/** What makes counterparts: another movement, or a counterpart population. Cheap, since every pair is asked. */
function mayBeCounterparts(a: Question, b: Question, { populations }: Vocabulary): boolean {
  if (a.movement !== b.movement) return a.movement !== null && b.movement !== null;
  if (a.population === null || b.population === null) return false;
  const [first, second] = [populations[a.population], populations[b.population]];
  return first?.counterpart === b.population || second?.counterpart === a.population;
}

/**
 * `a` counts the first side's own and the first side answers it, `b` the second's; or, each only for the
 * other's, the other way round. Neither question may differ or be disputed between the sides.
 */
function isMirror(
  a: Row,
  b: Row,
  [first, second]: readonly [string, string],
  context: Context,
): boolean {
  if ([a, b].some((row) => partsTheSides(row, context))) return false;
  const figures = [figuresOfSide(a, first, context), figuresOfSide(b, second, context)];
  if (figures.some(({ length }) => length === 0)) return false;
  const [ownerA, ownerB] = [a, b].map(({ questions: [question] }) =>
    question === undefined ? null : ownerOf(question, context),
  );
  if (ownerA === first && ownerB === second) return true;
  const onlyOther = !answers(a, second, context) && !answers(b, first, context);
  return (
    onlyOther && (ownerA === null || ownerA === second) && (ownerB === null || ownerB === first)
  );
}

/**
 * Whether a side speaks of the other's people too, but nobody says whether of the same ones: then that is
 * what stands beside its own figure, and no count of other people.
 */
function areAnsweredNearby(
  rows: readonly Row[],
  [a, b]: readonly [Row, Row],
  [first, second]: readonly [string, string],
  context: Context,
): boolean {
  const { record, vocabulary } = context;
  const meets = (row: Row, own: Row, other: string) => {
    const [asked, question] = [own.questions[0], row.questions[0]];
    if (asked === undefined || question?.population == null) return false;
    if (vocabulary.populations[question.population]?.extent === undefined) return false;
    if (figuresOfSide(row, other, context).length === 0) return false;
    const found = gate(asked, question, vocabulary, record.movements);
    return found.gate === "unknown" && found.dimension === "population";
  };
  return rows.some((row) => meets(row, a, second) || meets(row, b, first));
}

function partsTheSides(row: Row, context: Context): boolean {
  return row.pairs.some(
    ({ code, parties: [a = "", b = ""] }) =>
      (code === "differ" || code === "disputed" || code === "inconsistent") &&
      acrossSides(a, b, context),
  );
}

function mirrorRow(candidate: Candidate, context: Context): Row {
  const { rows, sides, differs } = candidate;
  const [a, b] = rows;
  const [first, second] = [
    figuresOfSide(a, sides[0], context),
    figuresOfSide(b, sides[1], context),
  ];
  const { code, gap, claims } = reflect(first, second, context);
  const named = claims.length > 0 ? claims : [...first, ...second].map(({ claim }) => claim.id);
  const finding: Finding = {
    code,
    parties: [first[0]?.statement.party ?? sides[0], second[0]?.statement.party ?? sides[1]],
    claims: named,
    gate: { gate: "counterpart", differs },
    // What each side counts on the other's (violations of a truce) it draws for itself.
    gap: differs.length > 0 || !countTheirOwn(candidate, context) ? null : gap,
    notes: [
      ...ofBodies(rows, context),
      ...statedByOther(candidate, context),
      ...describedDifferently(rows, context),
      ...reportedBoth(candidate, context),
      // What a side says of the other's people is judged in no pair here, but may be rendered in two ways.
      ...renderings(
        rows.flatMap((row) => sides.flatMap((side) => figuresOfSide(row, side, context))),
      ),
    ],
  };
  return mergeRows(rows, "mirror", finding);
}

/** Whether each side counts what is its own, and not what it counts on the other's side. */
function countTheirOwn({ rows, sides }: Candidate, context: Context): boolean {
  return rows.every(
    ({ questions: [question] }, at) =>
      question !== undefined && ownerOf(question, context) === sides[at],
  );
}

interface Reflection {
  readonly code: FindingCode;
  readonly gap: Gap | null;
  readonly claims: readonly string[];
}

/** Compares what each side says of its own; several claims of a side leave the smallest gap. */
function reflect(
  first: readonly CellClaim[],
  second: readonly CellClaim[],
  context: Context,
): Reflection {
  const shared = largestShared(first, second);
  if (shared !== null) return { code: "mirror-equal", gap: null, claims: shared };
  const all = first.flatMap((a) => second.map((b) => reflectPair(a, b, context)));
  const codes = new Set(all.map(({ code }) => code));
  const [smallest] = all.toSorted((x, y) => (x.gap?.size ?? 0) - (y.gap?.size ?? 0));
  if (smallest === undefined) return { code: "mirror-undetermined", gap: null, claims: [] };
  return codes.size === 1 ? smallest : { code: "mirror-undetermined", gap: null, claims: [] };
}

/** Under every rendering that the sources of the two give; of other cut-offs nothing can be said. */
function reflectPair(a: CellClaim, b: CellClaim, { vocabulary }: Context): Reflection {
  const claims = [a.claim.id, b.claim.id];
  const all = intervalsOf(a).flatMap((first) =>
    intervalsOf(b).map((second) => reflected(first, second)),
  );
  const [smallest] = all.toSorted((x, y) => (x.gap?.size ?? 0) - (y.gap?.size ?? 0));
  const oneCode = all.every(({ code }) => code === smallest?.code);
  const certain = a.claim.degree === "asserts" && b.claim.degree === "asserts";
  const counts = vocabulary.measures[a.claim.question.measure ?? ""]?.counts;
  const together = haveOneCutoff(counts, countedTo(a), countedTo(b));
  if (
    smallest === undefined ||
    !together ||
    !oneCode ||
    (smallest.code === "mirror-equal" && !certain)
  )
    return { code: "mirror-undetermined", gap: null, claims };
  return { ...smallest, claims };
}

function reflected(
  first: Interval | null,
  second: Interval | null,
): Pick<Reflection, "code" | "gap"> {
  if (first === null || second === null) return { code: "mirror-undetermined", gap: null };
  if (sameInterval(first, second)) return { code: "mirror-equal", gap: null };
  if (intervalsMeet(first, second)) return { code: "mirror-undetermined", gap: null };
  return { code: "mirror-unequal", gap: gapBetween(first, second) };
}

/** The interval a claim states, and those that some of its sources render. */
function intervalsOf({ claim }: CellClaim): readonly (Interval | null)[] {
  return [claim, ...claim.readings].map(({ answer }) =>
    answer.kind === "quantity" ? answer.quantity.interval : null,
  );
}

/** Whether sources give one of the figures differently. */
function renderings(figures: readonly CellClaim[]): FindingNote[] {
  const disputed = figures.some((claim) => {
    const [own = null, ...others] = intervalsOf(claim);
    return others.some(
      (other) => other !== own && (own === null || other === null || !sameInterval(own, other)),
    );
  });
  return disputed ? [{ code: "rendering-disputed" }] : [];
}

/** The totals of movements do not tell by their question what was moved; what speakers call it does. */
function ofBodies(rows: readonly Row[], { vocabulary: { populations } }: Context): FindingNote[] {
  const named = rows.flatMap(makeUpOf);
  const bodies = named.length > 0 && named.every((id) => countsBodies(populations, id));
  return bodies ? [{ code: "counts-bodies" }] : [];
}

/** Of each figure, whether the other side stated it too, and where somebody looked for it. */
function statedByOther({ rows, sides }: Candidate, context: Context): FindingNote[] {
  return rows.map((row, index) => {
    const [party, other] = index === 0 ? sides : ([sides[1], sides[0]] as const);
    const ids = row.questions.map(({ id }) => id);
    const search = context.record.searched.find(
      (each) => each.party === other && each.row !== null && ids.includes(each.row),
    );
    const stated = answers(row, other, context);
    return { code: "stated-by-other", party, other, stated, search: search ?? null };
  });
}

/** Totals on which the sides agree, and which they describe differently (84 servicemen; 33 and 51 civilians). */
function describedDifferently(rows: readonly Row[], context: Context): FindingNote[] {
  return rows.flatMap(({ finding: { parties, notes } }) => {
    const [a = "", b = ""] = parties;
    return acrossSides(a, b, context)
      ? notes.filter(({ code }) => code === "described-differently")
      : [];
  });
}

/** How many outlets gave a figure for both. */
function reportedBoth({ rows: [a, b] }: Candidate, context: Context): FindingNote[] {
  const reporting = ({ cells }: Row) =>
    cells
      .filter(({ party, claims }) => isOutlet(party, context) && judged(claims).length > 0)
      .map(({ party }) => party);
  const both = new Set(reporting(b));
  const outlets = reporting(a).filter((party) => both.has(party)).length;
  return outlets > 0 ? [{ code: "reported-both", outlets }] : [];
}
