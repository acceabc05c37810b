import { describe, expect, it, vi } from "vitest";
import { type NamedEvent, namedEvents } from "../../archive/named-events";
import type { PublishedIds } from "../../archive/published-ids";
import { eventFinder } from "./find-events";

const ids: PublishedIds = {
  parallax: 1,
  events: ["2023-04-10-prisoner-exchange", "2023-04-10-strike", "2022-09-21-exchange"],
};
const titles = ["Обмін полоненими 10 квітня", "Удар по Києву", "Обмін полоненими"];
const events = namedEvents(ids, titles);

const finder = () => {
  const dayInWords = vi.fn(({ edtf }: NamedEvent["date"]) => `day ${edtf}`);
  const { prepare, find } = eventFinder(events, dayInWords);
  return { dayInWords, prepare, found: (asked: string) => find(asked).map(({ id }) => id) };
};

describe(eventFinder, () => {
  it.each([
    ["", [0, 1, 2]],
    ["  ", [0, 1, 2]],
    ["ОБМІН", [0, 2]],
    ["полоненими обмін", [0, 2]],
    ["day 2023-04", [0, 1]],
    ["2022-09-21-exch", [2]],
    ["обмін 2023", [0]],
    ["nothing", []],
  ])("finds by title, day and id: %j", (asked, expected) => {
    expect(finder().found(asked)).toEqual(expected.map((place) => events[place]?.id));
  });

  it("puts no day into words before anything is asked, and then each once", () => {
    const { dayInWords, found } = finder();
    found("");
    expect(dayInWords).not.toHaveBeenCalled();
    found("a");
    found("ab");
    expect(dayInWords).toHaveBeenCalledTimes(2);
  });

  it("has done so when it was prepared", () => {
    const { dayInWords, prepare, found } = finder();
    prepare();
    expect(dayInWords).toHaveBeenCalledTimes(2);
    found("a");
    expect(dayInWords).toHaveBeenCalledTimes(2);
  });
});
