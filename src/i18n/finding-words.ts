import type { Finding, FindingCode } from "../compare/comparison";
import type { Vocabulary } from "../model/vocabulary";
import type { FilterGroup } from "../table/table-model";
import { capitalized, listNames, partyWithin } from "./names";
import { isNamedParty, isOfSide, othersAnswer, type SaidRow, saidIn } from "./row-said";
import type { Texts } from "./texts";

/** The sign that stands for a finding beside its word; never alone. */
export function findingSymbol(code: FindingCode): string {
  return symbols[code];
}

const symbols: Record<FindingCode, string> = {
  disputed: "⨯",
  differ: "≠",
  inconsistent: "≷",
  "mirror-unequal": "⇄",
  unconfirmed: "?",
  joined: "≁",
  nested: "⊂",
  revised: "↻",
  "one-sided": "◐",
  incomparable: "≁",
  "mirror-undetermined": "⇄",
  compatible: "≈",
  "mirror-equal": "⇄",
  agree: "=",
  "not-judged": "–",
};

/** What can be said of a finding by its code alone, as in the list of events. */
export function codeWord({ findings }: Texts, code: FindingCode): string {
  return findings.codes[code];
}

/**
 * A finding in a word: what differs, or who alone speaks. Without its row nobody knows whether others
 * answer too.
 */
export function findingWord(
  texts: Texts,
  vocabulary: Vocabulary,
  finding: Finding,
  row?: SaidRow,
): string {
  const { findings } = texts;
  if (finding.code === "differ") return differWord(texts, finding);
  if (finding.code === "one-sided") {
    const word = loneWord(texts, vocabulary, finding, row);
    return row !== undefined && holdsUnsourced(row) ? findings.sourced(word) : word;
  }
  return findings.codes[finding.code];
}

/** The heading of pairs with one code: in a word what differs, where it is the same in all of them. */
export function pairsWord(texts: Texts, code: FindingCode, pairs: readonly Finding[]): string {
  if (code !== "differ") return codeWord(texts, code);
  const words = new Set(pairs.map((pair) => differWord(texts, pair)));
  const [only = codeWord(texts, code)] = words;
  return words.size > 1 ? texts.findings.variouslyDiffer : only;
}

/** A button of the filter in a word. */
export function filterWord({ findings }: Texts, group: FilterGroup): string {
  return findings.groups[group];
}

/** The sign of a filter's button: that of its most salient finding. */
export function filterSymbol(group: FilterGroup): string {
  return symbols[group === "mirror" ? "mirror-unequal" : group];
}

function differWord({ findings }: Texts, { notes, gap, gate }: Finding): string {
  if (notes.some(({ code }) => code === "two-ends")) return findings.totalsDiffer;
  if (notes.some(({ code }) => code === "minutes-apart")) return findings.timesDiffer;
  if (notes.some(({ code }) => code === "days-apart")) return findings.datesDiffer;
  const figures = gap !== null || gate.gate === "nested";
  return figures ? findings.codes.differ : findings.answersDiffer;
}

/** Whether somebody whom the finding does not name answers too, without a source: "only" would deny it. */
function holdsUnsourced(row: SaidRow): boolean {
  const { parties } = row.finding;
  return saidIn(row).some(
    ({ status, statement }) => status === "unsourced" && !parties.includes(statement.party),
  );
}

/** Names of outlets stand in their own script and belong into the cells; a chip says "Reports only". */
function loneWord(
  texts: Texts,
  vocabulary: Vocabulary,
  { parties }: Finding,
  row?: SaidRow,
): string {
  const { findings } = texts;
  const named = parties.filter((id) => isNamedParty(vocabulary, id));
  if (named.length === 0) return findings.reportsOnly;
  const names = named.map((id) => partyWithin(texts, vocabulary, id));
  if (!named.some((id) => isOfSide(vocabulary, id))) {
    const reports = named.length < parties.length ? [findings.reports] : [];
    return capitalized(texts, findings.only(listNames(texts, [...names, ...reports])));
  }
  const alone = row !== undefined && !othersAnswer(vocabulary, row);
  return capitalized(texts, (alone ? findings.only : findings.onlySide)(listNames(texts, names)));
}
