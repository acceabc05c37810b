import { describe, expect, it } from "vitest";
import { frame } from "../i18n/en/frame";
import { LoadError, type LoadFailure } from "../load/load-error";
import { troubleOf } from "./trouble-of";

const missing = new LoadError("/data/records/x.json", { kind: "status", status: 404 });

describe(troubleOf, () => {
  it.each<[string, LoadFailure, string, boolean]>([
    [
      "an event that is not there",
      { kind: "status", status: 404 },
      frame.eventMissing.heading,
      false,
    ],
    ["a host in trouble", { kind: "status", status: 503 }, frame.hostTrouble.heading, true],
    ["no connection", { kind: "unreachable" }, frame.offline.heading, true],
    ["another file than was asked for", { kind: "wrong-shape" }, frame.damaged.heading, true],
    ["half a file", { kind: "not-json" }, frame.damaged.heading, true],
    ["a build that is gone", { kind: "other-build" }, frame.updated.heading, true],
    [
      "a page of the host's own",
      { kind: "content-type", found: "text/html" },
      frame.damaged.heading,
      true,
    ],
  ])("tells of %s, and of the event asked for", (_, failure, heading, again) => {
    const error = new LoadError("/data/records/x.json", failure);
    expect(troubleOf(error, "x", [], frame)).toMatchObject({ heading, again, asked: "x" });
  });

  it("tells of a record that was set aside, and leads to what is wrong with it", () => {
    const screen = troubleOf(missing, "x", ["data/events/x.json"], frame);
    expect(screen).toMatchObject({ ...frame.eventSetAside, setAside: true });
    expect(troubleOf(missing, "x", ["data/events/xy.json"], frame).setAside).toBe(false);
  });

  it("does not call a missing list a missing event", () => {
    expect(troubleOf(missing, null, [], frame)).toMatchObject({
      heading: frame.hostTrouble.heading,
      asked: null,
      again: true,
    });
  });

  it("takes the blame for everything else, and says what to report", () => {
    const screen = troubleOf(new TypeError("x is undefined"), "x", [], frame);
    expect(screen.heading).toBe(frame.mistake.heading);
    expect(screen.technical).toBe("TypeError: x is undefined");
  });
});
