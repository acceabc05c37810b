import type { Finding, FindingNote, Row } from "../compare/comparison";
import type { Claim, EventRecord, Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { answerText } from "./answer-text";
import { clocksText } from "./clocks";
import { partyWithin } from "./names";
import { formatNumber } from "./numbers";
import { formatInterval } from "./quantities";
import { isNamedParty, type SaidRow } from "./row-said";
import type { Texts } from "./texts";

/** What of a row an explanation is made from; rows of the comparison and of the table both have it. */
export type ExplainedRow = SaidRow &
  Pick<Row, "nature" | "questions" | "searched"> & {
    readonly explanations: readonly unknown[];
  };

/** Everything that sentences about one finding are made from. */
export interface Scope {
  readonly texts: Texts;
  readonly vocabulary: Vocabulary;
  readonly record: EventRecord;
  readonly row: ExplainedRow;
  readonly finding: Finding;
}

/** A claim with the statement that holds it. */
export interface Held {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** The claims that the finding was made from. */
export function claimsOf({ record, finding }: Scope): readonly Held[] {
  return claimsNamed(record, finding.claims);
}

/** Claims by their ids, in the order of the record. */
export function claimsNamed(
  { statements }: Scope["record"],
  ids: readonly string[],
): readonly Held[] {
  return statements.flatMap((statement) =>
    statement.claims.filter(({ id }) => ids.includes(id)).map((claim) => ({ claim, statement })),
  );
}

/** The notes with one code. */
export function notesWith<Code extends FindingNote["code"]>(
  { finding }: Scope,
  code: Code,
): readonly Extract<FindingNote, { code: Code }>[] {
  return finding.notes.filter(
    (note): note is Extract<FindingNote, { code: Code }> => note.code === code,
  );
}

/** Whether it is a party of the vocabulary; else it is an outlet that speaks for itself. */
export function isParty({ vocabulary }: Scope, id: string): boolean {
  return isNamedParty(vocabulary, id);
}

/** A party in a sentence. Outlets are named beside their claims, in their own script. */
export function nameIn(scope: Scope, id: string): string {
  const { texts, vocabulary } = scope;
  return isParty(scope, id) ? partyWithin(texts, vocabulary, id) : texts.explanations.outlet;
}

/** "Russia: 89; Ukraine: about 400 (taken as 360 to 440).", where a hedge has to be told; else null. */
export function hedgedFigures(scope: Scope): string | null {
  const { texts, vocabulary, finding } = scope;
  const held = claimsOf(scope);
  if (finding.parties.length !== 2 || !finding.parties.every((id) => isParty(scope, id)))
    return null;
  if (held.length !== 2 || !held.some(({ claim }) => isHedged(claim))) return null;
  const items = finding.parties.flatMap((party) =>
    held
      .filter(({ statement }) => statement.party === party)
      .map(({ claim }) =>
        texts.explanations.said(partyWithin(texts, vocabulary, party), readFigure(scope, claim)),
      ),
  );
  return texts.explanations.figures(items);
}

/** "Russia: 11:15 Moscow time (10:15 Kyiv time).", where clock times were given; else null. */
export function clockTimes(scope: Scope): string | null {
  const { texts, vocabulary, finding } = scope;
  const held = claimsOf(scope).flatMap(({ claim: { answer }, statement }) =>
    answer.kind === "time" ? [{ time: answer.time, party: statement.party }] : [],
  );
  if (!held.some(({ time }) => time.clock)) return null;
  const items = finding.parties.flatMap((party) =>
    held
      .filter((each) => each.party === party)
      .map(({ time }) =>
        texts.explanations.said(nameIn(scope, party), clocksText(texts, vocabulary, time)),
      ),
  );
  return texts.explanations.figures([...new Set(items)]);
}

/** The size of the finding's gap with "at least" where it is the least it can be. */
export function gapSize({ texts, finding }: Scope): string | null {
  const { gap } = finding;
  if (gap === null) return null;
  return texts.explanations.size(formatNumber(texts.language, gap.size), gap.atLeast);
}

function isHedged({ answer }: Claim): boolean {
  if (answer.kind !== "quantity") return false;
  const { interval } = answer.quantity;
  return interval !== null && interval.lo !== interval.hi;
}

function readFigure({ texts, vocabulary }: Scope, claim: Claim): string {
  const said = answerText(texts, vocabulary, claim);
  const { answer } = claim;
  if (answer.kind !== "quantity" || answer.quantity.interval === null) return said;
  const read = formatInterval(texts, answer.quantity.interval);
  return isHedged(claim) ? texts.explanations.readAs(said, read) : said;
}
