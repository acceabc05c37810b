import { scaleLinear, scaleSymlog } from "d3-scale";
import type { Drawn } from "../../export/drawing";
import { formatNumber, locales } from "../../i18n/numbers";
import { dayLength } from "../../model/day-length";
import type { Language } from "../../model/localized";

/** Room around a plot. */
export const margin = { right: 14, top: 12 } as const;

/** What an axis is drawn by. */
interface AxisOptions {
  readonly width: number;
  /** Where it begins: right of the longest number. */
  readonly left: number;
  readonly language: Language;
}

/** Where moments stand. */
export interface TimeScale {
  readonly at: (moment: number) => number;
  readonly from: number;
  readonly to: number;
}

/** From the beginning of the first event's year to a little after the last event. */
export function timeScale(days: readonly number[], left: number, width: number): TimeScale {
  const first = days.reduce((a, b) => Math.min(a, b), days[0] ?? 0);
  const last = days.reduce((a, b) => Math.max(a, b), days[0] ?? 0);
  const from = Date.UTC(new Date(first).getUTCFullYear(), 0);
  const to = Math.max(last + (last - from) * 0.025, from + 190 * dayLength);
  const scale = scaleLinear([from, to], [left + 8, width - margin.right]);
  return { at: (moment) => scale(moment), from, to };
}

/** Where values stand. */
export interface ValueScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From zero to the highest end. The logarithmic one is linear below one, so that zero has a place on it. */
export function valueScale(highest: number, kind: "linear" | "log", bottom: number): ValueScale {
  const { top } = margin;
  if (kind === "linear") {
    const scale = scaleLinear([0, highest], [bottom, top]).nice(4);
    const ticks = scale.ticks(4).filter(Number.isInteger);
    return { at: (value) => scale(value), ticks };
  }
  const scale = scaleSymlog([0, highest * 1.25], [bottom, top]);
  const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7].filter((n) => n <= highest * 1.25);
  return { at: (value) => scale(value), ticks: [0, ...powers] };
}

/** Room for the numbers of an axis; a digit is taken to be seven wide. */
export function leftOf({ ticks }: ValueScale, language: Language): number {
  return 18 + 7 * Math.max(...ticks.map((n) => formatNumber(language, n).length));
}

/** The horizontal lines with their numbers. */
export function valueAxis(
  { at, ticks }: ValueScale,
  { width, left, language }: AxisOptions,
  bottom: number,
): readonly Drawn[] {
  const lines = ticks
    .filter((n) => n !== 0)
    .map((n) => `M${left} ${round(at(n))}H${width - margin.right}`);
  const labels = ticks.map((n): Drawn => {
    const place = { x: left - 8, y: round(at(n)) + 4, anchor: "end" } as const;
    return { kind: "text", text: formatNumber(language, n), ink: "label", ...place };
  });
  return [
    { kind: "path", d: lines.join(""), ink: "grid" },
    { kind: "path", d: `M${left} ${bottom}H${width - margin.right}`, ink: "axis" },
    ...labels,
  ];
}

/** Years, or the months of a single year, each with a small tick. */
export function timeAxis(
  { at, from, to }: TimeScale,
  { language, left, width }: AxisOptions,
  bottom: number,
  height: number,
): readonly Drawn[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const step = Math.ceil(years.length / Math.max(2, Math.floor(width / 70)));
  const format = new Intl.DateTimeFormat(locales[language], { month: "short", timeZone: "UTC" });
  const ticks =
    years.length > 1
      ? years
          .filter((_, at) => at % step === 0)
          .map((year) => ({ at: Date.UTC(year, 0), text: String(year) }))
      : [0, 2, 4, 6, 8, 10].map((month) => ({
          at: Date.UTC(first, month),
          text: month === 0 ? String(first) : format.format(Date.UTC(first, month)),
        }));
  const shown = ticks.filter((tick) => tick.at >= from && tick.at <= to);
  const lines = shown.map((tick) => `M${round(at(tick.at))} ${bottom}v5`);
  return [
    { kind: "path", d: lines.join(""), ink: "axis" },
    ...shown.map((tick): Drawn => {
      const x = Math.min(Math.max(round(at(tick.at)), left + 8), width - 24);
      return { kind: "text", x, y: height - 5, text: tick.text, ink: "label", anchor: "middle" };
    }),
  ];
}

/** To half a unit: finer nobody sees, and what falls on one place is drawn once. */
export function round(value: number): number {
  return Math.round(value * 2) / 2;
}
