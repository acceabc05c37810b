import type { Vocabulary } from "../model/vocabulary";
import type { Series } from "./series";
import type { Announced } from "./series-announced";
import { firstSeries, type SeriesDefinition } from "./series-definition";

/** `series/index.json`: every series, the longest first. */
export interface PublishedSeriesIndex {
  readonly parallax: 1;
  readonly series: readonly ListedSeries[];
  readonly names: Vocabulary;
}

/** A series in the list of all. */
export interface ListedSeries {
  readonly definition: SeriesDefinition;
  /** Its events, as many as its page shows. */
  readonly events: number;
}

/** `series/<id>.json`: one series, with the names it is read with. */
export interface PublishedSeries extends Series {
  readonly parallax: 1;
  readonly announced: readonly Announced[];
  readonly names: Vocabulary;
}

/** The series asked for, else the first series, else the longest; null where there is none. */
export function seriesShown(listed: readonly ListedSeries[], wanted: string | null): string | null {
  const ids = listed.map(({ definition }) => definition.id);
  return [wanted, firstSeries].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
}

/** Whether something is the published list of series. */
export function isSeriesIndex(data: unknown): data is PublishedSeriesIndex {
  return (
    isObject(data) &&
    data.parallax === 1 &&
    isObject(data.names) &&
    Array.isArray(data.series) &&
    data.series.every((one: unknown) => isObject(one) && isDefinition(one.definition))
  );
}

/** Whether something is the published series called `id`. */
export function isSeriesFile(data: unknown, id: string): data is PublishedSeries {
  return (
    isObject(data) &&
    data.parallax === 1 &&
    isDefinition(data.definition) &&
    data.definition.id === id &&
    isObject(data.names) &&
    Array.isArray(data.announced) &&
    Array.isArray(data.events) &&
    data.events.every((one: unknown) => isObject(one) && Array.isArray(one.points))
  );
}

function isDefinition(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && typeof data.id === "string";
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
