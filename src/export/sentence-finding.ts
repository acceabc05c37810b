import type { Row } from "../compare/comparison";
import { whatIsCounted } from "../i18n/finding-line";
import { leadText } from "../i18n/lead";
import { formatNumber } from "../i18n/numbers";
import { isWithoutNumber } from "../i18n/quantities";
import { isOfSide } from "../i18n/row-said";
import type { SpeakingOf } from "./sentence-clause";

/** The difference, where two figures answer one question; a mirror's is told with what it is not. */
export function gapTail(of: SpeakingOf, { finding }: Row): string {
  const size = gapSize(of, { finding });
  return finding.code === "differ" && size !== null ? of.words.gap(size) : "";
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
      return finding.gate.gate === "nested" ? lead() : "";
    case "agree":
      return sides ? lead() : words.agree;
    case "joined":
    case "incomparable":
      return row.questions.every(({ topic }) => topic === null)
        ? words.notTheSame
        : words.notComparable;
    case "disputed":
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
  const size = gapSize(of, row);
  const different = words.different[counted];
  return size === null ? `${different}.` : `${different}; ${words.difference(size)}.`;
}

/** Whether a finding rests on an answer that gives no number: then there are no two figures. */
export function lacksNumber({ cells, finding }: Row): boolean {
  return cells.some(({ claims }) =>
    claims.some(({ claim }) => finding.claims.includes(claim.id) && isWithoutNumber(claim)),
  );
}

function gapSize({ words, texts }: SpeakingOf, { finding: { gap } }: Pick<Row, "finding">) {
  if (gap === null) return null;
  const size = formatNumber(texts.language, gap.size);
  return gap.atLeast ? words.atLeast(size) : size;
}
