import type { Comparison } from "../compare/comparison";
import type { Claim, EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { CaseFile } from "./case-file";
import { claimOf } from "./case-outcome";

/** What the entries of `held` are looked up in. */
export interface CaseWorld {
  readonly expected: CaseFile;
  readonly record: EventRecord;
  readonly comparison: Comparison;
  readonly vocabulary: Vocabulary;
  /** What `data/coverage` says of each fact of the event. */
  readonly coverage: Readonly<Record<string, unknown>>;
}

/** Every entry of `held` that holds nothing, with the trap it stands under. What it names is proved elsewhere. */
export function idleHolds(world: CaseWorld): string[] {
  return (world.expected.traps ?? []).flatMap(({ says, held }) =>
    held.filter((entry) => !holds(entry, world)).map((entry) => `${entry} (${says})`),
  );
}

function holds(entry: string, world: CaseWorld): boolean {
  const [kind, rest = ""] = splitAt(entry, " ");
  const { expected, record, coverage } = world;
  switch (kind) {
    case "row":
      return hasKeys(expected.rows, rest);
    case "claim":
      return hasKeys(expected.claims ?? {}, rest);
    case "headline":
      return rest === "" && expected.headline != null;
    case "absent":
      return (expected.absent ?? []).includes(rest) && couldBeARow(rest, world);
    case "apart":
      return areApart(rest, world);
    case "unsaid":
      return !record.statements.some(({ claims }) => claims.some((claim) => says(claim, rest)));
    case "left":
      return isLeftOut(coverage[rest.replace(/^out /, "")]);
    case "note":
      return record.notes.some(
        ({ text }) => rest.length > 2 && text.en.toLowerCase().includes(rest.toLowerCase()),
      );
    case "related":
      return record.related.includes(rest);
    default:
      return false;
  }
}

/** "moved: gap, notes": the expectation is given, and speaks of each of these. */
function hasKeys(given: Readonly<Record<string, object>>, named: string): boolean {
  const [id, keys = ""] = splitAt(named, ": ");
  const expectation = given[id];
  return (
    expectation !== undefined &&
    keys.split(", ").every((key) => key !== "" && Object.keys(expectation).includes(key))
  );
}

/** A row that no record can have is absent for no reason. */
function couldBeARow(id: string, { vocabulary, record }: CaseWorld): boolean {
  const [stem = "", second] = id.split(".");
  if (stem !== "moved") return stem in vocabulary.measures || stem in vocabulary.topics;
  return second === undefined || record.movements.some((movement) => movement.id === second);
}

function areApart(named: string, { record, comparison }: CaseWorld): boolean {
  const [a = "", b = ""] = named.split(" ");
  const [first, second] = [claimOf(record, a), claimOf(record, b)];
  if (first === undefined || second === undefined) return false;
  const findings = comparison.rows.flatMap(({ finding, pairs }) => [finding, ...pairs]);
  return (
    first.claim.question.id !== second.claim.question.id &&
    !findings.some(({ claims }) => claims.includes(a) && claims.includes(b))
  );
}

/** Whether a claim carries the figure, however it is hedged, and be it only added up. */
function says({ answer, readings }: Claim, figure: string): boolean {
  return [answer, ...readings.map((reading) => reading.answer)].some(
    (each) => each.kind === "quantity" && each.quantity.said.includes(Number(figure)),
  );
}

function isLeftOut(fate: unknown): boolean {
  return typeof fate === "object" && fate !== null && "left" in fate;
}

function splitAt(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
