import { pointsApart } from "../../archive/series-apart";
import type { SeriesDefinition } from "../../archive/series-definition";
import { partiesOf } from "../../archive/series-parties";
import type { SeriesEvent } from "../../archive/series-point";
import { partyName, peopleName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { groupBy } from "../../model/group-by";
import { PartyMark } from "../event/PartyName";
import { useTexts, useVocabulary } from "../reader";
import type { Shape } from "./plot-shapes";
import { inks } from "./SeriesPlot";
import { markStrokes, marksShown, type PointMark } from "./series-marks";

/** Which shape is whose, and what a line, a bar and an open mark mean, as far as they occur. */
export function SeriesLegend({
  words,
  definition,
  events,
}: {
  words: FiguresTexts;
  definition: SeriesDefinition;
  events: readonly SeriesEvent[];
}) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const { legend } = words;
  const parties = partiesOf(events, vocabulary);
  const byMark = groupBy(parties, (party) => vocabulary.parties[party]?.mark ?? "square");
  const points = events.flatMap((event) => event.points);
  const nameOf = (party: string) =>
    definition.nature === "own" && vocabulary.parties[party]?.people !== undefined
      ? legend.own(peopleName(texts, vocabulary, party), partyName(texts, vocabulary, party))
      : partyName(texts, vocabulary, party);
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.82rem] text-muted">
      {[...byMark].map(([mark, named]) => (
        <li key={mark}>
          <PartyMark mark={mark} /> {named.map(nameOf).join(", ")}
        </li>
      ))}
      {marksShown(events, words, vocabulary).map(({ mark, shapes, text }) => (
        <li key={mark}>
          {shapes.map((shape) => (
            <Mark key={shape} mark={mark} shape={shape} />
          ))}{" "}
          {text}
        </li>
      ))}
      {points.some(
        ({ quantity, standing }) => standing === "stated" && quantity?.hedge !== "exact",
      ) && (
        <li>
          <svg
            aria-hidden="true"
            viewBox="0 0 8 12"
            className="mr-0.5 inline-block h-3 w-2 stroke-current"
          >
            <path d="M1 1.5h6M4 1.5v9M1 10.5h6" className="fill-none" strokeWidth="1.5" />
          </svg>{" "}
          {legend.hedged}
        </li>
      )}
      {events.some((event) => pointsApart(event, definition, vocabulary).length > 0) && (
        <li>
          <svg
            aria-hidden="true"
            viewBox="0 0 8 12"
            className="mr-0.5 inline-block h-3 w-2 stroke-under"
          >
            <path d="M4 0v12" className="fill-none" strokeWidth="1.5" />
          </svg>{" "}
          {legend.joined}
        </li>
      )}
    </ul>
  );
}

/** A mark as the chart draws it, a little larger. */
function Mark({ mark, shape }: { mark: PointMark; shape: Shape }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 14 12" className="inline-block h-3 w-3.5">
      {markStrokes(mark, shape, 7, 6, 3.9).map(({ ink, d }) => (
        <path key={ink} d={d} className={inks[ink]} />
      ))}
    </svg>
  );
}
