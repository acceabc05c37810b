const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const short = ["Jan", "Feb", "Mar", "Apr", "May", "June"].concat([
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
]);

/** Dates. Months count from 0; a space that does not break stands after the day. */
export const dates = {
  day: (day: string, month: number, year: string) => `${day}\u00a0${months[month]} ${year}`,
  dayOfMonth: (day: string, month: number) => `${day}\u00a0${months[month]}`,
  dayShort: (day: string, month: number, year: string) => `${day}\u00a0${short[month]} ${year}`,
  dayOfMonthShort: (day: string, month: number) => `${day}\u00a0${short[month]}`,
  /** `after` says that it stands after "since" or "until"; other languages inflect it there. */
  month: (month: number, year: string, _after: boolean) => `${months[month]} ${year}`,
  monthOnly: (month: number) => `${months[month]}`,
  year: (year: string, _after: boolean) => year,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (date uncertain)`,
  /** By IANA name of the zone; a clock that is not here is named by its offset. */
  clocks: {
    "Europe/Kyiv": "Kyiv time",
    "Europe/Moscow": "Moscow time",
    "Europe/Minsk": "Minsk time",
    "Europe/Istanbul": "Istanbul time",
    UTC: "UTC",
  } as Readonly<Record<string, string>>,
  atClock: (time: string, clock: string) => `${time} ${clock}`,
};
