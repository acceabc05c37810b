import type { Vocabulary } from "../model/vocabulary";
import { namesUsed } from "./names-used";
import type { ComparedRecord, Series } from "./series";

/** Who said a figure of a series, when, of whom, and where it can be read. */
export interface FigureSource {
  readonly speaker: string;
  /** The outlet that reports it, where it is second-hand. */
  readonly via: string | null;
  /** The day, as 2023-04-10 or less; null where it is not known. */
  readonly said: string | null;
  readonly population: string | null;
  readonly sources: readonly string[];
}

/** `series-sources/<id>.json`: what a file of a series says beyond its page, fetched when one is made. */
export interface SeriesSources {
  readonly parallax: 1;
  readonly series: string;
  /** The version of each event's record. */
  readonly versions: Readonly<Record<string, string>>;
  /** By event and claim, see `figureKey`. */
  readonly figures: Readonly<Record<string, FigureSource>>;
  readonly names: Vocabulary;
}

/** Names a figure in `figures`. */
export function figureKey(event: string, claim: string): string {
  return `${event}#${claim}`;
}

/** The sources of every figure in a series; the events by their ids. */
export function sourcesOf(
  series: Series,
  events: ReadonlyMap<string, ComparedRecord & { readonly version: string }>,
  vocabulary: Vocabulary,
): SeriesSources {
  const shown = series.events.flatMap(({ id, points }) => {
    const event = events.get(id);
    return event === undefined ? [] : [{ id, points, ...event }];
  });
  const figures = shown.flatMap(({ id, points, record }) =>
    points.flatMap(({ claim }) => {
      const source = claim === null ? null : sourceOf(claim, record);
      return claim === null || source === null ? [] : [[figureKey(id, claim), source] as const];
    }),
  );
  return {
    parallax: 1,
    series: series.definition.id,
    versions: Object.fromEntries(shown.map(({ id, version }) => [id, version])),
    figures: Object.fromEntries(figures),
    names: namesUsed(
      figures.map(([, figure]) => figure),
      vocabulary,
    ),
  };
}

function sourceOf(id: string, record: ComparedRecord["record"]): FigureSource | null {
  const statement = record.statements.find(({ claims }) => claims.some((one) => one.id === id));
  const claim = statement?.claims.find((one) => one.id === id);
  if (statement === undefined || claim === undefined) return null;
  const urlOf = (source: string) => record.sources.find(({ id: own }) => own === source)?.url ?? [];
  return {
    speaker: statement.speaker,
    via: statement.via,
    said: statement.said?.edtf ?? null,
    population: claim.makeUp ?? claim.question.population,
    sources: claim.sources.flatMap(urlOf),
  };
}

/** Whether something is the published sources of the series called `id`. */
export function isSeriesSources(data: unknown, id: string): data is SeriesSources {
  const file = data as Partial<SeriesSources> | null;
  return (
    typeof file === "object" &&
    file?.series === id &&
    [file.versions, file.figures, file.names].every(
      (part) => typeof part === "object" && part !== null && !Array.isArray(part),
    )
  );
}
