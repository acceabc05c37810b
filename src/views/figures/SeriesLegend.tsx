import type { SeriesDefinition } from "../../archive/series-definition";
import type { SeriesEvent } from "../../archive/series-point";
import { partiesIn } from "../../archive/series-totals";
import { partyName, peopleName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { PartyMark } from "../event/PartyName";
import { useTexts, useVocabulary } from "../reader";

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
  const parties = partiesIn(events);
  const points = events.flatMap((event) => event.points);
  const silent = [
    ...new Set(points.flatMap(({ party, standing }) => (standing === "silent" ? party : []))),
  ];
  const nameOf = (party: string) =>
    definition.nature === "own" && vocabulary.parties[party]?.people !== undefined
      ? legend.own(peopleName(texts, vocabulary, party), partyName(texts, vocabulary, party))
      : partyName(texts, vocabulary, party);
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.82rem] text-muted">
      {parties.map((party) => (
        <li key={party} className="whitespace-nowrap">
          <PartyMark mark={vocabulary.parties[party]?.mark ?? "square"} /> {nameOf(party)}
        </li>
      ))}
      {silent.length > 0 && (
        <li className="whitespace-nowrap">
          {silent.map((party) => (
            <OpenMark key={party} mark={vocabulary.parties[party]?.mark ?? "square"} />
          ))}{" "}
          {legend.silent}
        </li>
      )}
      {points.some(
        ({ quantity, standing }) => standing === "stated" && quantity?.hedge !== "exact",
      ) && (
        <li className="whitespace-nowrap">
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
      {definition.nature === "one" && (
        <li className="whitespace-nowrap">
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

const open = {
  circle: "M6 2.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2z",
  diamond: "M6 1.5 10.5 6 6 10.5 1.5 6z",
  square: "M2.5 2.5h7v7h-7z",
  triangle: "M6 2 10 9.5H2z",
} as const;

function OpenMark({ mark }: { mark: keyof typeof open }) {
  const stroke = {
    circle: "stroke-circle",
    diamond: "stroke-diamond",
    square: "stroke-square",
    triangle: "stroke-triangle",
  };
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={`inline-block size-3 fill-none ${stroke[mark]}`}
    >
      <path d={open[mark]} strokeWidth="1.3" />
    </svg>
  );
}
