import { describe, expect, it } from "vitest";
import { dayAt, daysSaid, daysTogether } from "./dates-said";

describe(daysSaid, () => {
  it("knows a day that is said with its year", () => {
    expect(daysSaid("It was on 10 April 2023.", "en").map(({ day }) => day)).toEqual([
      "2023-04-10",
    ]);
  });

  it("makes up no year and no day", () => {
    expect(daysSaid("Це було 10 квітня.", "uk").map(({ day }) => day)).toEqual(["--04-10"]);
    expect(daysSaid("It was yesterday.", "en")[0]?.day).not.toMatch(/\d{4}|--/);
  });

  it("names one day alike in two languages", () => {
    const [en, ru] = [daysSaid("It was yesterday.", "en"), daysSaid("Это было вчера.", "ru")];
    expect(en[0]?.day).toBe(ru[0]?.day);
  });
});

describe(dayAt, () => {
  it("is the last one named before a place, else the first behind it", () => {
    const days = [
      { start: 10, day: "a" },
      { start: 20, day: "b" },
    ];
    expect([0, 10, 15, 20, 99].map((at) => dayAt(days, at))).toEqual(["a", "a", "a", "b", "b"]);
    expect(dayAt([], 3)).toBeNull();
  });
});

describe(daysTogether, () => {
  it("takes a date without a year for the day that the other text names", () => {
    expect(daysTogether(["--04-10"], ["2023-04-10"]).a).toEqual(["2023-04-10"]);
    expect(daysTogether(["2023-04-10"], ["--04-10", "to-date", null]).b).toEqual([
      "2023-04-10",
      "to-date",
      null,
    ]);
  });

  it("does not choose between two years", () => {
    expect(daysTogether(["--04-10"], ["2022-04-10", "2023-04-10"]).a).toEqual(["--04-10"]);
  });
});
