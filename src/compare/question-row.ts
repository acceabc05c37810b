import { groupBy } from "../model/group-by";
import type { Question } from "../model/record";
import { compareParties, selfContradicting } from "./compare-parties";
import type { Cell, CellClaim, Finding, Row } from "./comparison";
import {
  acrossSides,
  type Context,
  eventBegan,
  isOutlet,
  judged,
  type Spoken,
  sideOf,
} from "./context";
import { currentClaims } from "./current-claims";
import { mostSalient } from "./salience";
import { newestPoints } from "./series";

/** The row of one question: every party's claims on it, every pair, and the finding. */
export function questionRow(
  question: Question,
  spoken: readonly Spoken[],
  parties: readonly string[],
  context: Context,
): Row {
  const byParty = groupBy(spoken, ({ statement }) => statement.party);
  const cells: Cell[] = parties.flatMap((party) => {
    const own = byParty.get(party);
    return own === undefined ? [] : [{ party, claims: currentClaims(own, spoken, context) }];
  });
  const pairs = allPairs(cells, context);
  return {
    id: question.id,
    aliases: [],
    nature: "single",
    questions: [question],
    cells,
    pairs,
    finding: withChanges(rowFinding(cells, pairs, context), cells, context),
    before: spoken.every((each) => saidBefore(each, context)),
    explanations: [],
    searched: [],
  };
}

function saidBefore({ statement }: Spoken, context: Context): boolean {
  const [latest, began] = [statement.said?.latest ?? null, eventBegan(statement, context)];
  return latest !== null && began !== null && latest < began;
}

function allPairs(cells: readonly Cell[], context: Context): Finding[] {
  const answering = cells
    .map(({ party, claims }) => ({ party, claims: judged(claims) }))
    .filter(({ claims }) => claims.length > 0);
  return answering.flatMap((first, index) =>
    answering
      .slice(index + 1)
      .filter((second) => !(isMakeUpOnly(first) && isMakeUpOnly(second)))
      .filter((second) => ![first, second].every(isNumberless))
      .filter((second) => !isOneReport(first, second, context))
      .map((second) => compareParties(first, second, context)),
  );
}

/** Two outlets that are known only from one page of a third are one origin, and confirm nothing to each other. */
function isOneReport(a: Pick<Cell, "party" | "claims">, b: typeof a, context: Context): boolean {
  if (![a, b].every(({ party }) => isOutlet(party, context))) return false;
  const pages = [a, b].flatMap(({ claims }) =>
    claims.map(({ claim, statement: { via } }) =>
      via === null ? null : JSON.stringify([via, claim.sources]),
    ),
  );
  return !pages.includes(null) && new Set(pages).size === 1;
}

/** Two who give no number ("a group", "number not given") have said nothing that could be compared. */
function isNumberless({ claims }: Pick<Cell, "claims">): boolean {
  return claims.every(({ claim: { answer, degree } }) => {
    if (answer.kind !== "quantity" || degree === "denies") return false;
    const { interval, share } = answer.quantity;
    return interval === null && !share;
  });
}

/** Two parties that speak of a part only through their totals are compared in the totals' row. */
function isMakeUpOnly({ claims }: Pick<Cell, "claims">): boolean {
  return claims.every(({ claim }) => claim.whole && claim.question.population !== null);
}

/**
 * The most salient finding over pairs that stand on different sides; where there is none, over what only
 * one side says and the other pairs. Pairs of one side never make it.
 */
function rowFinding(cells: readonly Cell[], pairs: readonly Finding[], context: Context): Finding {
  const across = pairs.filter(({ parties: [a = "", b = ""] }) => acrossSides(a, b, context));
  const alone = lonely(cells, context);
  const others = mixed(pairs, context);
  const candidates = alone.parties.every((party) => sideOf(party, context) === null)
    ? others
    : [alone, ...others];
  const leading = across.filter(({ parties }) =>
    parties.every((party) => sideOf(party, context) === party),
  );
  return firstOfEquals(leading, across) ?? mostSalient(candidates) ?? alone;
}

/** The most salient of all, but of equals the one between the sides themselves. */
function firstOfEquals(leading: readonly Finding[], all: readonly Finding[]): Finding | undefined {
  const [first, best] = [mostSalient(leading), mostSalient(all)];
  const equal = first?.code === best?.code && first?.gap?.relative === best?.gap?.relative;
  return equal ? first : best;
}

/**
 * Names the parties of a finding whose side had answered otherwise before: whoever now agrees after a denial
 * must not look as if it always had. A toll that rose is no other account.
 */
