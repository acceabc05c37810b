import type { Language } from "../model/localized";
import { readTimes } from "./time/read-times";

/** A day that a text names, and where. */
interface DaySaid {
  readonly start: number;
  readonly day: string;
}

const dayLength = 86_400_000;

/**
 * The days that a text names. Without a day to count from, «вчора» is the same day in two texts; with none
 * at all, two texts are taken to be of one day.
 */
export function daysSaid(text: string, language: Language, ref = "2024-06-15"): DaySaid[] {
  return readTimes(text, { ref, lang: language }).flatMap(({ start, span }) =>
    span.to - span.from === dayLength && span.from % dayLength === 0
      ? [{ start, day: new Date(span.from).toISOString().slice(0, 10) }]
      : [],
  );
}

/** The one day that is meant at a place of a text: the last named in front of it, else the first behind. */
export function dayAt(days: readonly DaySaid[], start: number): string | null {
  const before = days.filter((said) => said.start <= start).at(-1);
  return (before ?? days[0])?.day ?? null;
}
