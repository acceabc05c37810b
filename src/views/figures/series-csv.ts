import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import { figureKey, type SeriesSources } from "../../archive/series-sources";
import { csvText } from "../../export/csv";
import { formatIsoDay } from "../../i18n/dates";
import { kindName, partyName, populationName, speakerName } from "../../i18n/names";
import { formatQuantity } from "../../i18n/quantities";
import type { SiteLinks } from "../../links/site-links";
import { plainView } from "../../links/view-state";
import type { Vocabulary } from "../../model/vocabulary";
import { sumNote, type Wording } from "./figures-words";

/** What a file of figures is made from. */
export interface SeriesShown extends Wording {
  readonly vocabulary: Vocabulary;
  readonly links: SiteLinks;
  /** The site's origin, as https://example.org. */
  readonly origin: string;
  readonly heading: string;
  /** Oldest first. */
  readonly events: readonly SeriesEvent[];
  /** Where the view can be opened again. */
  readonly address: string;
  /** The day it is made, as 2026-11-22. */
  readonly day: string;
}

/**
 * The table as shown, one line a figure; a silence has a line too, with its reason and no number. The last
 * line says how the file was made.
 */
export function seriesCsv(shown: SeriesShown, sources: SeriesSources): string {
  const { texts, words, events, address, day } = shown;
  const { stated, addedUp, method, ...headings } = words.csv;
  const lines = events.flatMap((event) =>
    event.points.map((point) => lineOf(shown, event, point, sources)),
  );
  const names = Object.values(headings);
  const made = [
    method,
    words.picture.made(formatIsoDay(texts, day)),
    words.picture.address(address),
  ];
  const last = [made.join(" "), ...names.slice(1).map(() => "")];
  return csvText([names, ...lines, last], { delimiter: ",", mark: true });
}

/** Who said a figure, on which day, of whom, where it can be read, and in which version it was taken. */
function sourceCells(
  { texts }: Wording,
  event: SeriesEvent,
  { claim }: SeriesPoint,
  { figures, versions, names }: SeriesSources,
): readonly string[] {
  const version = versions[event.id] ?? "";
  const found = claim === null ? undefined : figures[figureKey(event.id, claim)];
  if (found === undefined) return ["", "", "", "", version];
  const { speaker, via, said, population, sources } = found;
  const spoken = [speaker, ...(via === null ? [] : [via])];
  return [
    spoken.map((id) => speakerName(texts, names, id)).join(" / "),
    said ?? "",
    population === null ? "" : populationName(texts, names, population),
    sources.join(" "),
    version,
  ];
}

/** A sum made here is never given as something stated. */
function standingOf({ words }: Wording, { standing, addedFrom }: SeriesPoint): string {
  if (standing !== "stated") return words.standing[standing];
  return addedFrom.length > 0 ? words.csv.addedUp : words.csv.stated;
}

/** Cells in the order of the headings. */
function lineOf(
  shown: SeriesShown,
  event: SeriesEvent,
  point: SeriesPoint,
  sources: SeriesSources,
): readonly (string | number | null)[] {
  const { texts, words, vocabulary, heading, links, origin } = shown;
  const { quantity, standing } = point;
  const version = sources.versions[event.id] ?? null;
  const isStated = standing === "stated" && quantity !== null;
  const interval = isStated ? quantity.interval : null;
  return [
    heading,
    event.date.edtf,
    event.title[texts.language],
    kindName(texts, vocabulary, event.kind),
    partyName(texts, vocabulary, point.party),
    standingOf(shown, point),
    interval?.lo ?? null,
    interval?.hi ?? null,
    isStated ? texts.quantities.names[quantity.hedge] : "",
    isStated && point.addedFrom.length === 0 ? formatQuantity(texts, quantity) : "",
    sumNote(shown, point) ?? "",
    point.revised.map((earlier) => formatQuantity(texts, earlier)).join("; "),
    point.secondHand ? words.secondHand : "",
    ...sourceCells(shown, event, point, sources),
    origin + links.eventHref(event.id, { ...plainView, version }, point.claim ?? undefined),
  ];
}
