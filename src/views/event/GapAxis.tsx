import type { Gap } from "../../model/interval";
import { useTexts, useVocabulary } from "../reader";
import type { DrawnFigure } from "./headline-sides";
import { partyFill, partyShape } from "./PartyName";
import { gapScale, type Scale } from "./scale";
import { useWords } from "./words";

const middle = 46;
const floor = 92;

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
  return (
    <figure className="mt-6" role="img" aria-label={chart.axis(items, label)}>
      <svg
        width="100%"
        height="120"
        className="overflow-visible forced-color-adjust-none"
        aria-hidden="true"
      >
        <Axis scale={scale} />
        {gap !== null && (
          <GapLine
            from={scale.at(lower.interval.hi ?? lower.interval.lo)}
            to={scale.at(upper.interval.lo)}
            label={label}
          />
        )}
        <Point figure={lower} scale={scale} side="start" />
        <Point figure={upper} scale={scale} side="end" />
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
            textAnchor="middle"
            className="fill-muted text-[12px]"
          >
            {words.number(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function GapLine({ from, to, label }: { from: number; to: number; label: string }) {
  const y = middle;
  return (
    <g>
      <rect
        x={`${from}%`}
        width={`${to - from}%`}
        y={y - 14}
        height={floor - y + 14}
        className="fill-mark opacity-45"
      />
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} strokeWidth="3" className="stroke-under" />
      <text
        x={`${(from + to) / 2}%`}
        y={y - 22}
        textAnchor="middle"
        className="fill-ink text-[13px] font-semibold"
      >
        {label}
      </text>
    </g>
  );
}

function Point({
  figure,
  scale,
  side,
}: {
  figure: DrawnFigure;
  scale: Scale;
  side: "start" | "end";
}) {
  const words = useWords();
  const { parties } = useVocabulary();
  const mark = parties[figure.party]?.mark ?? "square";
  const { lo, hi } = figure.interval;
  const at = side === "start" ? (hi ?? lo) : lo;
  const away = side === "start" ? -16 : 16;
  return (
    <g>
      {hi !== lo && (
        <line
          x1={`${scale.at(lo)}%`}
          x2={hi === null ? "100%" : `${scale.at(hi)}%`}
          y1={middle}
          y2={middle}
          strokeWidth="3"
          strokeDasharray="5 4"
          className="stroke-muted"
        />
      )}
      <line
        x1={`${scale.at(at)}%`}
        x2={`${scale.at(at)}%`}
        y1={middle}
        y2={floor}
        className="stroke-line-strong"
      />
      <svg x={`${scale.at(at)}%`} y={middle} aria-hidden="true" className="overflow-visible">
        <path
          d={partyShape(mark)}
          transform="translate(-8 -8) scale(1.6)"
          className={`${partyFill(mark)} stroke-card`}
          strokeWidth="1"
        />
        <text
          x={away}
          y="-2"
          textAnchor={side === "start" ? "end" : "start"}
          className="fill-ink font-serif text-[18px] font-semibold"
        >
          {words.quantity(figure.quantity)}
        </text>
        <text
          x={away}
          y="15"
          textAnchor={side === "start" ? "end" : "start"}
          className="fill-muted text-[12px]"
        >
          {words.party(figure.party)}
        </text>
      </svg>
    </g>
  );
}
