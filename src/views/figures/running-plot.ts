import type { PublishedSeries } from "../../archive/published-series";
import type { Announced } from "../../archive/series-announced";
import { partyTotal } from "../../archive/series-totals";
import type { Drawing, Drawn } from "../../export/drawing";
import type { PlotOptions } from "./plot";
import {
  leftOf,
  round,
  type TimeScale,
  timeAxis,
  timeScale,
  type ValueScale,
  valueAxis,
  valueScale,
} from "./plot-axes";
import { shapePath } from "./plot-shapes";

interface RunningOptions extends Pick<PlotOptions, "width" | "height" | "language" | "vocabulary"> {
  readonly announced: readonly Announced[];
}

/**
 * Draws each announced total as its party's shape, over a line of steps: what the party's own figures had
 * come to by then. Where these have bounds both are drawn; an open top is not.
 */
export function runningPlot(events: PublishedSeries["events"], options: RunningOptions): Drawing {
  const { width, height, announced, vocabulary, language } = options;
  const bottom = height - 24;
  const parties = [...new Set(announced.map(({ party }) => party))];
  const steps = parties.map((party) => ({ party, steps: stepsOf(party, events) }));
  const days = steps.flatMap((line) => line.steps.map(({ at }) => at));
  const y = valueScale(highest(steps, announced), "linear", bottom);
  const axes = { width, language, left: leftOf(y, language) };
  const x = timeScale([...days, ...announced.map(({ upTo }) => upTo)], axes.left, width);
  const shape = (party: string) => vocabulary.parties[party]?.mark ?? "square";
  const lines = steps.flatMap((line): Drawn[] =>
    (["low", "high"] as const).flatMap((end) => {
      const d = stairs(line.steps, end, x, y);
      return d === null ? [] : [{ kind: "path", d, ink: `bar-${shape(line.party)}` }];
    }),
  );
  const marks = parties.map((party): Drawn => {
    const own = announced.filter((one) => one.party === party);
    const d = own.map(({ quantity, upTo }) => {
      const value = quantity.said[0] ?? quantity.interval?.lo ?? 0;
      return shapePath(shape(party), round(x.at(upTo)), round(y.at(value)), 4.6);
    });
    return { kind: "path", d: d.join(""), ink: `full-${shape(party)}` };
  });
  return {
    width,
    height,
    items: [
      ...valueAxis(y, axes, bottom),
      ...timeAxis(x, axes, bottom, height),
      ...lines,
      ...marks,
    ],
  };
}

/** What a party's figures have come to from a day on. */
interface Step {
  readonly at: number;
  readonly low: number;
  readonly high: number | null;
}

function stepsOf(party: string, events: PublishedSeries["events"]): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const at = event.date.earliest ?? event.date.latest;
    const { events: added, sum } = partyTotal(party, [event], events);
    if (at === null || added === 0) continue;
    const last = steps.at(-1) ?? { low: 0, high: 0 };
    const high = last.high === null || sum.hi === null ? null : last.high + sum.hi;
    steps.push({ at, low: last.low + sum.lo, high });
  }
  return steps;
}

/** A line of steps; the upper one only where it parts from the lower and has an end. */
function stairs(
  steps: readonly Step[],
  end: "low" | "high",
  x: TimeScale,
  y: ValueScale,
): string | null {
  const [first] = steps;
  const shown = end === "low" || steps.some(({ low, high }) => high !== null && high !== low);
  if (first === undefined || !shown) return null;
  const start = `M${round(x.at(first.at))} ${round(y.at(0))}`;
  const rest = steps.flatMap((step) => {
    const value = step[end];
    return value === null ? [] : [`H${round(x.at(step.at))}V${round(y.at(value))}`];
  });
  return start + rest.join("");
}

function highest(
  lines: readonly { readonly steps: readonly Step[] }[],
  announced: readonly Announced[],
): number {
  const sums = lines.map(({ steps }) => steps.at(-1)).map((last) => last?.high ?? last?.low ?? 0);
  return Math.max(1, ...sums, ...announced.flatMap(({ quantity }) => quantity.said));
}
