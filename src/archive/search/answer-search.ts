import type { Language } from "../../model/localized";
import type { ArchiveAnswer } from "../archive-answer";
import { type ArchiveQuery, longestText } from "../archive-query";
import { chooseEvents } from "../choose-events";
import type { FacetColumns } from "../facet-columns";
import type { SearchEngine } from "./engine";
import { matchesAt } from "./matches";

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
  const nothing = text === "" ? null : [];
  const { places, ...chosen } = chooseEvents(columns, query, found?.places ?? nothing);
  const titles = engine.titles.get(language)?.titles;
  const hits = places.slice(from, from + count).map((place) => ({
    place,
    title: titles?.[place] ?? null,
    matches: found === null ? [] : matchesAt(place, engine, found, language),
  }));
  return { ...chosen, hits };
}
