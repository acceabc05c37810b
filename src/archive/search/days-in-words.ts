import type { Months } from "./dates-in";
import type { ReadNumber } from "./read-query";
import type { Word } from "./words-of";

/** What is written behind the figure of a day: 10th, 10-го, 10-те. */
const ending = /^(?:st|nd|rd|th|го|ого|е|ое|й|те|ге|є)$/;

/**
 * The words of a query with each day beside a month in figures: «десятого квітня», "tenth of April",
 * "April 10th", «двадцять п’яте травня». Only queries are read so: texts write days in figures.
 */
export function withDays(
  words: readonly Word[],
  reading: { readonly months: Months; readonly readNumber: ReadNumber },
): readonly Word[] {
  const changed: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const day = dayAt(words, at, reading);
    const word = words[at];
    if (word === undefined) continue;
    changed.push(day === null ? word : { ...word, text: day.text, written: day.text });
    if (day !== null) at = day.last;
  }
  return changed;
}

/** A day in words or with an ending, and the last word that belongs to it, where a month is beside it. */
function dayAt(
  words: readonly Word[],
  at: number,
  { months, readNumber }: { readonly months: Months; readonly readNumber: ReadNumber },
): { readonly text: string; readonly last: number } | null {
  const isMonth = (place: number) => months.has(words[place]?.text ?? "");
  const own = words[at]?.text ?? "";
  const inFigures = /^\d\d?$/.test(own);
  const number = inFigures
    ? { value: Number(own), length: 1, ordinal: true }
    : readNumber(words, at);
  if (number === null || !number.ordinal || number.value < 1 || number.value > 31) return null;
  let next = at + number.length;
  if (inFigures && ending.test(words[next]?.text ?? "")) next += 1;
  if (words[next]?.text === "of" && isMonth(next + 1)) next += 1;
  if (!isMonth(next) && !isMonth(at - 1)) return null;
  return { text: String(number.value), last: next - 1 };
}
