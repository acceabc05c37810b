import type { Comparison, FindingNote, Row } from "../compare/comparison";
import { printQuantity } from "../model/quantity";
import type { Answer, Claim, Degree, EventRecord, Statement } from "../model/record";
import type { ExpectedClaim, ExpectedRow } from "./case-file";

/** The row of that id, or the one that took its place. */
export function rowOf({ rows }: Comparison, id: string): Row | undefined {
  return rows.find((each) => each.id === id || each.aliases.includes(id));
}

/** A row's outcome, in as much as the expectation speaks of it. */
export function outcomeOfRow(row: Row, expected: ExpectedRow): Partial<ExpectedRow> {
  const { finding } = row;
  const remainder = finding.notes.find((note) => note.code === "remainder")?.remainder;
  const said = finding.notes.flatMap(noteTexts);
  const inPairs = row.pairs.flatMap(pairTexts);
  return restrictedTo<Required<ExpectedRow>>(expected, {
    code: finding.code,
    gap: finding.gap?.size ?? null,
    atLeast: finding.gap?.atLeast ?? false,
    parties: [...finding.parties],
    nature: row.nature,
    remainder: remainder?.state ?? "open",
    left: remainder?.left ?? null,
    dimension: "dimension" in finding.gate ? finding.gate.dimension : "",
    notes: (expected.notes ?? []).filter((note) => said.includes(note)),
    without: (expected.without ?? []).filter((note) => !said.includes(note)),
    pairs: (expected.pairs ?? []).filter((pair) => inPairs.includes(pair)),
    before: row.before,
    explanations: row.explanations.map(({ claim }) => claim.id),
    claims: [...finding.claims],
    cells: row.cells.map(({ party }) => party),
    statuses: statusesOf(row, Object.keys(expected.statuses ?? {})),
  });
}

/** How a claim stands in the record, in as much as the expectation speaks of it. */
export function outcomeOfClaim(
  { claim, statement }: { readonly claim: Claim; readonly statement: Statement },
  expected: ExpectedClaim,
): Partial<ExpectedClaim> {
  return restrictedTo<Required<ExpectedClaim>>(expected, {
    question: claim.question.id,
    of: claim.question.population ?? claim.makeUp ?? "",
    answer: answerText(claim.answer, claim.degree),
    by: statement.speaker,
    via: statement.via,
    said: statement.said?.edtf ?? null,
    degree: claim.degree,
    whole: claim.whole,
    partOf: claim.partOf,
    onTopOf: claim.onTopOf,
    derivedFrom: [...claim.derivedFrom],
    readings: claim.readings.map(({ answer, degree }) => answerText(answer, degree)),
  });
}

/** The claim of that id with its statement. */
export function claimOf({ statements }: EventRecord, id: string) {
  return statements
    .flatMap((statement) => statement.claims.map((claim) => ({ claim, statement })))
    .find(({ claim }) => claim.id === id);
}

function restrictedTo<T extends object>(expected: Partial<T>, all: T): Partial<T> {
  const keys = Object.keys(expected) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Partial<T>;
}

/** An answer in a word, as a record writes it; what is only asserted or denied is told by its degree. */
function answerText(answer: Answer, degree: Degree): number | string {
  switch (answer.kind) {
    case "quantity": {
      const text = printQuantity(answer.quantity);
      return /^\d+$/.test(text) ? Number(text) : text;
    }
    case "choice":
      return answer.choice;
    case "place":
      return answer.place;
    case "time":
      return answer.time.edtf;
    case "set":
      return answer.items.join(", ");
    default:
      return degree;
  }
}

function statusesOf({ cells }: Row, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cells
      .flatMap(({ claims }) => claims)
      .filter(({ claim }) => ids.includes(claim.id))
      .map(({ claim, status }) => [claim.id, status]),
  );
}

/** A note by its code alone, and with what it says: "days-apart", "days-apart 5". */
function noteTexts({ code, ...rest }: FindingNote): string[] {
  const words = Object.values(rest).flat().filter(isWord);
  return [code, [code, ...words].join(" ")];
}

function isWord(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function pairTexts({ parties, code, gap, notes }: Row["finding"]): string[] {
  const pair = [...parties.toSorted(), code].join(" ");
  const said = notes.flatMap(noteTexts).map((note) => `${pair} ${note}`);
  return [pair, ...(gap === null ? [] : [`${pair} ${gap.size}`]), ...said];
}
