import type { Remainder } from "../compare/comparison";
import { gapSize, nameIn, notesWith, type Scope } from "./explanation-scope";
import { partyName, populationName } from "./names";
import { formatNumber } from "./numbers";
import { formatQuantity } from "./quantities";
import { type Sentence, sentence, sentenceText } from "./sentence";

/**
 * Totals of one movement, handed over and received: that they count the same people, by how much they
 * differ, and what is known of the difference. Empty where the finding is not about totals.
 */
export function explainTotals(scope: Scope): readonly Sentence[] {
  const ends = endsOf(scope);
  if (ends === null) return [];
  const { totals } = scope.texts.explanations;
  const [from, to] = ends;
  if (scope.finding.code !== "differ") return [sentence(totals.alike(from, to))];
  const size = gapSize(scope);
  const first = size === null ? totals.differUnsized(from, to) : totals.differ(from, to, size);
  return [sentence(first), ...explainRemainder(scope)];
}

function endsOf(scope: Scope): readonly [string, string] | null {
  const { texts, vocabulary, record } = scope;
  const [note] = notesWith(scope, "two-ends");
  const movement = record.movements.find(({ id }) => id === note?.movement);
  if (movement === undefined) return null;
  return [partyName(texts, vocabulary, movement.from), partyName(texts, vocabulary, movement.to)];
}

/** What is known of the difference of two totals, as plain text; empty where the finding is about none. */
export function remainderText(scope: Scope): string {
  return explainRemainder(scope).map(sentenceText).join(" ");
}

/** What would reconcile the two totals, as far as the record knows it. */
function explainRemainder(scope: Scope): readonly Sentence[] {
  const { texts } = scope;
  const { totals } = texts.explanations;
  const [note] = notesWith(scope, "remainder");
  if (note === undefined) return [];
  const { remainder } = note;
  const party = nameIn(scope, remainder.larger);
  const numbered = remainder.categories.filter(isNumbered);
  const list = counted(scope, numbered);
  switch (remainder.state) {
    case "explained":
      return [sentence(totals.explained(party, list))];
    case "partly": {
      const left = remainder.left ?? 0;
      return [sentence(totals.partly(party, list, left, formatNumber(texts.language, left)))];
    }
    case "open":
      return [sentence(openRemainder(scope, remainder, party))];
  }
}

/** Categories whose number is unknown; or numbers that do not add up; or nothing at all. */
function openRemainder(scope: Scope, { categories, reported }: Remainder, party: string): string {
  const { texts, vocabulary, finding } = scope;
  const { totals } = texts.explanations;
  const unnumbered = categories.filter((category) => !isNumbered(category));
  if (unnumbered.length > 0) {
    const names = unnumbered.map(({ population }) => populationName(texts, vocabulary, population));
    const size = formatNumber(texts.language, finding.gap?.size ?? 0);
    const parted = finding.gap?.atLeast ? `≥\u202f${size}` : size;
    return totals.mentioned(parted, party, [...new Set(names)].join(", "));
  }
  if (categories.length > 0) return totals.notAddingUp(party, counted(scope, categories));
  const said = reported.filter(isNumbered);
  const others = said.length > 0 ? [totals.reported(counted(scope, said))] : [];
  return [totals.nothingKnown, ...others].join(" ");
}

type Category = Remainder["categories"][number];

function isNumbered({ quantity: { interval } }: Category): boolean {
  return interval !== null && interval.lo === interval.hi;
}

function counted({ texts, vocabulary }: Scope, categories: readonly Category[]): string {
  const items = categories.map(({ population, quantity }) =>
    texts.explanations.totals.category(
      populationName(texts, vocabulary, population),
      formatQuantity(texts, quantity),
    ),
  );
  return [...new Set(items)].join("; ");
}
