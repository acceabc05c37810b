import { afterEach, describe, expect, it } from "vitest";
import { type Moment, parseMoment, zoneOffset } from "./moment";

function read(text: string, zone = "UTC", clockOf: string | null = null): Moment {
  const moment = parseMoment(text, zone, clockOf);
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment;
}

/** The bounds in ISO form, which a reader of a failed test can check by hand. */
function bounds(text: string, zone?: string, clockOf?: string): (string | null)[] {
  const { earliest, latest } = read(text, zone, clockOf ?? null);
  return [earliest, latest].map((at) => (at === null ? null : new Date(at).toISOString()));
}

const kinds: [string, string, string | null, string | null][] = [
  ["a day", "2023-04-10", "2023-04-10T00:00:00.000Z", "2023-04-10T23:59:59.999Z"],
  ["a month", "2023-04", "2023-04-01T00:00:00.000Z", "2023-04-30T23:59:59.999Z"],
  ["a year", "2023", "2023-01-01T00:00:00.000Z", "2023-12-31T23:59:59.999Z"],
  ["a decade", "202X", "2020-01-01T00:00:00.000Z", "2029-12-31T23:59:59.999Z"],
  ["some day of a month", "2023-02-XX", "2023-02-01T00:00:00.000Z", "2023-02-28T23:59:59.999Z"],
  ["about a day", "2023-04-10~", "2023-04-10T00:00:00.000Z", "2023-04-10T23:59:59.999Z"],
  ["perhaps a month", "2023-04?", "2023-04-01T00:00:00.000Z", "2023-04-30T23:59:59.999Z"],
  ["a leap day", "2024-02-29", "2024-02-29T00:00:00.000Z", "2024-02-29T23:59:59.999Z"],
  ["an interval", "2023-04-10/2023-04-12", "2023-04-10T00:00:00.000Z", "2023-04-12T23:59:59.999Z"],
  [
    "an interval of a day and a month",
    "2023-04-10/2023-05",
    "2023-04-10T00:00:00.000Z",
    "2023-05-31T23:59:59.999Z",
  ],
  ["from a day on", "2023-04-10/..", "2023-04-10T00:00:00.000Z", null],
  ["up to a day", "../2023-04-10", null, "2023-04-10T23:59:59.999Z"],
  ["from a day to an unknown one", "2023-04-10/", "2023-04-10T00:00:00.000Z", null],
  [
    "one of several days in a row",
    "[2023-04-10..2023-04-12]",
    "2023-04-10T00:00:00.000Z",
    "2023-04-12T23:59:59.999Z",
  ],
  [
    "one of two days",
    "[2023-04-10,2023-04-12]",
    "2023-04-10T00:00:00.000Z",
    "2023-04-12T23:59:59.999Z",
  ],
  [
    "one of two days in any order",
    "[2023-04-12,2023-04-10]",
    "2023-04-10T00:00:00.000Z",
    "2023-04-12T23:59:59.999Z",
  ],
  ["one of the days up to one", "[..2023-04-12]", null, "2023-04-12T23:59:59.999Z"],
  ["one of the days from one on", "[2023-04-10..]", "2023-04-10T00:00:00.000Z", null],
  [
    "several days, all of them",
    "{2023-04-10,2023-05-01}",
    "2023-04-10T00:00:00.000Z",
    "2023-05-01T23:59:59.999Z",
  ],
  ["a quarter", "2023-33", "2023-01-01T00:00:00.000Z", "2023-03-31T23:59:59.999Z"],
];

