import type { FacetName } from "../../archive/archive-query";
import { movedMeasures } from "../../archive/facet-values";
import { type FindingCode, findingCodes } from "../../compare/comparison";
import { codeWord } from "../../i18n/finding-words";
import { capitalized, kindName, partyName } from "../../i18n/names";
import type { ArchiveTexts } from "../../i18n/page-texts";
import type { Texts } from "../../i18n/texts";
import type { Vocabulary } from "../../model/vocabulary";
import { useTexts, useVocabulary } from "../reader";

/** The findings with a button of their own, in the order of their salience; a menu has the others. */
export const plainFindings: readonly FindingCode[] = [
  "differ",
  "mirror-unequal",
  "disputed",
  "unconfirmed",
  "one-sided",
];

/** A finding by the name it has in a link; null where it is none. */
function codeOf(value: string): FindingCode | null {
  return findingCodes.find((code) => code === value) ?? null;
}

/** What a facet's value is called. */
export function useFacetWord(archive: ArchiveTexts): (name: FacetName, value: string) => string {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  return (name, value) => facetWord(archive, texts, vocabulary, name, value);
}

function facetWord(
  archive: ArchiveTexts,
  texts: Texts,
  vocabulary: Vocabulary,
  name: FacetName,
  value: string,
): string {
  switch (name) {
    case "kind":
      return kindName(texts, vocabulary, value);
    case "finding": {
      const code = codeOf(value);
      if (code === "one-sided") return archive.oneSide;
      return code === null ? value : codeWord(texts, code);
    }
    case "party":
      return partyName(texts, vocabulary, value);
    case "year":
      return value;
    case "measure": {
      if (value === movedMeasures.people) return archive.moved;
      if (value === movedMeasures.bodies) return archive.movedBodies;
      const known = vocabulary.measures[value];
      return known === undefined ? value : capitalized(texts, known.name[texts.language]);
    }
  }
}

/** A facet's values as a menu lists them: years and findings in their own order, the rest by how many. */
export function inMenuOrder(
  name: FacetName,
  values: readonly string[],
  counts: Readonly<Record<string, number>>,
): readonly string[] {
  if (name === "year") return values.toSorted((a, b) => Number(b) - Number(a));
  if (name === "finding") return values.toSorted((a, b) => rank(a) - rank(b));
  return values.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}

function rank(value: string): number {
  const code = codeOf(value);
  return code === null ? findingCodes.length : findingCodes.indexOf(code);
}
