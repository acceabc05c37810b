import type { CellClaim, Finding, GateOutcome, Row } from "./comparison";
import type { Context } from "./context";
import { gate } from "./gate";
import { leadRank } from "./leads";
import { mergeRows } from "./merge-rows";
import { nearestPoints } from "./series";
import { answers, deniedPart, figuresOfSide, sidesAmong } from "./sides";

/**
 * Where each side has a current figure for the event's lead question and nothing shared, mirrored or
 * nested joins them, one row shows both and names what differs (semantics.md, `incomparable`).
 */
export function withJoined(rows: readonly Row[], context: Context): Row[] {
  const sides = sidesAmong(
    rows.flatMap(({ cells }) => cells.map(({ party }) => party)),
    context,
  );
  const [first, second] = sides;
  if (first === undefined || second === undefined) return [...rows];
  const leading = rows
    .filter((row) => rankOf(row, context) !== null && !row.before)
    .toSorted((a, b) => (rankOf(a, context) ?? 0) - (rankOf(b, context) ?? 0));
  const rank = leading.length === 0 ? null : rankOf(leading[0] ?? null, context);
  const level = leading.filter((row) => rankOf(row, context) === rank);
  if (level.some((row) => [first, second].every((side) => answersWhole(row, side, context))))
    return [...rows];
  // Of several counts the largest says most: 35 civilians, not the two children among them.
  const [ours = [], theirs = []] = [first, second].map((side) =>
    level
      .filter((row) => row.nature === "single" && largestOf(row, side, context) !== null)
      .toSorted((a, b) => (largestOf(b, side, context) ?? 0) - (largestOf(a, side, context) ?? 0)),
  );
  // The dead of each stand beside each other, and not the wounded of one beside the dead of the other.
  const pairs = ours.flatMap((a) => theirs.map((b) => ({ a, b, alike: haveOneMeasure(a, b) })));
  const { a, b } = pairs.find(({ alike }) => alike) ?? pairs[0] ?? {};
  if (a === undefined || b === undefined) return [...rows];
  return [
    joinedRow(a, b, [first, second], context),
    ...rows.filter((row) => row !== a && row !== b),
  ];
}

function haveOneMeasure({ questions: [a] }: Row, { questions: [b] }: Row): boolean {
  return a?.measure != null && a.measure === b?.measure;
}

/** Whoever only denies a part of a figure has not said how many there were. */
function answersWhole(row: Row, side: string, context: Context): boolean {
  return answers(row, side, context) && deniedPart(row, side, context) === null;
}

/** The largest figure that a side gives ("up to 50" is 50); null where it gives none. */
function largestOf(row: Row, side: string, context: Context): number | null {
  const figures = figuresOfSide(row, side, context).map(({ claim: { answer } }) => {
    const interval = answer.kind === "quantity" ? answer.quantity.interval : null;
    return interval?.hi ?? interval?.lo ?? 0;
  });
  return figures.length === 0 ? null : Math.max(...figures);
}

/** What stands beside each other: of counts to date, the points nearest in time. */
function figuresBeside(
  a: Row,
  b: Row,
  sides: readonly string[],
  context: Context,
): readonly CellClaim[] {
  const [first = [], second = []] = [a, b].map((row, index) =>
    figuresOfSide(row, sides[index] ?? "", context),
  );
  const series = [a, b].every(
    ({ questions: [question] }) =>
      context.vocabulary.measures[question?.measure ?? ""]?.counts === "to-date",
  );
  return (series ? nearestPoints(first, second, context) : [first, second]).flat();
}

function rankOf(row: Row | null, context: Context): number | null {
  const question = row?.questions[0];
  return question === undefined ? null : leadRank(question, context);
}

function joinedRow(a: Row, b: Row, sides: readonly string[], context: Context): Row {
  const [first, second] = [a.questions[0], b.questions[0]];
  const claims = figuresBeside(a, b, sides, context);
  const found =
    first === undefined || second === undefined
      ? ({ gate: "unknown", dimension: "measure" } as const)
      : gate(first, second, context.vocabulary, context.record.movements);
  // People one way and bodies the other are no mirror: they differ in what was moved.
  const outcome: GateOutcome =
    found.gate === "counterpart" ? { gate: "different", dimension: "movement" } : found;
  const finding: Finding = {
    code: "joined",
    parties: claims
      .map(({ statement }) => statement.party)
      .filter((party, index, all) => all.indexOf(party) === index),
    claims: claims.map(({ claim }) => claim.id),
    gate: outcome,
    gap: null,
    notes: [a, b].flatMap((row) =>
      sides.flatMap((side) => {
        const party = deniedPart(row, side, context);
        return party === null ? [] : [{ code: "partial-denial", party } as const];
      }),
    ),
  };
  return mergeRows([a, b], "joined", finding);
}
