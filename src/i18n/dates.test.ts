import { describe, expect, it } from "vitest";
import { type Moment, parseMoment } from "../model/moment";
import { testVocabulary } from "../testing/vocabulary";
import { clocksText, clockZones, formatClock, formatClocks, formatMoment } from "./clocks";
import { dayIn, firstDay, formatDay, formatDayShort, heldTogether, saysDay } from "./dates";
import { en } from "./en";
import { ru } from "./ru";
import { uk } from "./uk";

function moment(text: string, zone = "Europe/Kyiv", clockOf: string | null = null): Moment {
  const parsed = parseMoment(text, zone, clockOf);
  if (typeof parsed === "string") throw new Error(`${text}: ${parsed}`);
  return parsed;
}

/** No-break spaces hold a day to its month and a year to its word. */
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

describe(formatDay, () => {
  it.each([
    ["2023-04-10", "10 April 2023", "10 квітня 2023 року", "10 апреля 2023 года"],
    ["2024-05-01", "1 May 2024", "1 травня 2024 року", "1 мая 2024 года"],
    ["2023-04", "April 2023", "квітень 2023 року", "апрель 2023 года"],
    ["2023-04-XX", "April 2023", "квітень 2023 року", "апрель 2023 года"],
    ["2023", "2023", "2023 рік", "2023 год"],
    [
      "2023-04-10~",
      "about 10 April 2023",
      "близько 10 квітня 2023 року",
      "около 10 апреля 2023 года",
    ],
    ["2023-04~", "about April 2023", "близько квітня 2023 року", "около апреля 2023 года"],
    [
      "2023-04-10?",
      "10 April 2023 (date uncertain)",
      "10 квітня 2023 року (дата непевна)",
      "10 апреля 2023 года (дата под вопросом)",
    ],
    [
      "2025-04-19/2025-04-20",
      "19–20 April 2025",
      "19–20 квітня 2025 року",
      "19–20 апреля 2025 года",
    ],
    [
      "2025-04-30/2025-05-02",
      "30 April – 2 May 2025",
      "30 квітня – 2 травня 2025 року",
      "30 апреля – 2 мая 2025 года",
    ],
    [
      "2022-12-31/2023-01-02",
      "31 December 2022 – 2 January 2023",
      "31 грудня 2022 року – 2 січня 2023 року",
      "31 декабря 2022 года – 2 января 2023 года",
    ],
    [
      "2025-06/2025-12",
      "June – December 2025",
      "червень – грудень 2025 року",
      "июнь – декабрь 2025 года",
    ],
    ["2022-02-24/..", "since 24 February 2022", "з 24 лютого 2022 року", "с 24 февраля 2022 года"],
    ["2025-01/..", "since January 2025", "із січня 2025 року", "с января 2025 года"],
    ["../2022-02", "until February 2022", "до лютого 2022 року", "до февраля 2022 года"],
    ["[2023-04-10]", "10 April 2023", "10 квітня 2023 року", "10 апреля 2023 года"],
    [
      "[2023-04-10,2023-04-12]",
      "10–12 April 2023",
      "10–12 квітня 2023 року",
      "10–12 апреля 2023 года",
    ],
  ])("says %s as precisely as it was given", (text, ...expected) => {
    const given = moment(text);
    expect([en, uk, ru].map((texts) => plain(formatDay(texts, given)))).toEqual(expected);
  });

  it.each([
    ["2026-11", "November 2026", "листопада 2026 року", "ноября 2026 года"],
    ["2026", "2026", "2026 року", "2026 года"],
  ])("inflects %s after a preposition", (text, ...expected) => {
    const given = moment(text, "UTC");
    expect([en, uk, ru].map((texts) => plain(formatDay(texts, given, "after")))).toEqual(expected);
  });

  it("never shows the clock of the machine", () => {
    expect(plain(formatDay(en, moment("2023-04-10T00:30+14:00")))).toBe("10 April 2023");
  });
});

describe(formatDayShort, () => {
  const event = moment("2023-04-10");

  it.each([
    ["2023-04-10", "10 Apr 2023", "10 квіт. 2023", "10 апр. 2023"],
    ["2024-09-14", "14 Sept 2024", "14 верес. 2024", "14 сент. 2024"],
    ["2023-04", "April 2023", "квітень 2023 року", "апрель 2023 года"],
  ])("fits %s into a narrow cell", (text, ...expected) => {
    expect([en, uk, ru].map((texts) => plain(formatDayShort(texts, moment(text))))).toEqual(
      expected,
    );
  });

  it("leaves the year out beside a day of the same year, and only there", () => {
    expect(plain(formatDayShort(en, moment("2023-04-12"), event))).toBe("12 Apr");
    expect(plain(formatDayShort(en, moment("2023-10-09"), event))).toBe("9 Oct");
    expect(plain(formatDayShort(en, moment("2024-01-02"), event))).toBe("2 Jan 2024");
  });

  it("keeps the year of a day so far away that it would be taken for one of another year", () => {
    const january = moment("2024-01-24");
    expect(plain(formatDayShort(en, moment("2024-12-09"), january))).toBe("9 Dec 2024");
    expect(plain(formatDayShort(en, moment("2024-03-31"), january))).toBe("31 Mar");
  });
});

