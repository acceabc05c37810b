import { dayLength } from "../../model/day-length";
import { dayOf } from "./calendar";

/**
 * The Hindu lunisolar calendar (months that end with the new moon), by the places of Sun and Moon: Meeus,
 * Astronomical Algorithms, chapters 25 and 47, their larger terms; Lahiri's ayanamsha. Good to some minutes,
 * so a day may be wrong where a lunar day begins within minutes of the hour that decides.
 */
const epoch = Date.UTC(2000, 0, 1, 12);
const century = 36_525 * dayLength;
/** Indian Standard Time is UTC and five and a half hours. */
const indian = 5.5 * 3_600_000;
const lunation = 29.530588861 * dayLength;
const firstNewMoon = Date.UTC(2000, 0, 6, 14, 20);

const radians = Math.PI / 180;

function sine(degrees: number): number {
  return Math.sin(degrees * radians);
}

/** Into 0 to 360. */
function turn(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

function sunAt(at: number): number {
  const t = (at - epoch) / century;
  const m = 357.52911 + 35_999.05029 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(m) + 0.019993 * sine(2 * m) + 0.000289 * sine(3 * m);
  return turn(280.46646 + 36_000.76983 * t + centre - 0.00569);
}

/** Multiples of D, M, M' and F, and the sine's coefficient in millionths of a degree. */
const moonTerms: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6_288_774],
  [2, 0, -1, 0, 1_274_027],
  [2, 0, 0, 0, 658_314],
  [0, 0, 2, 0, 213_618],
  [0, 1, 0, 0, -185_116],
  [0, 0, 0, 2, -114_332],
  [2, 0, -2, 0, 58_793],
  [2, -1, -1, 0, 57_066],
  [2, 0, 1, 0, 53_322],
  [2, -1, 0, 0, 45_758],
  [0, 1, -1, 0, -40_923],
  [1, 0, 0, 0, -34_720],
  [0, 1, 1, 0, -30_383],
  [2, 0, 0, -2, 15_327],
  [0, 0, 1, 2, -12_528],
  [0, 0, 1, -2, 10_980],
  [4, 0, -1, 0, 10_675],
  [0, 0, 3, 0, 10_034],
  [4, 0, -2, 0, 8548],
];

function moonAt(at: number): number {
  const t = (at - epoch) / century;
  const d = 297.8501921 + 445_267.1114034 * t;
  const m = 357.5291092 + 35_999.0502909 * t;
  const n = 134.9633964 + 477_198.8675055 * t;
  const f = 93.272095 + 483_202.0175233 * t;
  const sum = moonTerms.reduce(
    (all, [a, b, c, e, size]) => all + (size * sine(a * d + b * m + c * n + e * f)) / 1e6,
    0,
  );
  return turn(218.3164477 + 481_267.88123421 * t + sum);
}

/** When the Moon is so many degrees ahead of the Sun, near a moment. */
function whenAhead(degrees: number, near: number): number {
  let at = near;
  for (let round = 0; round < 5; round += 1) {
    const away = turn(degrees - (moonAt(at) - sunAt(at)) + 180) - 180;
    at += (away / 360) * lunation;
  }
  return at;
}

/** The sign of the stars in which the Sun stands, Mesha 0. */
function signAt(at: number): number {
  const years = (at - epoch) / century;
  return Math.floor(turn(sunAt(at) - 23.857 - 1.3969 * years) / 30);
}

/**
 * The day of a year on which a lunar day (1 to 30) of a month (Chaitra 1) has begun by an hour of the Indian
 * day; leap months hold no feasts. Null where the year has none.
 */
export function lunarDay(
  [month = 1, tithi = 1, hour = 6]: readonly number[],
  year: number,
): number | null {
  const first = Math.floor((dayOf(year, 1, 1) - firstNewMoon) / lunation) - 1;
  for (let count = first; count < first + 15; count += 1) {
    const begins = whenAhead(0, firstNewMoon + count * lunation);
    const next = whenAhead(0, begins + lunation);
    const sign = signAt(begins);
    if (((sign + 1) % 12) + 1 !== month || signAt(next) === sign) continue;
    const degrees = (tithi - 1) * 12;
    const from = whenAhead(degrees, begins + (degrees / 360) * lunation) + indian;
    const day = Math.ceil((from - hour * 3_600_000) / dayLength) * dayLength;
    if (day >= dayOf(year, 1, 1) && day < dayOf(year + 1, 1, 1)) return day;
  }
  return null;
}
