import { daysOf, monthsOf as monthsIn, yearsOf } from "../../model/edtf-dates";
import type { SearchWords } from "./search-words";
import { folded, type Word } from "./words-of";

/** A date named in a text: the words it takes, and what it is looked up by. */
interface DateFound {
  readonly first: number;
  readonly last: number;
  /** `=2023-04-10`, `=2023-04`, `=--04-10` or `=--04`, as precise as it was said. */
  readonly key: string;
}

/** The number of each month, by every form of its name. */
export type Months = ReadonlyMap<string, number>;

/** The months that a search knows. */
export function monthsOf({ months }: SearchWords): Months {
  return new Map(
    months.flatMap((names, at) => names.split(" ").map((name) => [folded(name), at + 1] as const)),
  );
}

/** Everything that the date of an event is looked up by: its years, months and days. */
export function dateKeys(edtf: string): readonly string[] {
  const rough = [...monthsIn(edtf), ...daysOf(edtf)];
  const keys = rough.flatMap((key) => [`=${key}`, `=-${key.slice(4)}`]);
  return [...new Set([...yearsOf(edtf).map(String), ...keys])];
}

/** Every date in a row of words, from the left: 10 квітня 2023, April 10, 2023, 10.04.2023, апрель. */
export function datesIn(words: readonly Word[], months: Months): readonly DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const date = inWords(words, at, months) ?? inFigures(words, at);
    if (date === null) continue;
    found.push(date);
    at = date.last;
  }
  return found;
}

function inWords(words: readonly Word[], at: number, months: Months): DateFound | null {
  const text = (offset: number) => words[at + offset]?.text ?? "";
  const month = (offset: number) => months.get(text(offset)) ?? null;
  const own = month(0);
  if (own !== null) {
    const after = day(text(1));
    if (after !== null && year(text(2))) return found(at, 2, text(2), own, after);
    if (year(text(1))) return found(at, 1, text(1), own, null);
    return found(at, after === null ? 0 : 1, null, own, after);
  }
  const before = day(text(0));
  const second = month(1);
  if (before === null || second === null) return null;
  return year(text(2)) ? found(at, 2, text(2), second, before) : found(at, 1, null, second, before);
}

/** 10.04.2023, 10/04/2023, 2023-04-10. */
function inFigures(words: readonly Word[], at: number): DateFound | null {
  const text = (offset: number) => words[at + offset]?.text ?? "";
  if (!isTight(words, at)) return null;
  const [first, second, third] = [text(0), text(1), text(2)];
  const middle = Number(second);
  if (!/^\d\d?$/.test(second) || middle < 1 || middle > 12) return null;
  if (day(first) !== null && year(third)) return found(at, 2, third, middle, day(first));
  return year(first) && day(third) !== null ? found(at, 2, first, middle, day(third)) : null;
}

/** Whether three figures stand with one sign between each two. */
function isTight(words: readonly Word[], at: number): boolean {
  const [a, b, c] = words.slice(at, at + 3);
  return a !== undefined && b?.from === a.to + 1 && c?.from === b.to + 1;
}

function day(text: string): number | null {
  const value = /^\d\d?$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

function year(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function found(
  first: number,
  more: number,
  inYear: string | null,
  month: number,
  onDay: number | null,
): DateFound {
  const two = (value: number) => String(value).padStart(2, "0");
  const rest = onDay === null ? two(month) : `${two(month)}-${two(onDay)}`;
  return { first, last: first + more, key: `=${inYear ?? "-"}-${rest}` };
}
