import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "./attribute";

function speakers(text: string): (string | null)[] {
  const figures = [...text.matchAll(/\d+/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return attribute(text, figures).map((read) => read?.text ?? null);
}

describe("an article that quotes several sides", () => {
  it("is taken apart", () => {
    const text = `Russia and Ukraine swapped prisoners on Monday.

The Russian Defence Ministry said 106 servicemen had been freed. "We are bringing home 100 of our people," Andriy Yermak wrote.

За даними Координаційного штабу, 5 з них поранені. Об этом не сообщалось ранее; обмен стал 42 с начала войны.`;
    expect(speakers(text)).toEqual([
      "The Russian Defence Ministry",
      "Andriy Yermak",
      "Координаційного штабу",
      null,
    ]);
  });
});

it("gives offsets in UTF-16 units and the reasons", () => {
  const text = "🙂 «Ми повернули 100 людей», – сказав Андрій Єрмак 🙂";
  const at = text.indexOf("100");
  const [read] = attribute(text, [{ start: at, end: at + 3 }]);
  expect(text.slice(read?.start, read?.end)).toBe("Андрій Єрмак");
  expect(read?.why).toEqual(["verb-first", "quotation"]);
});

it("does not put denied or unreported words into a mouth", () => {
  expect(speakers("Москва не сообщила о потерях: 12 тел видны на записи.")).toEqual([null]);
});

it("answers any text, and names only what stands in it", () => {
  const piece = fc.constantFrom(
    "said",
    "Peskov",
    ",",
    "«",
    "»",
    '"',
    "–",
    ":",
    "106",
    ".",
    "\n\n",
    "за даними",
    "по его словам",
    "Минобороны",
    "сообщили",
    "в",
    "що",
    "he",
    "(",
    ")",
    "🙂",
    "\u202e",
    "а\u0301",
    "According to",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(" ");
      const figures = [...text.matchAll(/106/g)].map(({ index }) => ({
        start: index,
        end: index + 3,
      }));
      for (const read of attribute(text, figures)) {
        if (read !== null) expect(text.slice(read.start, read.end)).toBe(read.text);
      }
    }),
    { numRuns: 300 },
  );
});

it.each(['"', "«", "said ", "Peskov, ", "по словам ", "– ", "1, ", "(", "a\n\n", "said 5. "])(
  "reads a long run of %j in linear time",
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = performance.now();
    attribute(text, [
      { start: 0, end: 1 },
      { start: text.length - 2, end: text.length - 1 },
    ]);
    expect(performance.now() - began).toBeLessThan(1500);
  },
);
