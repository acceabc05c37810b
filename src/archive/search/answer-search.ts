import type { Language } from "../../model/localized";
import type { ArchiveAnswer } from "../archive-answer";
import { type ArchiveQuery, longestText } from "../archive-query";
import { chooseEvents } from "../choose-events";
import type { FacetColumns } from "../facet-columns";
import type { SearchEngine } from "./engine";
import { matchesAt } from "./matches";

/** Who asks for more hits than this wants to know which they are, and shows none of them. */
const mostShown = 100;

/** Answers a query from what the engine holds by now. */
export function answerSearch(
  engine: SearchEngine,
  columns: FacetColumns,
  query: ArchiveQuery,
  from: number,
  count: number,
  language: Language,
): ArchiveAnswer {
  const text = query.text.slice(0, longestText).trim();
  const found = text === "" ? null : engine.find(text);
  // Where there is nothing to look for the list stays as it is.
  const { places, ...chosen } = chooseEvents(columns, query, found?.places ?? null);
  const titles = engine.titles.get(language)?.titles;
  const isShown = count <= mostShown;
  const hits = places.slice(from, from + count).map((place) => ({
    place,
    title: titles?.[place] ?? null,
    row: isShown ? engine.rowAt(place) : null,
    matches: found === null || !isShown ? [] : matchesAt(place, engine, found, language),
  }));
  return { ...chosen, hits };
}
