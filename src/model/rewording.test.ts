import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Localized } from "./localized";
import { rewordedIn, rewording } from "./rewording";

const text = (en: string, uk = "", ru = ""): Localized => ({ en, uk, ru });

describe(rewording, () => {
  it("tells of each language by itself, and nothing of one that reads as before", () => {
    const told = rewording(text("Ten men.", "Десять.", "Десять"), text("Ten men.", "10.", "10"));
    expect(told).toEqual({ before: text("", "Десять.", "Десять"), after: text("", "10.", "10") });
    expect(told && rewordedIn(told)).toEqual(["uk", "ru"]);
    expect(rewording(text("Ten."), text("Ten."))).toBeNull();
  });

  it.each([
    [
      "one two three four five six seven",
      "one two three four 5 six seven",
      "one two three four five six seven",
      "one two three four 5 six seven",
    ],
    [
      "a b c d e f g h i j k l",
      "a b c d e X g h i j k l",
      "… c d e f g h i …",
      "… c d e X g h i …",
    ],
    ["a b c d e f g h", "a b c d e f g h i", "… f g h", "… f g h i"],
    ["a a", "a a a", "a a", "a a a"],
    ["a  b", "a b", "a  b", "a b"],
    ["", "a", "", "a"],
  ])("cuts %j and %j to what differs, with a few words around it", (was, is, before, after) => {
    expect(rewording(text(was), text(is))).toEqual({ before: text(before), after: text(after) });
  });

  it("never tells two texts that differ in the same words", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (was, is) => {
        const [before, after] = [was.join(" "), is.join(" ")];
        const told = rewording(text(before), text(after));
        if (before === after) expect(told).toBeNull();
        else expect(told?.before.en).not.toBe(told?.after.en);
      }),
    );
  });
});
