import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import { csvText } from "../../export/csv";
import { kindName, partyName, populationName } from "../../i18n/names";
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
}

/** The table as shown, one line a figure; a silence has a line too, with its reason and no number. */
export function seriesCsv(shown: SeriesShown): string {
  const { words, events } = shown;
  const { stated, addedUp, ...headings } = words.csv;
  const lines = events.flatMap((event) => event.points.map((point) => lineOf(shown, event, point)));
  return csvText([Object.values(headings), ...lines], { delimiter: ",", mark: true });
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
): readonly (string | number | null)[] {
  const { texts, words, vocabulary, heading, links, origin } = shown;
  const { quantity, standing } = point;
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
    point.beyond === null ? "" : populationName(texts, vocabulary, point.beyond),
    point.revised.map((earlier) => formatQuantity(texts, earlier)).join("; "),
    point.secondHand ? words.secondHand : "",
    origin + links.eventHref(event.id, plainView, point.claim ?? undefined),
  ];
}
