import type { Finding } from "../compare/comparison";
import type { Vocabulary } from "../model/vocabulary";
import type { ExplainedRow } from "./explanation-scope";
import { whatIsCounted } from "./finding-line";
import { capitalized, listNames, partyWithin } from "./names";
import { type Answering, isHedged, isNamedParty, isOfSide } from "./row-said";
import type { Texts } from "./texts";

/** What of a row its lead is made from. */
type LeadRow = Pick<ExplainedRow, "questions" | "finding"> & Answering;

/** The line under an event's title, made from its headline's finding; null is no headline at all. */
export function leadText(texts: Texts, vocabulary: Vocabulary, row: LeadRow | null): string {
  const { lead, mirror } = texts.explanations;
  if (row === null) return lead.nothing;
  const { finding } = row;
  switch (finding.code) {
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined": {
      const first =
        lead.mirror[isReturn(row) ? whatIsCounted(vocabulary, row.questions, finding) : "things"];
      return neitherStated(finding) ? `${first} ${mirror.neitherStated}` : first;
    }
    case "differ":
      if (finding.notes.some(({ code }) => code === "two-ends")) return lead.totals;
      if (finding.gate.gate === "nested") return lead.partLarger;
      return finding.gap === null ? lead.differ : lead.figuresDiffer;
    case "disputed":
      return disputedText(texts, vocabulary, row);
    case "unconfirmed":
      return lead.unconfirmed;
    case "joined":
      return unknownText(texts, finding) ?? lead.joined;
    case "nested":
      return lead.nested;
    case "inconsistent":
      return finding.parties.length === 1
        ? texts.explanations.partyInconsistent(
            partyWithin(texts, vocabulary, finding.parties[0] ?? ""),
          )
        : lead.inconsistent;
    case "revised":
      return lead.revised;
    case "one-sided":
      return aloneText(texts, vocabulary, finding);
    case "compatible":
      return areSides(vocabulary, finding) ? lead.compatible : lead.othersCompatible;
    case "agree": {
      const described = finding.notes.some(({ code }) => code === "described-differently");
      return described ? `${capitalized(texts, texts.findings.describedDifferently)}.` : lead.agree;
    }
    case "incomparable":
    case "not-judged":
      return lead.shown;
  }
}

/** That nobody says whether two figures count the same; null where the gate found what parts them. */
export function unknownText({ explanations, findings }: Texts, { gate }: Finding): string | null {
  if (gate.gate !== "unknown") return null;
  return explanations.incomparable.unknown(findings.dimensions[gate.dimension]);
}

/** Answers exclude each other only where both are given flatly: no denial of a part or in general, no hedge. */
function disputedText(
  { explanations: { lead } }: Texts,
  vocabulary: Vocabulary,
  row: LeadRow,
): string {
  const { finding } = row;
  const noted = (code: string) => finding.notes.some((note) => note.code === code);
  if (noted("partial-denial")) return lead.partlyDenied;
  if (noted("general-denial")) return lead.generallyDenied;
  if (isHedged(row)) return lead.likelyDisputed;
  return areSides(vocabulary, finding) ? lead.disputed : lead.othersDisputed;
}

/** Observers and mediators contradict and bear out too, and are no sides of the conflict. */
function areSides(vocabulary: Vocabulary, { parties }: Finding): boolean {
  return parties.every((id) => isOfSide(vocabulary, id));
}

function isReturn({ questions }: Pick<ExplainedRow, "questions">): boolean {
  return questions.every(({ movement }) => movement !== null);
}

function neitherStated({ notes }: Finding): boolean {
  const stated = notes.filter((note) => note.code === "stated-by-other");
  return stated.length > 0 && stated.every((note) => !note.stated);
}

function aloneText(texts: Texts, vocabulary: Vocabulary, { parties }: Finding): string {
  const { lead } = texts.explanations;
  const named = parties.filter((id) => isNamedParty(vocabulary, id));
  if (named.length === 0) return lead.reports;
  const said = named.some((id) => isOfSide(vocabulary, id)) ? lead.alone : lead.others;
  return said(
    listNames(
      texts,
      named.map((id) => partyWithin(texts, vocabulary, id)),
    ),
  );
}
