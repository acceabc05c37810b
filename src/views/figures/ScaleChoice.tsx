import type { SeriesEvent } from "../../archive/series-point";
import type { FiguresTexts } from "../../i18n/page-texts";
import type { FiguresQuery } from "../../links/figures-view";
import { Segments } from "./Segments";

/** Figures so far apart that on an even scale most of them would lie on the axis. */
const far = 60;

/** From here on the choice is offered. */
const apart = 15;

/** How many times the highest figure is the one in the middle. */
function spread(events: readonly SeriesEvent[]): number {
  const values = events
    .flatMap(({ points }) =>
      points.flatMap(({ standing, quantity }) =>
        standing === "stated" && quantity?.interval != null ? quantity.interval.lo : [],
      ),
    )
    .filter((value) => value > 0)
    .toSorted((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 1;
  return (values.at(-1) ?? 1) / middle;
}

/** The scale that shows the figures: the one asked for, else an even one unless they lie very far apart. */
export function scaleFor(
  events: readonly SeriesEvent[],
  asked: FiguresQuery["scale"],
): "linear" | "log" {
  return asked ?? (spread(events) >= far ? "log" : "linear");
}

/** Offered where figures lie far apart. */
export function ScaleChoice({
  words,
  events,
  scale,
  onScale,
}: {
  words: FiguresTexts;
  events: readonly SeriesEvent[];
  scale: "linear" | "log";
  onScale: (scale: "linear" | "log") => void;
}) {
  if (spread(events) < apart && scale === "linear") return null;
  return (
    <Segments
      label={words.scale}
      name="scale"
      options={[
        { value: "linear", text: words.linear },
        { value: "log", text: words.log },
      ]}
      chosen={scale}
      onChoose={onScale}
    />
  );
}
