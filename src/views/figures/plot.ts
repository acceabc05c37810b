import { pointsApart } from "../../archive/series-apart";
import type { SeriesDefinition } from "../../archive/series-definition";
import { partiesOf } from "../../archive/series-parties";
import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import type { Drawing, Drawn, Ink } from "../../export/drawing";
import type { Language } from "../../model/localized";
import type { Vocabulary } from "../../model/vocabulary";
import {
  leftOf,
  margin,
  round,
  timeAxis,
  timeScale,
  type ValueScale,
  valueAxis,
  valueScale,
} from "./plot-axes";
import { barPath, linePath, type Shape } from "./plot-shapes";
import { markOf, markStrokes, type Stroke } from "./series-marks";

/** How a series is to be drawn. */
export interface PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly scale: "linear" | "log";
  /** What is counted: only figures on one question that differ are joined. */
  readonly definition: Pick<SeriesDefinition, "nature" | "counts">;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** A drawn series, and where each of its events stands. */
export interface Plot {
  readonly drawing: Drawing;
  /** From left to right. */
  readonly stops: readonly Stop[];
  readonly top: number;
  readonly bottom: number;
}

/** Where one event stands. */
export interface Stop {
  readonly x: number;
  readonly event: SeriesEvent;
}

const lane = 11;
/** From this many events on marks are smaller. */
const crowd = 250;
/** From this many on they have no outline, and stand on a grid finer than half of a mark. */
const throng = 1000;

/**
 * Draws a series: time to the right, figures upwards from zero, silence below the axis. All marks of one
 * shape are one path, and marks that fall on one place are drawn once, so that ten thousand events are as
 * light as a hundred.
 */
export function plotOf(events: readonly SeriesEvent[], options: PlotOptions): Plot {
  const { width, height, vocabulary } = options;
  const dated = events.filter(({ date }) => dayOf(date) !== null);
  const silent = partiesOf(dated, vocabulary).filter((party) =>
    dated.some(({ points }) => points.some((p) => p.party === party && p.standing !== "stated")),
  );
  const lanes = new Map(
    [...new Set(silent.map((party) => shapeOf(party, vocabulary)))].map((shape, at) => [shape, at]),
  );
  const bottom = height - 26 - Math.max(1, lanes.size) * lane;
  const y = valueScale(highestEnd(dated), options.scale, bottom);
  const axes = { width, language: options.language, left: leftOf(y, options.language) };
  const x = timeScale(
    dated.map(({ date }) => dayOf(date) ?? 0),
    axes.left,
    width,
  );
  const isThrong = dated.length > throng;
  const pens = new Pens(isThrong);
  const snap = isThrong ? (value: number) => Math.round(value / 2) * 2 : round;
  const size = dated.length > crowd ? 2.6 : 4.4;
  const stops = dated.map((event): Stop => {
    const at = snap(x.at(dayOf(event.date) ?? 0));
    drawEvent(event, at, { pens, y, size, snap, lanes, bottom, ...options });
    return { x: at, event };
  });
  return {
    drawing: {
      width,
      height,
      items: [...valueAxis(y, axes, bottom), ...timeAxis(x, axes, bottom, height), ...pens.drawn()],
    },
    stops: stops.toSorted((a, b) => a.x - b.x),
    top: margin.top,
    bottom: height - 22,
  };
}

