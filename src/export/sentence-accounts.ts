import type { CellClaim, Row } from "../compare/comparison";
import { answerText } from "../i18n/answer-text";
import { countedName } from "../i18n/counted";
import { isNamedParty } from "../i18n/row-said";
import { groupBy } from "../model/group-by";
import { printQuantity } from "../model/quantity";
import type { SpeakingOf } from "./sentence-clause";

/** The claims of a sentence; those that one speaker made at one time stand together. */
export interface AccountsOf {
  /** What the finding rests on. */
  readonly main: readonly (readonly CellClaim[])[];
  /** What its parties, or others who are no outlets, say otherwise. */
  readonly also: readonly (readonly CellClaim[])[];
  readonly replaced: readonly (readonly CellClaim[])[];
  readonly withdrawn: readonly (readonly CellClaim[])[];
}

/** What a sentence about a row has to say. Nobody is left out who says something else. */
export function accountsOf(of: SpeakingOf, row: Row): AccountsOf {
  const { parties, claims } = row.finding;
  const order = (entry: CellClaim) => parties.indexOf(entry.statement.party);
  const all = row.cells.flatMap((cell) => cell.claims);
  const resting = all.filter(({ claim }) => claims.includes(claim.id));
  const past: ReadonlySet<CellClaim["status"]> = new Set(["superseded", "withdrawn", "unsourced"]);
  const standing = resting.filter(({ status }) => !past.has(status));
  // A denial in general terms needs something before it that it denies.
  const late = ({ claim }: CellClaim) => Number(claim.general);
  const main = unlike(
    of,
    standing.toSorted((a, b) => late(a) - late(b) || order(a) - order(b)),
  );
  const questions = new Set(main.map(({ claim }) => claim.question.id));
  const more = all.filter(
    (entry) =>
      entry.status === "current" &&
      !resting.includes(entry) &&
      isNamedParty(of.vocabulary, entry.statement.party) &&
      answersThere(entry, main, questions),
  );
  const also = unlike(of, [...main, ...more.filter((entry) => !isOurSum(entry, main))]).slice(
    main.length,
  );
  const gone = (status: CellClaim["status"]) =>
    together(resting.filter((entry) => entry.status === status));
  return {
    main: together(main),
    also: together(also),
    replaced: gone("superseded"),
    withdrawn: gone("withdrawn"),
  };
}

/** What a party says of the question on which its figure is given: in a mirror, of its own. */
function answersThere(
  { claim, statement }: CellClaim,
  main: readonly CellClaim[],
  questions: ReadonlySet<string>,
): boolean {
  const own = main.filter((entry) => entry.statement.party === statement.party);
  if (own.length === 0) return questions.has(claim.question.id);
  return own.some((entry) => entry.claim.question.id === claim.question.id);
}

/** A sum of ours that comes to what the party said already adds nothing that was said. */
function isOurSum({ claim, statement }: CellClaim, main: readonly CellClaim[]): boolean {
  const { answer } = claim;
  if (claim.derivedFrom.length === 0 || answer.kind !== "quantity") return false;
  const sum = printQuantity(answer.quantity);
  return main.some(
    (entry) =>
      entry.statement.party === statement.party &&
      entry.claim.answer.kind === "quantity" &&
      printQuantity(entry.claim.answer.quantity) === sum,
  );
}

/** The first of the claims by which one party says one thing. */
function unlike(of: SpeakingOf, entries: readonly CellClaim[]): readonly CellClaim[] {
  const { texts, vocabulary } = of;
  const seen = new Set<string>();
  return entries.filter(({ claim, statement }) => {
    const counted = claim.answer.kind === "quantity" ? countedName(texts, vocabulary, claim) : "";
    const said = answerText(texts, vocabulary, claim);
    const key = JSON.stringify([statement.party, claim.question.id, said, counted]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Two figures of one day to one question are two accounts: they never stand in one clause. */
function together(entries: readonly CellClaim[]): readonly (readonly CellClaim[])[] {
  const groups = groupBy(entries, ({ claim, statement }) => {
    const { speaker, via, said } = statement;
    const key = [speaker, via, said?.edtf ?? null];
    return JSON.stringify(
      claim.answer.kind === "quantity" ? [...key, fellows(entries, claim)] : key,
    );
  });
  return [...groups.values()];
}

/** The claim's place among those of the same question. */
function fellows(entries: readonly CellClaim[], { id, question }: CellClaim["claim"]): number {
  const same = entries.filter(({ claim }) => claim.question.id === question.id);
  const { statement } = same.find(({ claim }) => claim.id === id) ?? {};
  const own = same.filter((entry) => entry.statement.speaker === statement?.speaker);
  return own.findIndex(({ claim }) => claim.id === id);
}
