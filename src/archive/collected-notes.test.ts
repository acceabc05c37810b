import { describe, expect, it } from "vitest";
import { collectedNotes } from "./collected-notes";

describe(collectedNotes, () => {
  it("reads the summary and the traps of a facts file", () => {
    const file = {
      event: { id: "a", summary: "Two sides counted." },
      notes: ["One group, two names."],
    };
    expect(collectedNotes(file)).toEqual({
      summary: "Two sides counted.",
      traps: ["One group, two names."],
    });
  });

  it.each([
    [null],
    ["text"],
    [[]],
    [{}],
    [{ event: [], notes: "no list" }],
    [{ notes: [3, null] }],
  ])("leaves out what is not there: %j", (file) => {
    expect(collectedNotes(file)).toEqual({ summary: "", traps: [] });
  });
});