describe(parseMoment, () => {
  it.each(kinds)("reads %s: %s", (_, text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
    expect(read(text)).toMatchObject({ edtf: text, zone: "UTC", clock: false });
  });

  it.each([
    ["no date at all", "yesterday"],
    ["nothing", ""],
    ["space around it", " 2023-04-10"],
    ["a month that does not exist", "2023-13-01"],
    ["a day that does not exist", "2023-04-31"],
    ["a day that does not exist", "2023-04-31"],
    ["a leap day of a common year", "2023-02-29"],
    ["a leap day of a common century", "1900-02-29"],
    ["a leap day of a common year in an interval", "2023-02-01/2023-02-29"],
    ["a leap day of a common year in a set", "[2023-02-28,2023-02-29]"],
    ["a day of one figure", "2023-4-1"],
    ["another order of figures", "10.04.2023"],
    ["an interval that ends before it begins", "2023-04-12/2023-04-10"],
    ["a set in which a range is upside down", "[2023-04-12..]x"],
    ["a season, whose days nobody agreed on", "2023-21"],
    ["a season in an interval", "2023-21/2023-22"],
    ["a year so far away that no clock knows it", "Y170000002"],
    ["a year before clocks", "-0005"],
    ["an hour that does not exist", "2023-04-10T25:00:00Z"],
    ["an offset that does not exist", "2023-04-10T10:00:00+25:00"],
    ["markup", "<b>2023</b>"],
    ["a key of every object", "__proto__"],
  ])("refuses %s: %j", (_, text) => {
    expect(parseMoment(text, "UTC")).toBe("bad-date");
  });

  it.each([
    "2023-04-10T10:00:00",
    "2023-04-10T10:00",
    "2023-04-10T10:00:00/2023-04-10T12:00:00Z",
    "2023-04-10T10:00:00Z/2023-04-10T12:00:00",
    "2023-04-10/2023-04-11T12:00:00",
  ])("refuses the clock time %s, which is nobody's", (text) => {
    expect(parseMoment(text, "Europe/Kyiv")).toBe("time-without-offset");
  });
});

describe("a whole day on its speaker's clock", () => {
  it.each([
    [
      "Moscow, always three hours ahead",
      "2023-04-10",
      "Europe/Moscow",
      "2023-04-09T21:00:00.000Z",
      "2023-04-10T20:59:59.999Z",
    ],
    [
      "Moscow in winter",
      "2023-01-10",
      "Europe/Moscow",
      "2023-01-09T21:00:00.000Z",
      "2023-01-10T20:59:59.999Z",
    ],
    [
      "Moscow before October 2014, four hours ahead",
      "2014-08-29",
      "Europe/Moscow",
      "2014-08-28T20:00:00.000Z",
      "2014-08-29T19:59:59.999Z",
    ],
    [
      "Kyiv in summer",
      "2023-04-10",
      "Europe/Kyiv",
      "2023-04-09T21:00:00.000Z",
      "2023-04-10T20:59:59.999Z",
    ],
    [
      "Kyiv in winter",
      "2023-01-10",
      "Europe/Kyiv",
      "2023-01-09T22:00:00.000Z",
      "2023-01-10T21:59:59.999Z",
    ],
    [
      "Kyiv, the day of 23 hours",
      "2024-03-31",
      "Europe/Kyiv",
      "2024-03-30T22:00:00.000Z",
      "2024-03-31T20:59:59.999Z",
    ],
    [
      "Kyiv, the day of 25 hours",
      "2024-10-27",
      "Europe/Kyiv",
      "2024-10-26T21:00:00.000Z",
      "2024-10-27T21:59:59.999Z",
    ],
    [
      "Kyiv, a year from winter to winter",
      "2023",
      "Europe/Kyiv",
      "2022-12-31T22:00:00.000Z",
      "2023-12-31T21:59:59.999Z",
    ],
    [
      "New York, behind UTC",
      "2023-04-10",
      "America/New_York",
      "2023-04-10T04:00:00.000Z",
      "2023-04-11T03:59:59.999Z",
    ],
  ])("%s", (_, text, zone, earliest, latest) => {
    expect(bounds(text, zone)).toEqual([earliest, latest]);
    expect(read(text, zone)).toMatchObject({ zone, clock: false });
  });
});