describe(formatMoment, () => {
  it.each([
    ["Europe/Kyiv", "14:30 Kyiv time", "14:30 за київським часом", "14:30 по киевскому времени"],
    [
      "Europe/Moscow",
      "14:30 Moscow time",
      "14:30 за московським часом",
      "14:30 по московскому времени",
    ],
    ["UTC", "14:30 UTC", "14:30 за всесвітнім часом", "14:30 по всемирному времени"],
    ["Asia/Tashkent", "14:30 (+05:00)", "14:30 (+05:00)", "14:30 (+05:00)"],
  ])("says whose clock it is: %s", (zone, ...expected) => {
    const given = moment("2023-04-10T14:30", "UTC", zone);
    expect([en, uk, ru].map((texts) => formatClock(texts, given))).toEqual(expected);
  });

  it.each([
    ["2023-04-10", "10 April 2023"],
    ["2023-04-10T14:30+03:00", "10 April 2023, 14:30 (+03:00)"],
    ["2023-04-10T14:30Z", "10 April 2023, 14:30 (+00:00)"],
  ])("gives %s its clock time only where it has one", (text, expected) => {
    expect(plain(formatMoment(en, moment(text)))).toBe(expected);
  });

  it("says both ends of a span of hours", () => {
    const given = moment("2023-04-10T14:30/2023-04-10T16:00", "UTC", "Europe/Kyiv");
    expect(formatClock(en, given)).toBe("14:30–16:00 Kyiv time");
  });
});

describe(formatClocks, () => {
  it("shows one instant on every clock, with the day where it is another", () => {
    const given = moment("2023-01-01T00:01", "UTC", "Europe/Moscow");
    expect(formatClocks(en, ["Europe/Kyiv", "Europe/Moscow", "UTC"], given)?.map(plain)).toEqual([
      "23:01 Kyiv time (31 December)",
      "00:01 Moscow time",
      "21:01 UTC (31 December)",
    ]);
  });

  it("shows none where no clock time was given", () => {
    expect(formatClocks(en, ["UTC"], moment("2023-01-01"))).toBeNull();
  });

  it("takes the clocks of the parties to the conflict, and UTC", () => {
    expect(clockZones(testVocabulary)).toEqual(["Europe/Moscow", "Europe/Kyiv", "UTC"]);
  });
});

describe(clocksText, () => {
  it("says the time as it was said, and the same instant on the other clocks", () => {
    const given = moment("2023-01-01T00:01", "UTC", "Europe/Moscow");
    expect(plain(clocksText(en, testVocabulary, given))).toBe(
      "1 January 2023, 00:01 Moscow time = 23:01 Kyiv time (31 December) = 21:01 UTC (31 December)",
    );
  });

  it.each([
    ["2023-01-01", "1 January 2023"],
    ["2023-01-01T01:00Z/2023-01-01T02:00Z", "1 January 2023, 01:00–02:00 (+00:00)"],
  ])("leaves %s alone", (text, expected) => {
    expect(plain(clocksText(en, testVocabulary, moment(text)))).toBe(expected);
  });
});

describe(firstDay, () => {
  it("is the day on the moment's own clock", () => {
    expect(firstDay(moment("2023-04-10", "Europe/Moscow"))).toBe("2023-04-10");
    expect(firstDay(moment("../2023-04-10"))).toBeNull();
    expect(dayIn(Date.UTC(2023, 3, 9, 22), "Europe/Moscow")).toBe("2023-04-10");
  });
});

describe(saysDay, () => {
  it("finds a day whose blanks do not break in a title whose blanks do", () => {
    expect(saysDay("Обмен пленными 5 февраля 2026 года", "5\u00a0февраля 2026\u00a0года")).toBe(
      true,
    );
    expect(saysDay("Strike on a café in Khorly", "1\u00a0January 2026")).toBe(false);
  });

  it("takes no other day for it that ends alike", () => {
    expect(saysDay("Exchange of 11 January 2026", "1 January 2026")).toBe(false);
    expect(saysDay("11 January 2026, after 1 January 2026", "1 January 2026")).toBe(true);
  });
});

describe(heldTogether, () => {
  it("keeps a day and its month in one line, and every letter in its place", () => {
    expect(heldTogether("Обмен пленными 5 февраля 2026 года")).toBe(
      "Обмен пленными 5\u00a0февраля 2026\u00a0года",
    );
    expect(heldTogether("Strike on the Il-76 of 24 January")).toBe(
      "Strike on the Il-76\u00a0of 24\u00a0January",
    );
  });
});
