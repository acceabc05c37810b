import type { Finding } from "../compare/comparison";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { formatDay } from "./dates";
import { explainDisputed, explainUnconfirmed } from "./explain-answers";
import { explainMirror } from "./explain-mirror";
import { explainNotes } from "./explain-notes";
import { explainTotals } from "./explain-totals";
import {
  claimsOf,
  clockTimes,
  type ExplainedRow,
  gapSize,
  type Held,
  hedgedFigures,
  isParty,
  nameIn,
  notesWith,
  type Scope,
} from "./explanation-scope";
import { differsLine, revisionOf, timeApart } from "./finding-line";
import { itemName, listNames, placeName, populationName } from "./names";
import { isLeftOpen, isOfSide } from "./row-said";
import { type Sentence, sentence } from "./sentence";
import type { Texts } from "./texts";

/** More than this nobody reads; what matters most comes first. */
const mostSentences = 4;

/**
 * A row's finding, or that of one of its pairs, in plain sentences made from codes and figures: what was
 * said where a hedge hides it, what the gate found, what would reconcile the answers.
 */
export function explainFinding(
  texts: Texts,
  vocabulary: Vocabulary,
  record: EventRecord,
  row: ExplainedRow,
  finding: Finding = row.finding,
): { readonly sentences: readonly Sentence[] } {
  const scope: Scope = { texts, vocabulary, record, row, finding };
  const sentences = [...mainSentences(scope), ...explainNotes(scope), ...offered(scope)];
  return { sentences: sentences.slice(0, mostSentences) };
}

function mainSentences(scope: Scope): readonly Sentence[] {
  const { explanations } = scope.texts;
  switch (scope.finding.code) {
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined":
      return explainMirror(scope);
    case "differ":
      return explainDiffer(scope);
    case "disputed":
      return explainDisputed(scope);
    case "unconfirmed":
      return explainUnconfirmed(scope);
    case "joined":
    case "incomparable":
      return explainIncomparable(scope);
    case "nested":
      return [...figures(scope), sentence(explanations.nested)];
    case "compatible":
      return [...figures(scope), sentence(compatibleText(scope))];
    case "agree":
      return explainAgreement(scope);
    case "one-sided":
      return explainSilence(scope);
    case "revised":
      return [sentence(revisedText(scope))];
    case "inconsistent":
      // What one party says alone is told by the note that it cannot all be right.
      return scope.finding.parties.length === 1 ? [] : [sentence(explanations.inconsistent)];
    case "not-judged":
      return [sentence(notJudgedText(scope))];
  }
}

function figures(scope: Scope): readonly Sentence[] {
  const text = hedgedFigures(scope) ?? clockTimes(scope);
  return text === null ? [] : [sentence(text)];
}

function times(scope: Scope): readonly Sentence[] {
  const text = clockTimes(scope);
  return text === null ? [] : [sentence(text)];
}

function explainDiffer(scope: Scope): readonly Sentence[] {
  const totals = explainTotals(scope);
  if (totals.length > 0) return [...totals, ...figures(scope)];
  const later = notesWith(scope, "later-count").map(({ party }) =>
    sentence(scope.texts.explanations.differ.laterSmaller(nameIn(scope, party))),
  );
  return [...figures(scope), sentence(differText(scope)), ...later];
}

function differText(scope: Scope): string {
  const { texts, vocabulary, row, finding } = scope;
  const { differ } = texts.explanations;
  const size = gapSize(scope);
  if (size !== null) {
    return finding.gate.gate === "nested" ? differ.partLarger(size) : differ.figures(size);
  }
  const [outside] = notesWith(scope, "outside-set");
  if (outside !== undefined) {
    const topic = row.questions[0]?.topic ?? null;
    const names = outside.items.map((id) => itemName(texts, vocabulary, topic, id));
    return differ.outside(listNames(texts, names, "open"));
  }
  const [apart] = notesWith(scope, "minutes-apart");
  if (apart !== undefined) return differ.times(timeApart(texts, apart.minutes));
  const [days] = notesWith(scope, "days-apart");
  if (days !== undefined) return differ.dates(texts.findings.days(days.days));
  const places = claimsOf(scope).some(({ claim }) => claim.answer.kind === "place");
  return places ? differ.places : differ.things;
}