describe("a clock time", () => {
  it.each([
    ["UTC", "2023-04-10T10:00:00Z", "2023-04-10T10:00:00.000Z"],
    ["an offset", "2023-04-10T10:00:00+03:00", "2023-04-10T07:00:00.000Z"],
    ["an offset of hours", "2023-04-10T10:00+03", "2023-04-10T07:00:00.000Z"],
    ["an offset behind", "2023-04-10T10:00:00-05:00", "2023-04-10T15:00:00.000Z"],
  ])("carries %s, whatever the speaker's zone", (_, text, at) => {
    expect(bounds(text, "Asia/Tokyo")).toEqual([at, at]);
    expect(read(text, "Asia/Tokyo")).toMatchObject({ zone: null, clock: true });
  });

  it.each([
    ["Moscow", "2022-07-29T10:00:00", "Europe/Moscow", "2022-07-29T07:00:00.000Z"],
    ["Kyiv in summer", "2022-07-29T10:00:00", "Europe/Kyiv", "2022-07-29T07:00:00.000Z"],
    ["Kyiv in winter", "2022-01-29T10:00", "Europe/Kyiv", "2022-01-29T08:00:00.000Z"],
    [
      "Kyiv, just before the clock goes forward",
      "2024-03-31T02:59:00",
      "Europe/Kyiv",
      "2024-03-31T00:59:00.000Z",
    ],
    [
      "Kyiv, just after it went forward",
      "2024-03-31T04:00:00",
      "Europe/Kyiv",
      "2024-03-31T01:00:00.000Z",
    ],
  ])("is on the clock of a place: %s", (_, text, clockOf, at) => {
    expect(bounds(text, "UTC", clockOf)).toEqual([at, at]);
    expect(read(text, "UTC", clockOf)).toMatchObject({ zone: clockOf, clock: true });
  });

  it("keeps its own offset where a place's clock is named too", () => {
    expect(bounds("2023-04-10T10:00:00Z", "UTC", "Asia/Tokyo")[0]).toBe("2023-04-10T10:00:00.000Z");
  });

  it("leaves a date without clock time on the speaker's clock", () => {
    expect(read("2023-04-10", "Europe/Kyiv", "Asia/Tokyo").zone).toBe("Europe/Kyiv");
  });

  it("reads each end of an interval on its own clock", () => {
    expect(bounds("2023-04-10T10:00:00Z/2023-04-11", "Europe/Kyiv")).toEqual([
      "2023-04-10T10:00:00.000Z",
      "2023-04-11T20:59:59.999Z",
    ]);
    expect(bounds("2023-04-10T10:00:00Z/2023-04-10T18:00:00", "UTC", "Europe/Moscow")).toEqual([
      "2023-04-10T10:00:00.000Z",
      "2023-04-10T15:00:00.000Z",
    ]);
  });
});

describe("the machine's own zone", () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each([
    ["America/New_York", 240],
    ["Asia/Tokyo", -540],
    ["UTC", 0],
  ])("%s changes nothing", (zone, behind) => {
    process.env.TZ = zone;
    // Without this line the test could pass because the zone was never set.
    expect(new Date(Date.UTC(2023, 3, 10)).getTimezoneOffset()).toBe(behind);
    for (const [, text, earliest, latest] of kinds)
      expect(bounds(text)).toEqual([earliest, latest]);
    expect(bounds("2023-04-10", "Europe/Kyiv")[0]).toBe("2023-04-09T21:00:00.000Z");
    expect(bounds("2024-03-31", "Europe/Kyiv")[1]).toBe("2024-03-31T20:59:59.999Z");
    expect(bounds("2022-07-29T10:00:00", "UTC", "Europe/Moscow")[0]).toBe(
      "2022-07-29T07:00:00.000Z",
    );
    expect(parseMoment("2022-07-29T10:00:00", "Europe/Moscow")).toBe("time-without-offset");
  });
});

describe(zoneOffset, () => {
  it.each([
    ["Europe/Moscow", "2023-04-10T00:00:00Z", 3],
    ["Europe/Kyiv", "2023-04-10T00:00:00Z", 3],
    ["Europe/Kyiv", "2023-01-10T00:00:00Z", 2],
    ["America/New_York", "2023-01-10T00:00:00Z", -5],
    ["Asia/Kolkata", "2023-01-10T00:00:00Z", 5.5],
  ])("%s at %s is %d hours ahead", (zone, at, hours) => {
    expect(zoneOffset(Date.parse(at), zone)).toBe(hours * 60 * 60 * 1000);
  });

  it("throws on a zone that does not exist; the vocabulary's check reports those", () => {
    expect(() => zoneOffset(0, "Europe/Nowhere")).toThrow(RangeError);
  });
});
