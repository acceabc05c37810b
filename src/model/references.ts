import { canonicalJson } from "./canonical-json";
import { isPart } from "./lattice";
import type { Report } from "./problems";
import type { Claim, EventRecord, Question, Statement } from "./record";
import type { Vocabulary } from "./vocabulary";

/** Checks what points from one place of a record to another: superseded claims, rows, the headline. */
export function checkReferences(record: EventRecord, vocabulary: Vocabulary, report: Report): void {
  const claims = record.statements.flatMap((statement) => statement.claims);
  const rows = new Set(claims.flatMap((claim) => rowsOf(claim)));
  const asked = new Map(
    claims.map(({ question }) => [question.id, question] as const).toReversed(),
  );
  record.statements.forEach((statement, index) => {
    // Rows, statements and claims are addressed alike in a page: no two may share an address.
    if (rows.has(statement.id)) {
      report(["statements", index, "id"], "doubled-id", { id: statement.id });
    }
    for (const claim of statement.claims) {
      const path = ["statements", index, "claims", nameOf(claim)];
      if (rows.has(claim.id)) report(path, "doubled-id", { id: claim.id });
      if (isOther(asked.get(claim.question.id), claim.question))
        report(path, "doubled-id", { id: claim.question.id });
      if (claim.explains !== null && !rows.has(claim.explains)) {
        report([...path, "explains"], "unknown-row", { id: claim.explains });
      }
      checkReceiver(claim, path, record, vocabulary, report);
    }
  });
  checkSuperseded(record.statements, vocabulary, report);
  reportCycles(claims, report);
  if (record.headline !== null && !rows.has(record.headline)) {
    report(["headline"], "unknown-row", { id: record.headline });
  }
  for (const [index, { row }] of record.searched.entries()) {
    if (row !== null && !rows.has(row))
      report(["searched", index, "row"], "unknown-row", { id: row });
  }
}

/**
 * Whether a question is not the one first asked under its id. An id names its parts bare, `hit.drones`, so
 * that drones hit and hits by drones would stand in one row and be compared without passing the gate.
 */
function isOther(first: Question | undefined, question: Question): boolean {
  return first !== undefined && canonicalJson(first) !== canonicalJson(question);
}

/** A claim's name in the file: its mark can be that of the claim it is derived from. */
function nameOf({ id, mark }: Claim): string {
  return id.split(".")[1] ?? mark;
}

/** A claim's row, and `moved`, the row in which the two movements of an event mirror each other. */
function rowsOf({ question }: Claim): string[] {
  return question.movement === null
    ? [question.id]
    : [question.id, "moved", `moved.${question.movement}`];
}

/**
 * A claim takes the place of one that its own side gave to the same question, and of one that nothing else
 * has replaced: otherwise it would silence somebody else, or leave two current ones.
 */
function checkSuperseded(
  statements: readonly Statement[],
  vocabulary: Vocabulary,
  report: Report,
): void {
  const given = new Map(
    statements.flatMap(({ claims, party }) =>
      claims.map((claim) => [claim.id, { claim, side: sideOf(party, vocabulary) }] as const),
    ),
  );
  const replacedAt = new Map<string, string>();
  for (const [index, { claims, party }] of statements.entries()) {
    for (const claim of claims) {
      const id = claim.supersedes?.claim;
      if (id === undefined) continue;
      const path = ["statements", index, "claims", nameOf(claim), "supersedes", "claim"];
      const target = given.get(id);
      if (target === undefined) {
        report(path, "unknown-claim", { id });
      } else if (
        target.claim.question.id !== claim.question.id ||
        target.side !== sideOf(party, vocabulary)
      ) {
        report(path, "supersedes-other", { id });
      } else if ((replacedAt.get(id) ?? path.join(".")) !== path.join(".")) {
        report(path, "doubled-id", { id });
      }
      replacedAt.set(id, path.join("."));
    }
  }
}

/**
 * People and things that belong to a side are handed over to it, or to somebody outside the conflict; never
 * to the other side.
 */
function checkReceiver(
  { question, makeUp }: Claim,
  path: readonly (string | number)[],
  { movements }: EventRecord,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const party = movements.find(({ id }) => id === question.movement)?.to;
  const population = makeUp ?? question.population;
  if (party === undefined || population === null) return;
  if (!Object.hasOwn(vocabulary.parties, party)) return;
  if (vocabulary.parties[party]?.role !== "conflict") return;
  const { populations } = vocabulary;
  const owners = sidedIn(populations).flatMap(({ id, side }) =>
    isPart(populations, population, id) ? [sideOf(side, vocabulary)] : [],
  );
  if (owners.length > 0 && !owners.includes(sideOf(party, vocabulary))) {
    report(path, "wrong-receiver", { party });
  }
}

type Populations = Vocabulary["populations"];

/** The populations that carry a side; kept, since every claim of every record asks. */
function sidedIn(
  populations: Populations,
): readonly { readonly id: string; readonly side: string }[] {
  const known = sided.get(populations);
  if (known !== undefined) return known;
  const found = Object.entries(populations).flatMap(([id, { side }]) =>
    side === undefined ? [] : [{ id, side }],
  );
  sided.set(populations, found);
  return found;
}

const sided = new WeakMap<Populations, ReturnType<typeof sidedIn>>();

/** The side a party belongs to; a party without one, or an outlet, speaks only for itself. */
function sideOf(party: string, { parties }: Vocabulary): string {
  return Object.hasOwn(parties, party) ? (parties[party]?.side ?? party) : party;
}

/** A claim that in the end supersedes itself would leave no current one. */
function reportCycles(claims: readonly Claim[], report: Report): void {
  const next = new Map(
    claims.flatMap((claim) => (claim.supersedes ? [[claim.id, claim.supersedes.claim]] : [])),
  );
  for (const start of next.keys()) {
    const seen = new Set<string>();
    for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
      if (id === start) {
        report(["statements"], "cycle", { id: start });
        break;
      }
      seen.add(id);
    }
  }
}
