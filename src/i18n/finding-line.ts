import type { Dimension, Finding, FindingCode, FindingNote } from "../compare/comparison";
import { countsBodies } from "../model/lattice";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { itemName, listNames, partyWithin } from "./names";
import { formatNumber } from "./numbers";
import { isHedged, isLeftOpen, isNamedParty, type SaidRow, saidIn } from "./row-said";
import { swapLine } from "./swap-line";
import type { Texts } from "./texts";

/**
 * The reason of a finding in one short line: "different people", "at least 271 apart", "territory differs".
 * Empty where the finding's word says all. `questions` are those of its row.
 */
export function findingLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[] = [],
  row?: SaidRow,
): string {
  const { findings } = texts;
  const line = reasonLine(texts, vocabulary, finding, questions, row);
  if (!isBetweenOutlets(vocabulary, finding)) return line;
  return line === "" ? findings.betweenReports : findings.betweenReportsAs(line);
}

/** Findings whose sign and word leave open what parts the two answers. */
const wantsLine: ReadonlySet<FindingCode> = new Set([
  "differ",
  "mirror-unequal",
  "mirror-equal",
  "mirror-undetermined",
  "joined",
  "incomparable",
  "nested",
]);

/** The line beside the sign between two answers; empty where the sign and the finding's word say all. */
export function signLine(
  texts: Texts,
  vocabulary: Vocabulary,
  { finding, questions }: { readonly finding: Finding; readonly questions: readonly Question[] },
): string {
  return wantsLine.has(finding.code) ? findingLine(texts, vocabulary, finding, questions) : "";
}

/** The same of one of a row's pairs, which stands beside the names of the two. */
export function pairLine(
  texts: Texts,
  vocabulary: Vocabulary,
  pair: Finding,
  row: SaidRow & { readonly questions: readonly Question[] },
): string {
  const two = (cell: SaidRow["cells"][number]) => ({
    claims: saidIn({ cells: [cell] }).filter(({ statement }) =>
      pair.parties.includes(statement.party),
    ),
  });
  return reasonLine(texts, vocabulary, pair, row.questions, {
    ...row,
    cells: row.cells.map(two),
  });
}

function isBetweenOutlets(vocabulary: Vocabulary, { parties, code }: Finding): boolean {
  if (code === "one-sided" || code === "not-judged" || parties.length < 2) return false;
  return parties.every((id) => !isNamedParty(vocabulary, id));
}

function reasonLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
  row?: SaidRow,
): string {
  const { findings } = texts;
  switch (finding.code) {
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined":
      return differentLine(texts, vocabulary, finding, questions);
    case "differ":
      return differLine(texts, vocabulary, finding, questions);
    case "disputed":
      return disputedLine(texts, vocabulary, finding, questions, row);
    case "unconfirmed":
      return unconfirmedLine(texts, vocabulary, row);
    case "joined":
    case "incomparable":
      return gateLine(texts, vocabulary, finding, questions);
    case "nested":
      return findings.partAndWhole;
    case "compatible":
      return noteLine(texts, vocabulary, finding.notes, questions) ?? findings.bothCanBeTrue;
    case "inconsistent":
      return findings.ownAnswersDiffer;
    case "revised":
      return findings[revisionOf(finding, row)];
    case "not-judged":
      return findings.shownOnly;
    case "agree":
      return (
        changedLine(texts, vocabulary, finding) ??
        noteLine(texts, vocabulary, finding.notes, questions) ??
        ""
      );
    case "one-sided":
      return row === undefined ? "" : swapLine(texts, finding, questions, row);
  }
}

/**
 * The difference in figures; null where none is given. A mirror's is no gap between its accounts: it says
 * whose figure is higher.
 */
export function gapText(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  row?: SaidRow,
): string | null {
  const { language, findings } = texts;
  const { code, gap } = finding;
  if (gap === null) return null;
  const size = formatNumber(language, gap.size);
  if (code !== "mirror-unequal") return findings.apart(size, gap.atLeast);
  const higher = row === undefined ? null : partyWithMore(finding, row);
  return higher === null
    ? findings.more(size, gap.atLeast)
    : findings.larger(partyWithin(texts, vocabulary, higher), size, gap.atLeast);
}

/** The party whose figure is the higher one; null where its column is not shown. */
function partyWithMore({ claims, parties }: Finding, row: SaidRow): string | null {
  const figures = saidIn(row).flatMap(({ claim, statement }) =>
    claims.includes(claim.id) && claim.answer.kind === "quantity"
      ? [{ party: statement.party, least: claim.answer.quantity.interval?.lo ?? 0 }]
      : [],
  );
  if (!parties.every((id) => figures.some(({ party }) => party === id))) return null;
  const [most] = figures.toSorted((a, b) => b.least - a.least);
  return most?.party ?? null;
}

/** How far two times lie apart, in the unit that a reader would use. */
export function timeApart({ findings }: Texts, minutes: number): string {
  if (minutes < 120) return findings.minutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours < 48 ? findings.hours(hours) : findings.days(Math.round(hours / 24));
}

/** What the figures of a finding count: only of people are two counts said to be of "different people". */
export function whatIsCounted(
  { measures, populations }: Vocabulary,
  questions: readonly Question[],
  { notes }: Pick<Finding, "notes">,
): "people" | "bodies" | "things" {
  const moved = notes.some(({ code }) => code === "counts-bodies") ? "bodies" : "people";
  const units = questions.map(({ measure, population }) => {
    const unit = measures[measure ?? ""]?.unit ?? moved;
    return population !== null && countsBodies(populations, population) ? "bodies" : unit;
  });
  if (units.every((unit) => unit === "bodies")) return "bodies";
  return units.every((unit) => unit === "people" || unit === "bodies") ? "people" : "things";
}

