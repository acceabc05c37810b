import type { Language } from "../../model/localized";
import type { ArchiveAnswer } from "../archive-answer";
import { type ArchiveQuery, longestText } from "../archive-query";
import { chooseEvents } from "../choose-events";
import type { FacetColumns } from "../facet-columns";
import type { SearchEngine } from "./engine";
import { matchesAt } from "./matches";

/** So many hits are sent along with their rows: the first are drawn at once, later ones when they are scrolled to. */
const rowsAlong = { first: 24, later: 60 };

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
  const along = from === 0 ? rowsAlong.first : rowsAlong.later;
  const hits = places.slice(from, from + count).map((place, at) => ({
    place,
    title: titles?.[place] ?? null,
    row: at < along ? engine.rowAt(place) : null,
    matches: found === null ? [] : matchesAt(place, engine, found, language),
  }));
  return { ...chosen, hits };
}
