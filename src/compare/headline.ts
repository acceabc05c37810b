import { countsBodies } from "../model/lattice";
import { findingCodes, type Row } from "./comparison";
import { acrossSides, type Context, sideOf } from "./context";
import { cargoRank, leadRank, makeUpOf } from "./leads";
import { bySalience } from "./salience";

/** Findings that set the sides' answers against each other, from disputed down to nested. */
const setsAgainst = findingCodes.slice(0, findingCodes.indexOf("nested") + 1);

/**
 * The row that stands first (semantics.md, Headline): the editor's choice; in an exchange whose totals do
 * not differ the mirror of its movements; else the most salient lead row that sets the sides against each
 * other; else the most salient of what is left, one-sided last. Null where there is no row.
 */
export function headlineOf(rows: readonly Row[], context: Context): Row | null {
  const named = rows.find(({ id, aliases }) =>
    [id, ...aliases].includes(context.record.headline ?? ""),
  );
  if (named !== undefined) return named;
  const leading = leadingRows(rows, context);
  const against = leading.filter((row) => isAgainst(row, context));
  const totals = leading.find(({ id, nature }) => id === "moved" && nature === "mirror");
  const apart = against.some(
    ({ finding, questions }) =>
      questions.some(({ movement }) => movement !== null) &&
      (finding.code === "differ" || finding.code === "disputed"),
  );
  if (totals !== undefined && !apart) return totals;
  return best(against, context) ?? best(leading, context) ?? best(rows, context) ?? null;
}

/**
 * Rows on the lead questions. Two equal counts of bodies do not come before people of whom one side alone
 * spoke.
 */
function leadingRows(rows: readonly Row[], context: Context): readonly Row[] {
  const leading = rows.filter((row) => rankOf(row, context) !== null && !row.before);
  const people = leading.some((row) => movesPeople(row, context) && loneliness(row, context) < 2);
  return people ? leading.filter(({ finding }) => !mirrorsBodies(finding)) : leading;
}

function mirrorsBodies({ notes }: Row["finding"]): boolean {
  return notes.some(({ code }) => code === "counts-bodies");
}

function movesPeople(row: Row, { vocabulary: { populations } }: Context): boolean {
  return (
    row.questions.some(({ movement }) => movement !== null) &&
    makeUpOf(row).some((id) => !countsBodies(populations, id))
  );
}

function isAgainst({ finding, questions }: Row, context: Context): boolean {
  const { code, parties } = finding;
  // Of three parties the first two can stand on one side: a state, and those who act for it.
  const across = parties.some((a) => parties.some((b) => acrossSides(a, b, context)));
  return setsAgainst.includes(code) && questions.length > 0 && across;
}

function rankOf({ questions }: Row, context: Context): number | null {
  const ranks = questions.flatMap((question) => leadRank(question, context) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/**
 * Most salient first, but one-sided last, and what no side answers after that; then the order of the lead
 * questions; then the id.
 */
function best(rows: readonly Row[], context: Context): Row | undefined {
  return rows.toSorted((a, b) => {
    const lonely = loneliness(a, context) - loneliness(b, context);
    const rank = (rankOf(a, context) ?? 99) - (rankOf(b, context) ?? 99);
    const salience = isLonely(a) && isLonely(b) ? 0 : bySalience(a.finding, b.finding);
    const cargo = cargoRank(a, context) - cargoRank(b, context);
    return (
      lonely || codeOrder(a, b, salience) || rank || cargo || salience || (a.id < b.id ? -1 : 1)
    );
  })[0];
}

/** Only a difference in code or relative gap decides before the order of the leads. */
function codeOrder(a: Row, b: Row, salience: number): number {
  const tied =
    a.finding.code === b.finding.code && a.finding.gap?.relative === b.finding.gap?.relative;
  return tied ? 0 : salience;
}

function isLonely({ finding: { code, parties } }: Row): boolean {
  const torn = code === "inconsistent" && parties.length === 1;
  return torn || code === "one-sided" || code === "not-judged";
}

/** 0 where answers meet, 1 where only a side speaks, 2 where no side does. */
function loneliness(row: Row, context: Context): number {
  if (!isLonely(row)) return 0;
  return row.finding.parties.some((party) => sideOf(party, context) !== null) ? 1 : 2;
}
