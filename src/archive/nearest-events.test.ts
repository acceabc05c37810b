import { describe, expect, it } from "vitest";
import { nearestEvents } from "./nearest-events";

const ids = [
  "2024-12-30-prisoner-exchange",
  "2024-01-31-prisoner-exchange",
  "2024-01-24-il76-belgorod",
  "2023-06-06-kakhovka-dam",
  "2023-04-10-prisoner-exchange",
  "2023-01-01-makiivka-barracks",
];
const events = ids.map((id) => ({ id }));
const nearest = (asked: string, most = 1) => nearestEvents(asked, events, most).map(({ id }) => id);

describe(nearestEvents, () => {
  it.each([
    ["a slip of the hand", "2023-04-10-prisoner-exchnage", "2023-04-10-prisoner-exchange"],
    ["a day off", "2023-04-11-prisoner-exchange", "2023-04-10-prisoner-exchange"],
    ["another name of that day", "2024-01-24-plane-crash", "2024-01-24-il76-belgorod"],
    ["cut short", "2023-06-06-kakhovka", "2023-06-06-kakhovka-dam"],
    ["the date alone", "2023-06-06", "2023-06-06-kakhovka-dam"],
    ["no date", "kakhovka-dam", "2023-06-06-kakhovka-dam"],
    ["another year", "2022-04-10-prisoner-exchange", "2023-04-10-prisoner-exchange"],
  ])("%s", (_, asked, expected) => {
    expect(nearest(asked)).toEqual([expected]);
  });

  it("gives the likest first, and no more than asked for", () => {
    expect(nearest("2024-01-30-prisoner-exchange", 2)).toEqual([
      "2024-01-31-prisoner-exchange",
      "2024-12-30-prisoner-exchange",
    ]);
  });

  it.each([["winners"], ["x"], [""], ["1999-01-01-nothing"], ["z".repeat(300)]])(
    "%j is like none",
    (asked) => {
      expect(nearest(asked, 5)).toEqual([]);
    },
  );
});