function explainIncomparable(scope: Scope): readonly Sentence[] {
  const { texts, vocabulary, row, finding } = scope;
  const { incomparable } = texts.explanations;
  const { gate } = finding;
  const beside = sentence(incomparable.sideBySide);
  if (gate.gate === "different") {
    const what = differsLine(texts, vocabulary, finding, gate.dimension, row.questions);
    return [sentence(incomparable.differs(what)), beside];
  }
  if (gate.gate === "unknown") {
    return [sentence(incomparable.unknown(texts.findings.dimensions[gate.dimension])), beside];
  }
  if (notesWith(scope, "rendering-disputed").length > 0) return [];
  const shares = claimsOf(scope).filter(
    ({ claim }) => claim.answer.kind === "quantity" && claim.answer.quantity.share,
  );
  return [sentence(shares.length === 1 ? incomparable.shareAndCount : incomparable.days)];
}

function compatibleText(scope: Scope): string {
  const { texts, vocabulary } = scope;
  const { compatible } = texts.explanations;
  const [later] = notesWith(scope, "later-count");
  if (later !== undefined) return compatible.later(nameIn(scope, later.party));
  const [place] = notesWith(scope, "one-place-in-other");
  if (place !== undefined) {
    const [inner, outer] = [place.inner, place.outer].map((id) => placeName(texts, vocabulary, id));
    return compatible.place(inner ?? "", outer ?? "");
  }
  if (notesWith(scope, "sets-among-others").length > 0) return compatible.sets;
  if (notesWith(scope, "not-exclusive").length > 0) return compatible.notExclusive;
  const held = claimsOf(scope);
  if (held.length > 0 && held.every(({ claim }) => isLeftOpen(claim))) return compatible.open;
  if (!held.every(({ claim }) => claim.answer.kind === "quantity")) return compatible.things;
  return held.every(isNumber) ? compatible.figures : compatible.noNumber;
}

function isNumber({ claim: { answer } }: Held): boolean {
  return answer.kind === "quantity" && (answer.quantity.interval !== null || answer.quantity.share);
}

function explainAgreement(scope: Scope): readonly Sentence[] {
  const { texts, vocabulary } = scope;
  const described = notesWith(scope, "described-differently").map(({ populations }) => {
    const names = populations.map((id) => populationName(texts, vocabulary, id));
    return sentence(texts.explanations.agree.described(names.join("; ")));
  });
  const same = sentence(texts.explanations.agree.same);
  return [...times(scope), same, ...explainTotals(scope), ...described];
}

function explainSilence(scope: Scope): readonly Sentence[] {
  const { texts, row, finding } = scope;
  const { alone } = texts.explanations;
  if (!finding.parties.some((id) => isParty(scope, id))) return [sentence(alone.reports)];
  const looked = row.searched
    .filter(({ party }) => !finding.parties.includes(party))
    .map(({ party, until }) =>
      sentence(alone.looked(nameIn(scope, party), formatDay(texts, until, "after")), "quiet"),
    );
  const unique = looked.slice(0, 1);
  const ofSide = finding.parties.some((id) => isOfSide(scope.vocabulary, id));
  const only = (ofSide ? alone.party : alone.others)(partiesIn(scope));
  return [sentence(only), ...unique, sentence(alone.silence, "quiet")];
}

/** Nothing is judged of what nobody can look up, nor of what was said in words only. */
function notJudgedText(scope: Scope): string {
  const { unsourced, notJudged } = scope.texts.explanations;
  const held = claimsOf(scope);
  const sourced = held.some(({ claim }) => claim.sources.length > 0);
  return held.length > 0 && !sourced ? unsourced : notJudged;
}

/** A withdrawn answer leaves none that counts. */
function revisedText(scope: Scope): string {
  const { laterFigure, revised, withdrawn } = scope.texts.explanations;
  const how = claimsOf(scope).map(({ claim }) => claim.supersedes?.how);
  const gone = how.some((each) => each === "withdrawal" || each === "deletion");
  if (gone) return withdrawn(partiesIn(scope));
  const counted = revisionOf(scope.finding, scope.row) === "laterFigure";
  return (counted ? laterFigure : revised)(partiesIn(scope));
}

function partiesIn(scope: Scope): string {
  const names = scope.finding.parties.map((id) => nameIn(scope, id));
  return listNames(scope.texts, [...new Set(names)]);
}

/** Explanations offered for a row's difference stand beside it. */
function offered({ texts, row, finding }: Scope): readonly Sentence[] {
  const { length } = row.explanations;
  if (finding !== row.finding || length === 0) return [];
  return [sentence(texts.explanations.offered(length), "quiet")];
}
