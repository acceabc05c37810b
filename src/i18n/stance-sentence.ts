import { propositionClause } from "./answer-text";
import { type Held, isParty, nameIn, type Scope } from "./explanation-scope";

/**
 * Who asserts a proposition and who denies it, in one sentence: "Russia says that the ship was hit; Ukraine
 * denies it". Null where the answers are no stances, or their proposition is not in the vocabulary. The
 * order is the finding's; only a denial without words of its own stands behind what it denies, so that
 * nobody "denies that Ukraine attacked" in Ukraine's own name.
 */
export function stanceSentence(scope: Scope, held: readonly Held[]): string | null {
  const { texts, vocabulary, finding } = scope;
  const [first] = held;
  if (first === undefined || held.some(({ claim }) => claim.answer.kind !== "stance")) return null;
  const clause = propositionClause(texts, vocabulary, first.claim);
  if (clause === null) return null;
  const clauses = finding.parties.flatMap((party) => {
    const own = held.find(({ statement }) => statement.party === party);
    return own === undefined ? [] : [{ party, own }];
  });
  const ordered = clauses.toSorted((a, b) => wantsBefore(scope, a.own) - wantsBefore(scope, b.own));
  const parts: string[] = [];
  let told = false;
  for (const { party, own } of ordered) {
    const part = stanceOf(scope, party, own, told ? null : clause);
    told ||= part.includes(clause);
    parts.push(part);
  }
  return texts.explanations.figures(parts);
}

/** How much a part wants before it what it denies: most where it denies in general terms only. */
function wantsBefore({ texts, vocabulary }: Scope, { claim }: Held): number {
  if (claim.degree !== "denies") return 0;
  if (claim.general) return 2;
  const denial = vocabulary.topics[claim.question.topic ?? ""]?.denial?.[texts.language];
  return denial === undefined ? 1 : 0;
}

/** One party's part; without the proposition where another has just said or denied it. */
export function stanceOf(
  scope: Scope,
  party: string,
  { claim }: Held,
  clause: string | null,
): string {
  const { texts, vocabulary } = scope;
  const { stances } = texts.explanations;
  const name = subjectName(scope, party);
  const many = isPlural(scope, party);
  if (claim.degree === "asserts")
    return clause === null ? stances.alsoAsserts(name, many) : stances.asserts(name, many, clause);
  if (claim.possible && clause !== null) return stances.possible(name, many, clause);
  if (claim.degree === "likely")
    return clause === null ? stances.alsoLikely(name, many) : stances.likely(name, many, clause);
  if (claim.general) return stances.deniesInGeneral(name, many);
  const denial = vocabulary.topics[claim.question.topic ?? ""]?.denial?.[texts.language];
  if (clause === null)
    return (claim.partly ? stances.alsoDeniesPart : stances.alsoDenies)(name, many);
  if (claim.partly) return stances.deniesPart(name, many, clause);
  return denial === undefined
    ? stances.denies(name, many, clause)
    : stances.asserts(name, many, denial);
}

/** A party before its verb: "the United Nations", where English wants the article. */
export function subjectName(scope: Scope, party: string): string {
  const { texts, vocabulary } = scope;
  const name = nameIn(scope, party);
  const article = texts.language === "en" && vocabulary.parties[party]?.article === true;
  return article ? `the ${name}` : name;
}

/** Whether a party's name is a plural in the reader's language. */
export function isPlural(scope: Scope, party: string): boolean {
  const { texts, vocabulary } = scope;
  if (!isParty(scope, party)) return texts.explanations.outletIsPlural;
  return vocabulary.parties[party]?.plural?.includes(texts.language) ?? false;
}
