import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { recordDates } from "./record-dates";

const day = (text: string) => Date.parse(text);

describe(recordDates, () => {
  const record = aRecord([aStatement("north-ministry", {}, { said: "2023-04-12" })]);

  it("takes the first and the last line of the log", () => {
    const history = [{ at: "2026-11-01" }, { at: "2026-11-20" }, { at: "2026-11-22" }];
    expect(recordDates(record, history)).toEqual({
      published: day("2026-11-01"),
      updated: day("2026-11-22"),
    });
  });

  it("goes by what was said last where nothing was published", () => {
    const { published, updated } = recordDates(record, []);
    expect(published).toBe(updated);
    expect(new Date(published).toISOString()).toMatch(/^2023-04-12T/);
  });

  it("goes by the event where nobody said anything", () => {
    const { updated } = recordDates(aRecord([]), []);
    expect(new Date(updated).toISOString()).toMatch(/^2023-04-(?:09|10)T/);
  });
});
