import { answerText, isNegative, propositionClause, withoutStop } from "./answer-text";
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
import { isPlural, stanceOf, stanceSentence, subjectName } from "./stance-sentence";

/** Answers that cannot both be true: whose they are, why they cannot, and what others answer. */
export function explainDisputed(scope: Scope): readonly Sentence[] {
  const held = claimsOf(scope);
  const stances = stanceSentence(scope, held);
  return [
    ...(stances === null
      ? [...answersGiven(scope, held), ...reasonOf(scope, held)]
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

/** Why the two cannot both be true; nothing where one is said to deny the other. */
function reasonOf(scope: Scope, held: readonly Held[]): readonly Sentence[] {
  const { disputed } = scope.texts.explanations;
  if (notesWith(scope, "zero-against-number").length > 0) return [sentence(disputed.zero)];
  const told = scope.finding.parties.some((party) => {
    const own = held.filter(({ statement }) => statement.party === party);
    return denialOf(scope, party, own, held) !== null;
  });
  if (told) return [];
  if (held.some(({ claim }) => claim.degree === "likely")) return [];
  const denied = held.some(({ claim }) => isNegative(claim));
  // An observer that comes to another result denies nothing.
  const sides = scope.finding.parties.every((id) => isOfSide(scope.vocabulary, id));
  return [sentence(denied && sides ? disputed.denial : disputed.excludes)];
}

/**
 * "Russia: 65; Ukraine: 60.", in the order of the finding's parties; what is denied stands before its
 * denial: "Ukraine: 6; Russia denies it".
 */
function answersGiven(scope: Scope, held: readonly Held[]): readonly Sentence[] {
  const { texts, finding } = scope;
  const given = finding.parties.flatMap((party) => {
    const own = held.filter(({ statement }) => statement.party === party);
    const denial = denialOf(scope, party, own, held);
    if (denial !== null) return [{ text: denial, denies: true }];
    const answers = own.flatMap((each) => shortAnswer(scope, each) ?? []);
    if (answers.length === 0) return [];
    const list = listNames(texts, [...new Set(answers)], "open");
    return [{ text: texts.explanations.said(nameIn(scope, party), list), denies: false }];
  });
  const items = given
    .toSorted((a, b) => Number(a.denies) - Number(b.denies))
    .map(({ text }) => text);
  return items.length === 0 ? [] : [sentence(texts.explanations.figures(items))];
}

/** A party's denial of what another answers, as a clause behind it; null where it answers itself. */
function denialOf(
  scope: Scope,
  party: string,
  own: readonly Held[],
  held: readonly Held[],
): string | null {
  const { stances } = scope.texts.explanations;
  const others = held.filter(({ statement }) => statement.party !== party);
  if (others.length === 0 || own.length === 0) return null;
  if (!own.every(({ claim }) => isNegative(claim))) return null;
  if (others.some(({ claim }) => isNegative(claim))) return null;
  const [name, many] = [subjectName(scope, party), isPlural(scope, party)];
  const [{ claim: { denied = undefined } = {} } = {}, ...more] = own;
  if (denied !== undefined && more.length === 0)
    return stances.denies(name, many, denied[scope.texts.language]);
  if (own.every(({ claim }) => claim.general)) return stances.deniesInGeneral(name, many);
  if (own.every(({ claim }) => claim.partly)) return stances.alsoDeniesPart(name, many);
  return own.every(({ claim }) => others.every((other) => deniesIt(claim, other.claim)))
    ? stances.alsoDenies(name, many)
    : null;
}

/** Whether a denial is of the very answer that another gives. */
function deniesIt({ answer }: Held["claim"], { answer: other }: Held["claim"]): boolean {
  if (answer.kind === "choice") return other.kind === "choice" && other.choice === answer.choice;
  return answer.kind === "quantity" && other.kind === "quantity";
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
      const words = open
        .filter(({ statement }) => statement.party === party)
        .flatMap(({ claim: { answer, degree, question } }) => {
          const own = answer.kind === "none" ? answer.says?.[texts.language] : undefined;
          const { open: usual } = scope.vocabulary.topics[question.topic ?? ""] ?? {};
          return own ?? (degree === "unknown" ? usual?.[texts.language] : undefined) ?? [];
        });
      if (words.length > 0) {
        const told = [...new Set(words)].map((each) => withoutStop(each)).join("; ");
        return texts.explanations.figures([texts.explanations.said(nameIn(scope, party), told)]);
      }
      const unknown = own.some(({ claim }) => claim.degree === "unknown");
      return (unknown ? unconfirmed.unknown : unconfirmed.declines)(
        subjectName(scope, party),
        isPlural(scope, party),
      );
    });
}

/** How others stand to a proposition, which the sentence before has told where the two took a stand. */
function stancesOf(scope: Scope, held: readonly Held[]): readonly string[] {
  const { texts, vocabulary } = scope;
  const given = claimsOf(scope).filter(({ claim }) => claim.answer.kind === "stance");
  // Outlets share one name, so that a second one would be named again with what the first has said.
  const key = ({ claim, statement }: Held) => `${claim.degree} ${nameIn(scope, statement.party)}`;
  const known = new Set(given.map(key));
  const said = held
    .filter((each) => !known.has(key(each)))
    .map((each) => {
      const clause = given.length > 0 ? null : propositionClause(texts, vocabulary, each.claim);
      return stanceOf(scope, each.statement.party, each, clause);
    });
  return [...new Set(said)];
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
  const stances = held.filter(({ claim }) => claim.answer.kind === "stance");
  const byAnswer = new Map<string, Set<string>>();
  for (const each of held) {
    const answer = stances.includes(each) ? null : shortAnswer(scope, each);
    if (answer === null) continue;
    const names = byAnswer.get(answer) ?? new Set();
    byAnswer.set(answer, names.add(nameIn(scope, each.statement.party)));
  }
  const items = [
    ...[...byAnswer].map(([answer, names]) =>
      texts.explanations.saidBy([...names].join(", "), answer),
    ),
    ...stancesOf(scope, stances),
  ];
  return items.length === 0 ? [] : [sentence(texts.explanations.others(items))];
}
