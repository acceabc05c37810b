import type { dates as en } from "../en/dates";

const nominative = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];
const genitive = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const short = ["янв.", "февр.", "марта", "апр.", "мая", "июня"].concat([
  "июля",
  "авг.",
  "сент.",
  "окт.",
  "нояб.",
  "дек.",
]);

/** Dates in Russian. */
export const dates: typeof en = {
  day: (day, month, year) => `${day}\u00a0${genitive[month]} ${year}\u00a0года`,
  dayOfMonth: (day, month) => `${day}\u00a0${genitive[month]}`,
  dayShort: (day, month, year) => `${day}\u00a0${short[month]} ${year}`,
  dayOfMonthShort: (day, month) => `${day}\u00a0${short[month]}`,
  month: (month, year, after) => `${(after ? genitive : nominative)[month]} ${year}\u00a0года`,
  monthOnly: (month) => `${nominative[month]}`,
  year: (year, after) => `${year}\u00a0${after ? "года" : "год"}`,
  since: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  about: (date) => `около ${date}`,
  uncertain: (date) => `${date} (дата под вопросом)`,
  clocks: {
    "Europe/Kyiv": "по киевскому времени",
    "Europe/Moscow": "по московскому времени",
    "Europe/Minsk": "по минскому времени",
    "Europe/Istanbul": "по стамбульскому времени",
    UTC: "по всемирному времени",
  },
  atClock: (time, clock) => `${time} ${clock}`,
};
