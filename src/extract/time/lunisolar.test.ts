import { describe, expect, it } from "vitest";
import { holidayIn } from "./holidays";
import { lunarDay } from "./lunisolar";

function dayIn(id: string, year: number): string | undefined {
  const span = holidayIn(id, year);
  return span === null ? undefined : new Date(span.from).toISOString().slice(0, 10);
}

describe("feasts of the Hindu calendar", () => {
  // As they were kept in these years.
  it.each([
    [
      "diwali",
      "2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12",
    ],
    [
      "holi",
      "2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14",
    ],
    [
      "raksha-bandhan",
      "2018-08-26 2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19",
    ],
    [
      "ganesh-chaturthi",
      "2018-09-13 2019-09-02 2020-08-22 2021-09-10 2022-08-31 2023-09-19 2024-09-07",
    ],
    [
      "maha-shivaratri",
      "2018-02-13 2019-03-04 2020-02-21 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26",
    ],
    ["rama-navami", "2018-03-25 2020-04-02 2021-04-21 2022-04-10 2023-03-30 2024-04-17 2025-04-06"],
    [
      "dussehra",
      "2016-10-11 2017-09-30 2019-10-08 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02",
    ],
  ])("%s", (id, days) => {
    const known = days.split(" ");
    expect(known.map((day) => dayIn(id, Number(day.slice(0, 4))))).toEqual(known);
  });

  it("falls on one day of every year, and in no leap month", () => {
    for (let year = 1950; year < 2060; year += 1) {
      const day = lunarDay([7, 30, 18], year) ?? 0;
      const month = new Date(day).getUTCMonth();
      expect(month === 9 || month === 10, String(year)).toBe(true);
    }
  });
});

it("looks for a holiday once, however often a text names it", () => {
  expect(holidayIn("ramadan", 2019)).toBe(holidayIn("ramadan", 2019));
});

it("knows the last Friday of Ramadan", () => {
  expect(dayIn("jumuatul-wida", 2018)).toBe("2018-06-08");
});
