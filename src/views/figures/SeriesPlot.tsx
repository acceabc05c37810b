import { memo } from "react";
import type { Drawing, Drawn, Ink } from "../../export/drawing";
import type { Plot } from "./plot";

/** How a page puts each ink on. No ink is called like a class: a build gives classes other names. */
export const inks: Readonly<Record<Ink, string>> = {
  ground: "fill-card",
  hole: "fill-card",
  grid: "fill-none stroke-line",
  axis: "fill-none stroke-line-strong",
  stem: "fill-none stroke-under stroke-[1.5] forced-colors:stroke-[CanvasText]",
  "full-circle": "fill-circle stroke-card",
  "full-diamond": "fill-diamond stroke-card",
  "full-square": "fill-square stroke-card",
  "full-triangle": "fill-triangle stroke-card",
  "throng-circle": "fill-circle",
  "throng-diamond": "fill-diamond",
  "throng-square": "fill-square",
  "throng-triangle": "fill-triangle",
  "bar-circle": "fill-none stroke-circle stroke-2",
  "bar-diamond": "fill-none stroke-diamond stroke-2",
  "bar-square": "fill-none stroke-square stroke-2",
  "bar-triangle": "fill-none stroke-triangle stroke-2",
  "open-circle": "fill-card stroke-circle stroke-[1.2]",
  "open-diamond": "fill-card stroke-diamond stroke-[1.2]",
  "open-square": "fill-card stroke-square stroke-[1.2]",
  "open-triangle": "fill-card stroke-triangle stroke-[1.2]",
};

const texts = {
  label: "fill-muted text-[12px]",
  body: "fill-ink text-[13px]",
  title: "fill-ink text-[18px] font-semibold",
} as const;

/** A drawn series. The words for it stand beside it, so it is one picture to who cannot see it. */
export function SeriesPlot({
  plot: { drawing, stops, top, bottom },
  label,
  cursor = null,
  onPoint,
  className = "",
}: {
  plot: Plot;
  label: string;
  /** The stop that is being read. */
  cursor?: number | null;
  onPoint?: (stop: number) => void;
  className?: string;
}) {
  const at = cursor === null ? undefined : stops[cursor];
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={label}
      className={`series-plot block h-auto w-full ${className}`}
      onPointerMove={(event) => onPoint?.(nearest(event, drawing.width, stops))}
      onPointerDown={(event) => onPoint?.(nearest(event, drawing.width, stops))}
    >
      {/* Between the marks too the picture answers the pointer. */}
      <path d={`M0 0H${drawing.width}V${drawing.height}H0z`} className="fill-transparent" />
      {at !== undefined && (
        <path
          d={`M${at.x} ${top}V${bottom}`}
          className="fill-none stroke-ink stroke-1 opacity-50"
        />
      )}
      <Items drawing={drawing} />
    </svg>
  );
}

/** A drawing that is only looked at. */
export function PlainPlot({
  drawing,
  label,
  className,
}: {
  drawing: Drawing;
  label: string;
  className: string;
}) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={label}
      className={`series-plot block h-auto w-full ${className}`}
    >
      <Items drawing={drawing} />
    </svg>
  );
}

/** Drawn anew only when the drawing is another: the line of the pointer moves over it. */
const Items = memo(function Items({ drawing }: { drawing: Drawing }) {
  return drawing.items.map((item) => <Item key={keyOf(item)} item={item} />);
});

function keyOf(item: Drawn): string {
  return item.kind === "path" ? `${item.ink} ${item.d.slice(-40)}` : `${item.x} ${item.y}`;
}

function Item({ item }: { item: Drawn }) {
  if (item.kind === "path") return <path d={item.d} className={inks[item.ink]} />;
  const { x, y, anchor, text, ink } = item;
  return (
    <text x={x} y={y} textAnchor={anchor} className={texts[ink]}>
      {text}
    </text>
  );
}

/** The stop nearest to the pointer. */
function nearest(
  event: { readonly clientX: number; readonly currentTarget: Element },
  width: number,
  stops: Plot["stops"],
): number {
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  let [low, high] = [0, stops.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stops[middle]?.x ?? 0) < x) low = middle;
    else high = middle;
  }
  const gap = (at: number) => Math.abs((stops[at]?.x ?? Number.POSITIVE_INFINITY) - x);
  return gap(low) <= gap(high) ? low : high;
}
