import { useId } from "react";
import type { TableRow } from "../../table/table-model";
import { useTexts, useVocabulary } from "../reader";
import { GapAxis } from "./GapAxis";
import type { DrawnFigure, HeadlinePicture } from "./headline-sides";
import { PartyMark, partyFill } from "./PartyName";
import { type Bar, bars } from "./scale";
import { useWords } from "./words";

/** The headline's picture: separate bars, or one axis with the gap, or none where a picture would mislead. */
export function HeadlinePictureView({ picture, row }: { picture: HeadlinePicture; row: TableRow }) {
  const words = useWords();
  switch (picture.kind) {
    case "bars":
      return <Bars figures={picture.figures} named={isReturn(row) ? words.people : words.party} />;
    case "axis":
      return (
        <GapAxis figures={picture.figures} gap={row.finding.gap} label={words.gap(row) ?? ""} />
      );
    case "none":
      return null;
  }
}

/** By what a bar goes: the people who came home, or else the party that counted. */
type Named = (party: string) => string;

function isReturn({ questions }: TableRow): boolean {
  return questions.every(({ movement }) => movement !== null);
}

/** Counts of different people: a bar each, from zero, never joined by a line. */
function Bars({ figures, named }: { figures: readonly DrawnFigure[]; named: Named }) {
  const { chart } = useTexts().event;
  const words = useWords();
  const shapes = bars(figures.map(({ interval }) => interval));
  const items = figures.map(({ party, quantity }) => `${named(party)} ${words.quantity(quantity)}`);
  return (
    <figure className="mt-6 max-sm:hidden" role="img" aria-label={chart.bars(items)}>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-6 gap-y-3.5 text-[13px]">
        {figures.map((figure, at) => (
          <BarLine
            key={figure.party}
            figure={figure}
            name={named(figure.party)}
            bar={shapes[at] ?? { sure: 0, possible: 0, open: false }}
          />
        ))}
      </div>
    </figure>
  );
}

function BarLine({ figure, name, bar }: { figure: DrawnFigure; name: string; bar: Bar }) {
  const words = useWords();
  const hatch = useId();
  const mark = useVocabulary().parties[figure.party]?.mark ?? "square";
  const fill = partyFill(mark);
  return (
    <>
      <span className="whitespace-nowrap">
        <PartyMark mark={mark} /> {name}
      </span>
      <svg
        width="100%"
        height="18"
        className="overflow-visible forced-color-adjust-none"
        aria-hidden="true"
      >
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" className={fill} />
        </pattern>
        <rect width={`${bar.possible}%`} height="18" rx="2" fill={`url(#${hatch})`} />
        <rect width={`${bar.sure}%`} height="18" rx="2" className={fill} />
        <text x={`${bar.possible}%`} dx="9" y="13.5" className="fill-ink text-[13px]">
          {words.quantity(figure.quantity)}
          {bar.open ? " →" : ""}
        </text>
      </svg>
    </>
  );
}