/** Collects marks by ink, each place once. */
class Pens {
  readonly #paths = new Map<Ink, Set<string>>();
  readonly #isThrong: boolean;
  constructor(isThrong: boolean) {
    this.#isThrong = isThrong;
  }
  add(ink: Ink, d: string): void {
    const known = this.#paths.get(ink);
    if (known === undefined) this.#paths.set(ink, new Set([d]));
    else known.add(d);
  }
  addAll(strokes: readonly Stroke[]): void {
    for (const { ink, d } of strokes) this.add(this.#isThrong ? inThrong(ink) : ink, d);
  }
  drawn(): readonly Drawn[] {
    const rank = (ink: Ink) =>
      ["stem", "bar", "open", "full", "throng", "hole"].indexOf(ink.split("-")[0] ?? "");
    return [...this.#paths]
      .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([ink, paths]) => ({ kind: "path", d: [...paths].join(""), ink }));
  }
}

function inThrong(ink: Ink): Ink {
  return ink.startsWith("full-") ? (ink.replace("full-", "throng-") as Ink) : ink;
}

interface Pencil extends PlotOptions {
  readonly pens: Pens;
  readonly y: ValueScale;
  readonly size: number;
  /** Where a mark is put that would stand there. */
  readonly snap: (value: number) => number;
  readonly lanes: ReadonlyMap<Shape, number>;
  readonly bottom: number;
}

function drawEvent(event: SeriesEvent, x: number, pencil: Pencil): void {
  const { pens, y, snap, definition, vocabulary } = pencil;
  const places = dodged(event.points, pencil);
  for (const point of event.points) drawPoint(point, x + (places.get(point.party) ?? 0), pencil);
  const apart = pointsApart(event, definition, vocabulary);
  if (apart.length === 0) return;
  const heights = apart.flatMap((point) => placesOf(point).map((value) => y.at(value)));
  const [high, low] = [Math.min(...heights), Math.max(...heights)].map(snap);
  if (high !== undefined && low !== undefined && high < low)
    pens.add("stem", linePath(x, high, low));
}

function drawPoint(
  point: SeriesPoint,
  x: number,
  { pens, y, size, snap, lanes, bottom, vocabulary }: Pencil,
): void {
  const shape = shapeOf(point.party, vocabulary);
  if (point.standing !== "stated") {
    const at = bottom + 9 + (lanes.get(shape) ?? 0) * lane;
    pens.addAll(markStrokes(markOf(point), shape, x, at, Math.min(size, 3.4)));
    return;
  }
  const interval = point.quantity?.interval ?? null;
  const hedged = interval !== null && interval.lo !== interval.hi;
  if (hedged) {
    const top = interval.hi === null ? null : round(y.at(interval.hi));
    pens.add(`bar-${shape}`, barPath(x, round(y.at(interval.lo)), top, margin.top));
  }
  for (const value of placesOf(point)) {
    const across = hedged ? size * 0.72 : size;
    pens.addAll(markStrokes(markOf(point), shape, x, snap(y.at(value)), across));
  }
}

/** Marks of two parties that would hide one another stand side by side. */
function dodged(points: readonly SeriesPoint[], { y, size }: Pencil): ReadonlyMap<string, number> {
  // In a crowd the marks of other events are nearer than those of the same one.
  if (size < 4 || points.length < 2) return new Map();
  const heights = points.map((point) => ({
    party: point.party,
    at: placesOf(point).map((value) => y.at(value)),
  }));
  const crowded = heights.filter(({ party, at }) =>
    heights.some(
      (other) =>
        other.party !== party &&
        other.at.some((one) => at.some((two) => Math.abs(one - two) < size * 1.7)),
    ),
  );
  const parties = [...new Set(crowded.map(({ party }) => party))];
  const middle = (parties.length - 1) / 2;
  return new Map(parties.map((party, at) => [party, round((at - middle) * size * 1.75)]));
}

/** Where a figure's marks stand: at the figures said; a word ("dozens") at its lower end. */
function placesOf({ standing, quantity }: SeriesPoint): readonly number[] {
  if (standing !== "stated" || quantity?.interval == null) return [];
  return quantity.said.length > 0 ? quantity.said : [quantity.interval.lo];
}

/** The day an event is drawn at (ms since 1970 UTC); null where it is open. */
function dayOf({ earliest, latest }: SeriesEvent["date"]): number | null {
  return earliest ?? latest;
}

function shapeOf(party: string, { parties }: Vocabulary): Shape {
  return parties[party]?.mark ?? "square";
}

/** The highest number that is drawn. */
function highestEnd(events: readonly SeriesEvent[]): number {
  let highest = 1;
  for (const { points } of events) {
    for (const { standing, quantity } of points) {
      if (standing !== "stated" || quantity?.interval == null) continue;
      highest = Math.max(highest, quantity.interval.hi ?? quantity.interval.lo, ...quantity.said);
    }
  }
  return highest;
}