function withChanges(finding: Finding, cells: readonly Cell[], context: Context): Finding {
  if (finding.code === "revised" || finding.parties.length < 2) return finding;
  const changed = finding.parties.filter((party) =>
    cells.some(
      (cell) =>
        (cell.party === party || isOfSide(cell.party, party, context)) &&
        cell.claims.some(isOtherAccount),
    ),
  );
  if (changed.length === 0) return finding;
  const notes = changed.map((party) => ({ code: "account-changed", party }) as const);
  return { ...finding, notes: [...finding.notes, ...notes] };
}

function isOfSide(party: string, other: string, context: Context): boolean {
  const side = sideOf(party, context);
  return side !== null && side === sideOf(other, context);
}

/** An earlier answer in words, or a figure that was denied or taken back; a figure that grew is none. */
function isOtherAccount({ claim: { answer, degree }, status }: CellClaim): boolean {
  if (status === "withdrawn") return true;
  return status === "superseded" && (answer.kind !== "quantity" || degree === "denies");
}

/** Pairs in which at least one does not speak for a side, so that they are not pairs of one side. */
function mixed(pairs: readonly Finding[], context: Context): Finding[] {
  return pairs.filter(({ parties }) => parties.some((party) => sideOf(party, context) === null));
}

/** What only one side (or no side, only outlets) says; revised where its account changed. */
function lonely(cells: readonly Cell[], context: Context): Finding {
  const answering = cells.filter(({ claims }) => judged(claims).length > 0);
  const sided = answering.filter(({ party }) => sideOf(party, context) !== null);
  const shown = sided.length > 0 ? sided : answering;
  const texts = cells.filter(({ claims }) => claims.some(({ status }) => status === "no-answer"));
  const silenced = shown.length + texts.length > 0 ? [] : withdrawing(cells, context);
  const speaking = [shown, texts, silenced].find(({ length }) => length > 0) ?? [];
  const revised = silenced.length > 0 || changedAccount(sided, cells, context);
  const torn = shown.filter((cell) => isTorn(cell, context, ["disputed"]));
  const code =
    speaking.length === 0 ? "not-judged" : revised ? "revised" : lonelyCode(speaking, context);
  if (code === "one-sided" && torn.length > 0) return inconsistency(torn);
  const named = speaking.length > 0 ? speaking : cells;
  return {
    code,
    parties: named.map(({ party }) => party),
    claims: named.flatMap((cell) => pointsOf(cell, context).map(({ claim }) => claim.id)),
    gate: { gate: "same" },
    gap: null,
    notes: shown
      .filter((cell) => isTorn(cell, context))
      .map(({ party }) => ({ code: "party-inconsistent", party })),
  };
}

/** Of a count to date the newest point stands for the series; the others are in the cell. */
function pointsOf(cell: Cell, context: Context): readonly CellClaim[] {
  const newest = newestPoints(judged(cell.claims), context);
  return newest.length > 0 ? newest : cell.claims;
}

/** Outlets are never inconsistent: each speaks for itself. */
function isTorn(
  { party, claims }: Cell,
  context: Context,
  codes?: Parameters<typeof selfContradicting>[2],
): boolean {
  return !isOutlet(party, context) && selfContradicting(judged(claims), context, codes);
}

/** One of a party's offices asserts what another denies, with nobody else to compare them with. */
function inconsistency(torn: readonly Cell[]): Finding {
  return {
    code: "inconsistent",
    parties: torn.map(({ party }) => party),
    claims: torn.flatMap(({ claims }) => judged(claims).map(({ claim }) => claim.id)),
    gate: { gate: "same" },
    gap: null,
    notes: torn.map(({ party }) => ({ code: "party-inconsistent", party })),
  };
}

/** Whether a side that answers, by whichever of its parties, has said something else before. */
function changedAccount(
  answering: readonly Cell[],
  cells: readonly Cell[],
  context: Context,
): boolean {
  const sides = new Set(answering.map(({ party }) => sideOf(party, context)));
  return cells
    .filter(({ party }) => sides.has(sideOf(party, context)))
    .some(({ claims }) => claims.some(({ status }) => status === "superseded"));
}

/** Parties to the conflict that took back all they had said; nothing of it is current. */
function withdrawing(cells: readonly Cell[], context: Context): readonly Cell[] {
  return cells.filter(
    ({ party, claims }) =>
      sideOf(party, context) !== null &&
      claims.some(({ status }) => status === "withdrawn" || status === "withdrawing"),
  );
}

/** Texts of both sides are shown beside each other and not judged; of one side, they are one-sided. */
function lonelyCode(speaking: readonly Cell[], context: Context): "one-sided" | "not-judged" {
  const sides = new Set(speaking.map(({ party }) => sideOf(party, context)));
  return sides.size > 1 ? "not-judged" : "one-sided";
}
