import type {
  CellClaim,
  Comparison,
  Finding,
  FindingCode,
  FindingNote,
  Row,
  RowNature,
} from "../compare/comparison";
import { entryOf } from "../model/entry-of";
import type { Localized } from "../model/localized";
import type { Moment } from "../model/moment";
import type { Claim, EventRecord, Movement, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { measuresIn, partiesIn } from "./facet-values";

/** What the list of events shows of one event. Like a comparison it holds codes and figures, no prose. */
export interface IndexEntry {
  readonly id: string;
  readonly kind: string;
  readonly date: Moment;
  readonly title: Localized;
  /** Null where nobody said anything that could head the event. */
  readonly headline: IndexHeadline | null;
  /** One row for each finding that the event shows. */
  readonly findings: readonly IndexFinding[];
  readonly pages: number;
  readonly origins: number;
  readonly claims: number;
  /** Who speaks in it, outlets apart, and what is counted: what the list can be narrowed by. */
  readonly parties: readonly string[];
  readonly measures: readonly string[];
}

/** One row's finding. */
export interface IndexFinding {
  readonly row: string;
  readonly code: FindingCode;
}

/** A row, as a rule the event's headline, with what each side answers. */
export interface IndexHeadline {
  readonly row: string;
  readonly nature: RowNature;
  readonly questions: readonly Question[];
  /** The movements its questions ask about. */
  readonly movements: readonly Movement[];
  /** With the notes that a word or a line is made from; the event's page has them all. */
  readonly finding: Finding;
  /** In the comparison's order; a side that said nothing is there, with no answers. */
  readonly sides: readonly IndexSide[];
}

/** What one side answers. */
export interface IndexSide {
  readonly side: string;
  /** Who speaks: the side itself, or a party that acts for it. */
  readonly party: string;
  readonly answers: readonly IndexAnswer[];
  /** Which end of the movement it stands at, where the row counts one movement. */
  readonly end: "received" | "handed-over" | null;
}

/** One answer. */
export interface IndexAnswer {
  /** What of the claim is needed to say it in words. */
  readonly claim: ShownClaim;
  /** The party whose people came home, where a movement is counted. */
  readonly people: string | null;
  /** The claim of the same party that this one took the place of. */
  readonly revised: ShownClaim | null;
  /** Made of other figures of its speaker, and not said as it stands. */
  readonly derived?: true;
}

/** The part of a claim that its answer is worded from; the list carries no more of it. */
type ShownClaim = Pick<
  Claim,
  | "id"
  | "question"
  | "answer"
  | "degree"
  | "possible"
  | "general"
  | "partly"
  | "denied"
  | "as"
  | "makeUp"
>;

/** The list's entry for one event. */
export function indexEntry(
  record: EventRecord,
  comparison: Comparison,
  vocabulary: Vocabulary,
): IndexEntry {
  const row = comparison.rows.find(({ id }) => id === comparison.headline);
  return {
    id: record.id,
    kind: record.kind,
    date: record.date,
    title: record.title,
    headline: row === undefined ? null : rowEntry(row, record, comparison, vocabulary),
    findings: findingsOf(comparison, vocabulary),
    pages: comparison.sources.pages,
    origins: comparison.sources.origins,
    claims: record.statements.reduce((sum, { claims }) => sum + claims.length, 0),
    parties: partiesIn(record, vocabulary),
    measures: measuresIn(record, vocabulary),
  };
}

/** Of the rows with one finding the first in which most parties to the conflict speak. */
function findingsOf({ rows }: Comparison, { parties }: Vocabulary): readonly IndexFinding[] {
  const best = new Map<FindingCode, { readonly row: string; readonly voices: number }>();
  for (const { id, finding } of rows) {
    const voices = finding.parties.filter((party) => parties[party]?.role === "conflict").length;
    const known = best.get(finding.code);
    if (known === undefined || known.voices < voices) best.set(finding.code, { row: id, voices });
  }
  return [...best].map(([code, { row }]) => ({ row, code }));
}

/** What only a paragraph tells; searches would bring their texts in three languages. */
const longNotes: ReadonlySet<FindingNote["code"]> = new Set([
  "stated-by-other",
  "reported-both",
  "remainder",
  "second-hand",
]);

/** One row of an event with what each side answers. */
export function rowEntry(
  row: Row,
  record: EventRecord,
  comparison: Comparison,
  vocabulary: Vocabulary,
): IndexHeadline {
  const { id, nature, questions, finding } = row;
  return {
    row: id,
    nature,
    questions,
    movements: record.movements.filter(({ id }) =>
      questions.some(({ movement }) => movement === id),
    ),
    finding: { ...finding, notes: finding.notes.filter(({ code }) => !longNotes.has(code)) },
    sides: sidesOf(comparison, finding, vocabulary).map((side) => {
      const party = speakerFor(side, row, vocabulary);
      return {
        side,
        party,
        answers: answersOf(party, row, record.movements),
        end: endOf(side, row, record.movements),
      };
    }),
  };
}

/**
 * The sides that are set beside each other: those of the finding, then the counterpart of a side that
 * stands alone, so that silence is shown as silence. Where no side speaks, they are the other parties that
 * do: a silent side alone would say nothing of what the finding is about.
 */
function sidesOf(
  comparison: Comparison,
  finding: Finding,
  { parties }: Vocabulary,
): readonly string[] {
  const partyOf = (id: string) => entryOf(parties, id);
  const inConflict = (id: string) => partyOf(id)?.role === "conflict";
  const sideOf = (id: string) => partyOf(id)?.side ?? id;
  const heard = finding.parties.filter(inConflict).map(sideOf);
  const speaking = finding.parties.filter((id) => partyOf(id) !== undefined);
  if (heard.length === 0 && speaking.length > 0) return speaking.slice(0, 2);
  const silent = heard.flatMap((side) => partyOf(side)?.counterpart ?? []);
  const others = comparison.parties.filter(inConflict).map(sideOf);
  const two = [...new Set([...heard, ...silent, ...others])].slice(0, 2);
  const order = [...new Set(others)];
  return two.sort((a, b) => place(order, a) - place(order, b));
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}

/** The party that answers for a side: the finding's own, else the side itself, else one that acts for it. */
function speakerFor(side: string, row: Row, { parties }: Vocabulary): string {
  const acting = (id: string) => id === side || parties[id]?.side === side;
  const spoke = row.cells.map(({ party }) => party).filter(acting);
  return row.finding.parties.find(acting) ?? spoke.find((id) => id === side) ?? spoke[0] ?? side;
}

function answersOf(
  party: string,
  row: Row,
  movements: readonly Movement[],
): readonly IndexAnswer[] {
  const claims = row.cells.find((cell) => cell.party === party)?.claims ?? [];
  const judged = claims.filter(({ claim }) => row.finding.claims.includes(claim.id));
  const current = claims.filter(({ status }) => status === "current");
  // A revision is made from the earlier answers too; what stands is the one that a list can show.
  const standing = judged.filter(({ status }) => status === "current");
  const shown = [standing, judged, current].find((some) => some.length > 0) ?? [];
  const answers = shown.map(({ claim }): IndexAnswer => {
    const earlier = earlierAnswer(claims, claim.id);
    return {
      claim: shownPart(claim),
      people: movements.find(({ id }) => id === claim.question.movement)?.to ?? null,
      revised: earlier === undefined ? null : shownPart(earlier.claim),
      ...(claim.derivedFrom.length > 0 ? { derived: true } : {}),
    };
  });
  return distinct(answers);
}

/** What an answer took the place of; where that was "not known", the answer before it. */
function earlierAnswer(claims: readonly CellClaim[], id: string): CellClaim | undefined {
  const earlier = claims.find(({ supersededBy }) => supersededBy === id);
  const open = earlier?.claim.degree === "unknown" || earlier?.claim.degree === "declines";
  return earlier !== undefined && open
    ? (earlierAnswer(claims, earlier.claim.id) ?? earlier)
    : earlier;
}

function shownPart(claim: Claim): ShownClaim {
  const { id, question, answer, degree, possible, general, partly, denied, as, makeUp } = claim;
  return {
    ...{ id, question, answer, degree, general, partly, as, makeUp },
    ...(possible === undefined ? {} : { possible }),
    ...(denied === undefined ? {} : { denied }),
  };
}

/** Two speakers of one party who say the same are one line in the list; what was said stands for its sum. */
function distinct(answers: readonly IndexAnswer[]): readonly IndexAnswer[] {
  const seen = new Map<string, IndexAnswer>();
  for (const entry of answers) {
    const { question, answer, degree } = entry.claim;
    const key = JSON.stringify([question.id, answer, degree]);
    if (entry.derived !== true || !seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

function endOf(side: string, row: Row, movements: readonly Movement[]): IndexSide["end"] {
  const [question, second] = row.questions;
  const movement = movements.find(({ id }) => id === question?.movement);
  if (second !== undefined || movement === undefined) return null;
  if (movement.to === side) return "received";
  return movement.from === side ? "handed-over" : null;
}
