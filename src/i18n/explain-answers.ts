import { answerText, isNegative, withoutStop } from "./answer-text";
import {
  claimsNamed,
  claimsOf,
  type Held,
  nameIn,
  notesWith,
  type Scope,
} from "./explanation-scope";
import { listNames } from "./names";
import { isLeftOpen, isOfSide, saidIn } from "./row-said";
import { type Sentence, sentence } from "./sentence";
import { stanceSentence } from "./stance-sentence";

/** Answers that cannot both be true: whose they are, why they cannot, and what others answer. */
export function explainDisputed(scope: Scope): readonly Sentence[] {
  const held = claimsOf(scope);
  const stances = stanceSentence(scope, held);
  return [
    ...(stances === null
      ? [...answersGiven(scope, held), sentence(disputedText(scope))]
      : [sentence(stances)]),
    ...saidByOthers(scope),
  ];
}

/** Who answers what, who leaves it open and how, and what others answer. */
export function explainUnconfirmed(scope: Scope): readonly Sentence[] {
  const given = claimsOf(scope).filter(({ claim }) => !isLeftOpen(claim));
  const stances = stanceSentence(scope, given);
  return [
    ...(stances === null ? answersGiven(scope, given) : [sentence(stances)]),
    ...leftOpen(scope).map((text) => sentence(text)),
    ...saidByOthers(scope),
  ];
}

function disputedText(scope: Scope): string {
  const { disputed } = scope.texts.explanations;
  if (notesWith(scope, "zero-against-number").length > 0) return disputed.zero;
  const denied = claimsOf(scope).some(({ claim }) => isNegative(claim));
  // An observer that comes to another result denies nothing.
  const sides = scope.finding.parties.every((id) => isOfSide(scope.vocabulary, id));
  return denied && sides ? disputed.denial : disputed.excludes;
}

/** "Russia: 65; Ukraine: 60.", in the order of the finding's parties. */
function answersGiven(scope: Scope, held: readonly Held[]): readonly Sentence[] {
  const { texts, finding } = scope;
  const items = finding.parties.flatMap((party) => {
    const own = held.filter(({ statement }) => statement.party === party);
    const answers = own.flatMap((each) => shortAnswer(scope, each) ?? []);
    if (answers.length === 0) return [];
    const list = listNames(texts, [...new Set(answers)], "open");
    return [texts.explanations.said(nameIn(scope, party), list)];
  });
  return items.length === 0 ? [] : [sentence(texts.explanations.figures(items))];
}

/** An answer as it stands in a list; null where it was given in words only. */
function shortAnswer({ texts, vocabulary }: Scope, { claim }: Held): string | null {
  if (claim.answer.kind === "text") return null;
  return withoutStop(answerText(texts, vocabulary, claim));
}

/** The finding's parties that leave the question open. */
function leftOpen(scope: Scope): readonly string[] {
  const { texts, row, finding } = scope;
  const { unconfirmed } = texts.explanations;
  const open = claimsOf(scope).filter(({ claim }) => isLeftOpen(claim));
  const current = saidIn(row).filter(({ status }) => status === "current");
  return finding.parties
    .filter((party) => open.some(({ statement }) => statement.party === party))
    .map((party) => {
      const own = [...open, ...current].filter(({ statement }) => statement.party === party);
      const unknown = own.some(({ claim }) => claim.degree === "unknown");
      return (unknown ? unconfirmed.unknown : unconfirmed.declines)(nameIn(scope, party));
    });
}

/** What parties beside the two of a row's finding answer; each answer once, with all who give it. */
function saidByOthers(scope: Scope): readonly Sentence[] {
  const { texts, record, row, finding } = scope;
  if (finding !== row.finding) return [];
  const others = row.pairs.flatMap(({ parties, claims }) =>
    parties.some((id) => !finding.parties.includes(id)) ? claims : [],
  );
  const held = claimsNamed(record, others).filter(
    ({ statement }) => !finding.parties.includes(statement.party),
  );
  const byAnswer = new Map<string, Set<string>>();
  for (const each of held) {
    const answer = shortAnswer(scope, each);
    if (answer === null) continue;
    const names = byAnswer.get(answer) ?? new Set();
    byAnswer.set(answer, names.add(nameIn(scope, each.statement.party)));
  }
  const items = [...byAnswer].map(([answer, names]) =>
    texts.explanations.saidBy([...names].join(", "), answer),
  );
  return items.length === 0 ? [] : [sentence(texts.explanations.others(items))];
}
