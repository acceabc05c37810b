import type { Row } from "../compare/comparison";
import { remainderText } from "../i18n/explain-totals";
import { whatIsCounted } from "../i18n/finding-line";
import { leadText, unknownText } from "../i18n/lead";
import { formatNumber } from "../i18n/numbers";
import { isNone, isWithoutNumber } from "../i18n/quantities";
import { isOfSide } from "../i18n/row-said";
import type { SpeakingOf } from "./sentence-clause";

/** The difference, where two figures answer one question; a mirror's is told with what it is not. */
export function gapTail(of: SpeakingOf, row: Row): string {
  const size = isCountedAlike(of, row) ? gapSize(of, row) : null;
  return row.finding.code === "differ" && size !== null ? of.words.gap(size) : "";
}

/** What the finding adds to the accounts, as a sentence; empty where the accounts say it all. */
export function findingTail(of: SpeakingOf, row: Row): string {
  const { words, texts, vocabulary } = of;
  const { finding } = row;
  const lead = () => leadText(texts, vocabulary, row);
  const sides = finding.parties.every((id) => isOfSide(vocabulary, id));
  switch (finding.code) {
    case "mirror-unequal":
    case "mirror-undetermined":
    case "mirror-equal":
      return mirrorTail(of, row);
    case "differ":
      if (finding.gap === null) return sides ? lead() : words.answersDiffer;
      return finding.gate.gate === "nested" ? lead() : remainderText({ ...of, row, finding });
    case "agree":
      return sides && isPlainlySaid(row) ? lead() : words.agree;
    case "joined":
    case "incomparable": {
      const unknown = unknownText(texts, finding);
      if (unknown !== null) return unknown;
      return row.questions.every(({ topic }) => topic === null)
        ? words.notTheSame
        : words.notComparable;
    }
    case "disputed":
      return disputedTail(of, row);
    case "nested":
    case "inconsistent":
    case "compatible":
      return lead();
    case "unconfirmed":
    case "one-sided":
    case "revised":
    case "not-judged":
      return "";
  }
}

function mirrorTail(of: SpeakingOf, row: Row): string {
  const { words, vocabulary } = of;
  const counted = whatIsCounted(vocabulary, row.questions, row.finding);
  if (lacksNumber(row)) return "";
  if (row.finding.code === "mirror-equal") return words.equal[counted];
  const none = restingOn(row).some(({ claim }) => isNone(claim));
  const size = none ? null : gapSize(of, row);
  const different = words.different[counted];
  return size === null ? `${different}.` : `${different}; ${words.difference(size)}.`;
}

/** Whether a finding rests on an answer that gives no number: then there are no two figures. */
export function lacksNumber(row: Row): boolean {
  return restingOn(row).some(({ claim }) => isWithoutNumber(claim));
}

/** A denial of a part or in general says so itself, in its clause. */
function disputedTail({ texts, vocabulary }: SpeakingOf, row: Row): string {
  const claims = restingOn(row).map(({ claim }) => claim);
  if (claims.some(({ partly, general }) => partly || general)) return "";
  return leadText(texts, vocabulary, row);
}

/** Whether everybody a finding rests on said it first-hand and on a known day. */
function isPlainlySaid(row: Row): boolean {
  return restingOn(row).every(({ statement }) => statement.said !== null && statement.via === null);
}

/** No difference is printed of events, where each speaker draws what is one, nor of undated counts to date. */
function isCountedAlike({ vocabulary }: SpeakingOf, row: Row): boolean {
  return restingOn(row).every(({ claim: { question }, statement }) => {
    const { unit, counts } = vocabulary.measures[question.measure ?? ""] ?? {};
    return unit !== "events" && (counts !== "to-date" || statement.said !== null);
  });
}

function restingOn({ cells, finding }: Row) {
  return cells.flatMap(({ claims }) =>
    claims.filter(({ claim }) => finding.claims.includes(claim.id)),
  );
}

function gapSize({ words, texts }: SpeakingOf, { finding: { gap } }: Pick<Row, "finding">) {
  if (gap === null) return null;
  const size = formatNumber(texts.language, gap.size);
  return gap.atLeast ? words.atLeast(size) : size;
}
