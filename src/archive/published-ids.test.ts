import { describe, expect, it } from "vitest";
import { parseMoment } from "../model/moment";
import { datedEvent, isPublishedIds, publishedIds } from "./published-ids";

const event = (id: string, edtf: string, zone = "UTC") => {
  const date = parseMoment(edtf, zone);
  if (typeof date === "string") throw new Error(date);
  return { id, date };
};

const events = [
  event("2026-03-05-prisoner-exchange", "2026-03-05"),
  event("2026-03-05-far-east", "2026-03-05", "Asia/Tokyo"),
  event("2026-03-04-night", "2026-03-03"),
  event("2026-02-07-talks", "2026-02-05/2026-02-07"),
  event("1914-07-28-first-shots", "1914-07-28"),
  event("exchange", "2025"),
];

describe(publishedIds, () => {
  it("gives each event back as it was", () => {
    const file = publishedIds(events);
    expect(events.map((_, place) => datedEvent(file, place))).toEqual(events);
    expect(datedEvent(file, events.length)).toBeNull();
  });

  it("says no day twice that the id says", () => {
    const [plain, ...others] = publishedIds(events).events;
    expect(plain).toBe("2026-03-05-prisoner-exchange");
    expect(others.filter((one) => typeof one === "string")).toEqual(["1914-07-28-first-shots"]);
  });
});

describe(isPublishedIds, () => {
  it.each([
    [publishedIds(events), true],
    [{ parallax: 1, events: [] }, true],
    [{ parallax: 2, events: [] }, false],
    [{ parallax: 1, events: [7] }, false],
    [{ parallax: 1, events: [["id"]] }, false],
    [{ parallax: 1 }, false],
    [null, false],
    ["<!doctype html>", false],
  ])("knows such a file when it is read: %j", (data, expected) => {
    expect(isPublishedIds(data === null ? null : JSON.parse(JSON.stringify(data)))).toBe(expected);
  });
});
