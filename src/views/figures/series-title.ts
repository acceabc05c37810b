import type { SeriesDefinition } from "../../archive/series-definition";
import { capitalized, peopleName, populationName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { questionTitle } from "../../i18n/question-title";
import type { Texts } from "../../i18n/texts";
import { countsBodies } from "../../model/lattice";
import type { Vocabulary } from "../../model/vocabulary";

/** What a series is called: its question, as everybody on the site words it. */
export function seriesTitle(
  texts: Texts,
  words: FiguresTexts,
  vocabulary: Vocabulary,
  definition: SeriesDefinition,
): string {
  const { nature, cargo } = definition;
  if (nature === "own" && cargo !== null) return words.own[cargo];
  return capitalized(texts, questionOf(texts, vocabulary, definition));
}

function questionOf(texts: Texts, vocabulary: Vocabulary, definition: SeriesDefinition): string {
  const { cargo, to, population, measure, stage, direction, category, territory } = definition;
  if (cargo !== null && to !== null) {
    const named = population ?? wholeOf(to, cargo, vocabulary);
    const who =
      named === null ? peopleName(texts, vocabulary, to) : populationName(texts, vocabulary, named);
    if (population === null) return texts.questions.returned(who);
    const isOwn = ownerOf(population, vocabulary) === to;
    return isOwn ? texts.questions.returnedPart(who) : texts.questions.handedOverPart(who);
  }
  const nothing = { movements: [], statements: [] };
  return questionTitle(texts, vocabulary, nothing, {
    id: definition.id,
    movement: null,
    topic: null,
    window: null,
    ...{ measure, population, stage, direction, category, territory },
  });
}

/** The name of all of a side's bodies; its people have a name of their own. */
function wholeOf(
  side: string,
  cargo: "people" | "bodies",
  { populations }: Vocabulary,
): string | null {
  const bodies = cargo === "bodies";
  const found = Object.entries(populations).find(
    ([id, entry]) => entry.side === side && bodies && countsBodies(populations, id),
  );
  return found?.[0] ?? null;
}

function ownerOf(population: string, { populations }: Vocabulary): string | null {
  const entry = populations[population];
  if (entry === undefined) return null;
  if (entry.side !== undefined) return entry.side;
  return (entry.within ?? []).reduce<string | null>(
    (owner, outer) => owner ?? ownerOf(outer, { populations } as Vocabulary),
    null,
  );
}

/** The groups in which the choice of a measure lists series, in this order. */
export const seriesGroups = ["own", "whole", "part", "bounded", "to-date", "level"] as const;

/** The group of a series. */
export function groupOf({
  nature,
  cargo,
  population,
  counts,
}: SeriesDefinition): (typeof seriesGroups)[number] {
  if (nature === "own") return "own";
  if (cargo !== null) return population === null ? "whole" : "part";
  return counts;
}
