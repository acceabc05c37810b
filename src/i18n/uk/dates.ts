import type { dates as en } from "../en/dates";

const nominative = [
  "січень",
  "лютий",
  "березень",
  "квітень",
  "травень",
  "червень",
  "липень",
  "серпень",
  "вересень",
  "жовтень",
  "листопад",
  "грудень",
];
const genitive = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня",
];
const short = ["січ.", "лют.", "берез.", "квіт.", "трав.", "черв."].concat([
  "лип.",
  "серп.",
  "верес.",
  "жовт.",
  "листоп.",
  "груд.",
]);

/** Dates in Ukrainian. */
export const dates: typeof en = {
  day: (day, month, year) => `${day}\u00a0${genitive[month]} ${year}\u00a0року`,
  dayOfMonth: (day, month) => `${day}\u00a0${genitive[month]}`,
  dayShort: (day, month, year) => `${day}\u00a0${short[month]} ${year}`,
  dayOfMonthShort: (day, month) => `${day}\u00a0${short[month]}`,
  month: (month, year, after) => `${(after ? genitive : nominative)[month]} ${year}\u00a0року`,
  monthOnly: (month) => `${nominative[month]}`,
  year: (year, after) => `${year}\u00a0${after ? "року" : "рік"}`,
  since: (date) => `${/^[сзцчшщ]/u.test(date) ? "із" : "з"} ${date}`,
  until: (date) => `до ${date}`,
  about: (date) => `близько ${date}`,
  uncertain: (date) => `${date} (дата непевна)`,
  clocks: {
    "Europe/Kyiv": "за київським часом",
    "Europe/Moscow": "за московським часом",
    "Europe/Minsk": "за мінським часом",
    "Europe/Istanbul": "за стамбульським часом",
    UTC: "за всесвітнім часом",
  },
  atClock: (time, clock) => `${time} ${clock}`,
};
