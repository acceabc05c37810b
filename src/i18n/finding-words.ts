import type { Finding, FindingCode } from "../compare/comparison";
import type { Vocabulary } from "../model/vocabulary";
import type { FilterGroup } from "../table/table-model";
import { listNames, partyName } from "./names";
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

/** A finding in a word: what differs, or who alone speaks. */
export function findingWord(texts: Texts, vocabulary: Vocabulary, finding: Finding): string {
  const { findings } = texts;
  if (finding.code === "differ") return differWord(texts, finding);
  if (finding.code === "one-sided") return loneWord(texts, vocabulary, finding);
  return findings.codes[finding.code];
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
  const figures = gap !== null || gate.gate === "nested";
  return figures ? findings.codes.differ : findings.answersDiffer;
}

/** Names of outlets stand in their own script and belong into the cells; a chip says "Reports only". */
function loneWord(texts: Texts, vocabulary: Vocabulary, { parties }: Finding): string {
  const named = parties.filter((id) => Object.hasOwn(vocabulary.parties, id));
  if (named.length === 0) return texts.findings.reportsOnly;
  const names = named.map((id) => partyName(texts, vocabulary, id));
  return texts.findings.only(listNames(texts, names));
}
