import { partyShape } from "../../export/party-shapes";
import type { Gap } from "../../model/interval";
import { useTexts, useVocabulary } from "../reader";
import type { DrawnFigure } from "./headline-sides";
import { partyFill } from "./PartyName";
import { gapScale, markAt, type Scale } from "./scale";
import { useWords } from "./words";

/** Heights in the picture: the line of the marks, and the axis below. */
const line = 62;
const floor = 104;

/** Figures of the same people on one labelled axis, joined by the gap between them. */
export function GapAxis({
  figures,
  gap,
  label,
}: {
  figures: readonly DrawnFigure[];
  gap: Gap | null;
  label: string;
}) {
  const { chart } = useTexts().event;
  const words = useWords();
  const scale = gapScale(figures.map(({ interval }) => interval));
  const items = figures.map(
    ({ party, quantity }) => `${words.party(party)} ${words.quantity(quantity)}`,
  );
  const [lower, upper] = [...figures].sort((a, b) => a.interval.lo - b.interval.lo);
  if (lower === undefined || upper === undefined) return null;
  const ends = [lower.interval.hi ?? lower.interval.lo, upper.interval.lo].map(scale.at);
  return (
    <figure className="mt-6" role="img" aria-label={chart.axis(items, label)}>
      <svg
        width="100%"
        height="132"
        className="overflow-visible forced-color-adjust-none"
        aria-hidden="true"
      >
        <Axis scale={scale} />
        {gap !== null && <GapLine from={ends[0] ?? 0} to={ends[1] ?? 0} gap={gap} />}
        <Point figure={lower} scale={scale} toward="hi" />
        <Point figure={upper} scale={scale} toward="lo" />
      </svg>
    </figure>
  );
}

function Axis({ scale }: { scale: Scale }) {
  const words = useWords();
  return (
    <g>
      <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-line-strong" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y1={floor}
            y2={floor + 6}
            className="stroke-line-strong"
          />
          <text
            x={`${scale.at(tick)}%`}
            y={floor + 22}
            textAnchor={anchorAt(scale.at(tick))}
            className="fill-muted text-[12px]"
          >
            {words.number(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function GapLine({ from, to, gap }: { from: number; to: number; gap: Gap }) {
  const words = useWords();
  return (
    <g>
      <rect
        x={`${from}%`}
        width={`${to - from}%`}
        y={line}
        height={floor - line}
        className="fill-mark opacity-45"
      />
      <line
        x1={`${from}%`}
        x2={`${to}%`}
        y1={line}
        y2={line}
        strokeWidth="3"
        className="stroke-under"
      />
      <text
        x={`${(from + to) / 2}%`}
        y={line + 26}
        textAnchor="middle"
        className="fill-ink text-[15px] font-semibold"
      >
        {gap.atLeast ? "≥ " : ""}
        {words.number(gap.size)}
      </text>
    </g>
  );
}

/** A party's figure: its shape, what it said above it, and how far its words reach. */
function Point({
  figure,
  scale,
  toward,
}: {
  figure: DrawnFigure;
  scale: Scale;
  toward: "lo" | "hi";
}) {
  const words = useWords();
  const mark = useVocabulary().parties[figure.party]?.mark ?? "square";
  const { lo, hi } = figure.interval;
  const nearest = toward === "lo" ? lo : (hi ?? lo);
  const at = scale.at(markAt(figure, nearest));
  return (
    <g>
      {hi !== lo && (
        <line
          x1={`${scale.at(lo)}%`}
          x2={hi === null ? "100%" : `${scale.at(hi)}%`}
          y1={line}
          y2={line}
          strokeWidth="8"
          strokeLinecap="round"
          className={`${partyStroke[mark]} opacity-40`}
        />
      )}
      <line
        x1={`${scale.at(nearest)}%`}
        x2={`${scale.at(nearest)}%`}
        y1={line}
        y2={floor}
        className="stroke-line-strong"
      />
      <svg x={`${at}%`} y={line} aria-hidden="true" className="overflow-visible">
        <path
          d={partyShape(mark)}
          transform="translate(-8 -8) scale(1.6)"
          className={`${partyFill(mark)} stroke-card`}
          strokeWidth="1"
        />
      </svg>
      <text
        x={`${at}%`}
        y={line - 34}
        textAnchor={anchorAt(at)}
        className="fill-ink font-serif text-[19px] font-semibold"
      >
        {words.quantity(figure.quantity)}
      </text>
      <text x={`${at}%`} y={line - 17} textAnchor={anchorAt(at)} className="fill-muted text-[12px]">
        {words.party(figure.party)}
      </text>
    </g>
  );
}

const partyStroke = {
  circle: "stroke-circle",
  diamond: "stroke-diamond",
  square: "stroke-square",
  triangle: "stroke-triangle",
} as const;

/** Labels near an edge lean inwards, so that none is cut off. */
function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent < 14) return "start";
  return percent > 86 ? "end" : "middle";
}
