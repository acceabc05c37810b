import { dayLength } from "./day-length";

/** A date named in an EDTF text, as precise as it stands there. */
interface DateNamed {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Of a longer period only its two ends are days that a reader would name it by. */
const longest = 62;

/** Every year that a date touches, the earliest first: a period belongs to all of them. */
export function yearsOf(edtf: string): readonly number[] {
  const years = endsOf(edtf).map(({ year }) => year);
  return years.length === 0 ? [] : numbers(Math.min(...years), Math.max(...years));
}

/** Every month that a date touches, as `2023-04`; none where only years are named. */
export function monthsOf(edtf: string): readonly string[] {
  const months = endsOf(edtf).flatMap(({ year, month }) =>
    month === null ? [] : [year * 12 + month - 1],
  );
  if (months.length === 0) return [];
  return numbers(Math.min(...months), Math.max(...months)).map(
    (at) => `${four(Math.floor(at / 12))}-${two((at % 12) + 1)}`,
  );
}

/** Every day that a date names, as `2023-04-10`: of a short period also those between its ends. */
export function daysOf(edtf: string): readonly string[] {
  const days = endsOf(edtf)
    .flatMap(({ year, month, day }) =>
      month === null || day === null ? [] : [Date.UTC(year, month - 1, day) / dayLength],
    )
    .sort((a, b) => a - b);
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const all = edtf.startsWith("{") || last - first > longest ? days : numbers(first, last);
  return days.length === 0
    ? []
    : [...new Set(all)].map((day) => new Date(day * dayLength).toISOString().slice(0, 10));
}

/** The dates that stand in a text: both ends of a period, each member of a set. */
function endsOf(edtf: string): readonly DateNamed[] {
  return edtf.split(/[/,[\]{}]|\.\./).flatMap((end): DateNamed[] => {
    const plain = end.replace(/[?~%]/g, "").trim();
    const [, year, month = "", day = ""] =
      /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX])/.exec(plain) ?? [];
    if (year === undefined) return [];
    // From 21 on it is a season.
    const inYear = Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
    const inMonth = inYear !== null && Number(day) >= 1 ? Number(day) : null;
    return [{ year: Number(year), month: inYear, day: inMonth }];
  });
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");
