import type { Finding, FindingNote } from "../compare/comparison";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { itemName, listNames } from "./names";
import { formatNumber } from "./numbers";
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
): string {
  const { findings } = texts;
  switch (finding.code) {
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined":
      return mirrorLine(texts, vocabulary, questions);
    case "differ":
      return differLine(texts, vocabulary, finding, questions);
    case "disputed":
      return noteLine(texts, vocabulary, finding.notes, questions) ?? findings.excludeEachOther;
    case "unconfirmed":
      return findings.notKnownToOne;
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
      return findings.accountChanged;
    case "not-judged":
      return findings.shownOnly;
    case "agree":
      return noteLine(texts, vocabulary, finding.notes, questions) ?? "";
    case "one-sided":
      return "";
  }
}

/** The difference in figures; null where none is given. A mirror's is no gap between its accounts. */
export function gapText({ language, findings }: Texts, { code, gap }: Finding): string | null {
  if (gap === null) return null;
  const size = formatNumber(language, gap.size);
  return code === "mirror-unequal"
    ? findings.more(size, gap.atLeast)
    : findings.apart(size, gap.atLeast);
}

/** How far two times lie apart, in the unit that a reader would use. */
export function timeApart({ findings }: Texts, minutes: number): string {
  if (minutes < 120) return findings.minutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours < 48 ? findings.hours(hours) : findings.days(Math.round(hours / 24));
}

/** Whether a row counts people: only then do two counts speak of "different people". */
export function countsPeople({ measures }: Vocabulary, questions: readonly Question[]): boolean {
  return questions.every(({ measure }) => {
    const unit = measures[measure ?? ""]?.unit ?? "people";
    return unit === "people" || unit === "bodies";
  });
}

function mirrorLine(
  { findings }: Texts,
  vocabulary: Vocabulary,
  questions: readonly Question[],
): string {
  return countsPeople(vocabulary, questions) ? findings.differentPeople : findings.differentThings;
}

function differLine(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  questions: readonly Question[],
): string {
  if (finding.gate.gate === "nested") return texts.findings.partLarger;
  return (
    gapText(texts, finding) ??
    noteLine(texts, vocabulary, finding.notes, questions) ??
    texts.findings.differentPlaces
  );
}

function gateLine(
  texts: Texts,
  vocabulary: Vocabulary,
  { gate, notes }: Finding,
  questions: readonly Question[],
): string {
  const { findings } = texts;
  if (gate.gate === "different") return findings.differs[gate.dimension];
  if (gate.gate === "unknown") return findings.unknownWhether(findings.dimensions[gate.dimension]);
  // With the same question and no note, it is days of a level that differ, or a share beside a number.
  const counts = vocabulary.measures[questions[0]?.measure ?? ""]?.counts;
  const reason = counts === "level" ? findings.differs.cutoff : findings.shareAndNumber;
  return noteLine(texts, vocabulary, notes, questions) ?? reason;
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
    case "two-ends":
    case "remainder":
    case "stated-by-other":
    case "reported-both":
    case "counted-later":
    case "second-hand":
      return null;
  }
}