/** What one party's own offices say apart is less than what the two parties say apart. */
function disputedLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
  row?: SaidRow,
): string {
  const { findings } = texts;
  const between = finding.notes.filter(({ code }) => code !== "party-inconsistent");
  const reason = noteLine(texts, vocabulary, between, questions);
  if (reason !== null) return reason;
  const hedged = row !== undefined && isHedged({ ...row, finding });
  return hedged ? findings.oneLikely : findings.excludeEachOther;
}

type Revision = "accountChanged" | "takenBack" | "figureCorrected" | "laterFigure";

/** What a revision is: a toll that rose while it was counted is no other account, words taken back are. */
export function revisionOf({ parties }: Finding, row: SaidRow | undefined): Revision {
  if (row === undefined) return "accountChanged";
  const said = saidIn(row);
  const how = said.flatMap(({ claim }) => claim.supersedes?.how ?? []);
  if (how.includes("withdrawal") || how.includes("deletion")) return "takenBack";
  const standing = said.filter(
    ({ status, statement }) =>
      status === "superseded" || (status === "current" && parties.includes(statement.party)),
  );
  const figures = standing.every(
    ({ claim }) => claim.answer.kind === "quantity" && claim.degree === "asserts",
  );
  if (!figures) return "accountChanged";
  return how.includes("correction") ? "figureCorrected" : "laterFigure";
}

/** Who leaves it open, of all who speak in the row. */
function unconfirmedLine(texts: Texts, vocabulary: Vocabulary, row?: SaidRow): string {
  const { findings } = texts;
  if (row === undefined) return findings.notKnownToOne;
  const current = saidIn(row).filter(
    ({ statement, status }) => status === "current" && isNamedParty(vocabulary, statement.party),
  );
  const parties = new Set(current.map(({ statement }) => statement.party));
  const open = [...parties].filter((id) =>
    current.every(({ claim, statement }) => statement.party !== id || isLeftOpen(claim)),
  );
  const names = open.map((id) => partyWithin(texts, vocabulary, id));
  if (names.length === 0) return findings.notKnownToOne;
  const said = names.length === 1 ? findings.notConfirmed : findings.notConfirmedByMany;
  return said(listNames(texts, names));
}

/** That two figures count different people, bodies or things. */
function differentLine(
  { findings }: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
): string {
  return findings.different[whatIsCounted(vocabulary, questions, finding)];
}

function differLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
): string {
  if (finding.gate.gate === "nested") return texts.findings.partLarger;
  return (
    gapText(texts, vocabulary, finding) ??
    noteLine(texts, vocabulary, finding.notes, questions) ??
    texts.findings.differentPlaces
  );
}

function gateLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
): string {
  const { findings } = texts;
  const { gate, notes } = finding;
  if (gate.gate === "different") {
    return differsLine(texts, vocabulary, finding, gate.dimension, questions);
  }
  if (gate.gate === "unknown") return findings.unknownWhether(findings.dimensions[gate.dimension]);
  // With the same question and no note, it is days of a level that differ, or a share beside a number.
  const counts = vocabulary.measures[questions[0]?.measure ?? ""]?.counts;
  const reason = counts === "level" ? findings.differs.cutoff : findings.shareAndNumber;
  return noteLine(texts, vocabulary, notes, questions) ?? reason;
}

/** In what two questions differ first. */
export function differsLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  dimension: Dimension,
  questions: readonly Question[],
): string {
  return dimension === "population"
    ? differentLine(texts, vocabulary, finding, questions)
    : texts.findings.differs[dimension];
}

/** That whoever agrees now had answered otherwise before; null where nobody had. */
function changedLine(texts: Texts, vocabulary: Vocabulary, { notes }: Finding): string | null {
  const parties = notes.flatMap((note) => (note.code === "account-changed" ? note.party : []));
  if (parties.length === 0) return null;
  const names = parties.map((id) => partyWithin(texts, vocabulary, id));
  return texts.findings.changedBefore(listNames(texts, names));
}

/** The first note that fits into a line. */
function noteLine(
  texts: Texts,
  vocabulary: Vocabulary,
  notes: readonly FindingNote[],
  questions: readonly Question[],
): string | null {
  for (const note of notes) {
    const line = lineOf(texts, vocabulary, note, questions);
    if (line !== null) return line;
  }
  return null;
}

function lineOf(
  texts: Texts,
  vocabulary: Vocabulary,
  note: FindingNote,
  questions: readonly Question[],
): string | null {
  const { findings } = texts;
  switch (note.code) {
    case "general-denial":
      return findings.generalDenial;
    case "partial-denial":
      return findings.partialDenial;
    case "zero-against-number":
      return findings.numberAgainstNone;
    case "outside-set": {
      const topic = questions[0]?.topic ?? null;
      const names = note.items.map((id) => itemName(texts, vocabulary, topic, id));
      return findings.outside(listNames(texts, names, "open"));
    }
    case "minutes-apart":
      return findings.apart(timeApart(texts, note.minutes), false);
    case "days-apart":
      return findings.apart(findings.days(note.days), false);
    case "later-count":
      return findings.laterCount;
    case "one-place-in-other":
      return findings.onePlaceInOther;
    case "sets-among-others":
      return findings.openLists;
    case "not-exclusive":
      return findings.notExclusive;
    case "rendering-disputed":
      return findings.renderings;
    case "described-differently":
      return findings.describedDifferently;
    case "part-not-larger":
      return findings.partAndWhole;
    case "party-inconsistent":
      return findings.ownAnswersDiffer;
    case "account-changed":
    case "two-ends":
    case "remainder":
    case "stated-by-other":
    case "counts-bodies":
    case "reported-both":
    case "counted-later":
    case "second-hand":
      return null;
  }
}
