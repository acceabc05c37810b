import { expect, it } from "vitest";
import { TextIndex } from "./text-index";

function indexOf(...texts: readonly string[]): TextIndex {
  const index = new TextIndex(
    (text) => text.split(" "),
    (word) => [word],
  );
  for (const [id, text] of texts.entries()) index.add(id, text);
  return index;
}

function found(index: TextIndex, word: string, fuzzy = false): readonly number[] {
  const scores: [number, number][] = [];
  const starts = word.length > 1 ? [word] : [];
  const sought = { kind: "word", word, exact: [word], starts, near: [], figure: null } as const;
  index.find(sought, fuzzy, (id, score) => scores.push([id, score]));
  return scores.toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

it("ranks a whole word before the beginning of one, and a short text before a long one", () => {
  const index = indexOf(
    "exchanges of the day",
    "an exchange at dawn in the south",
    "exchange today",
  );
  expect(found(index, "exchange")).toEqual([2, 1, 0]);
});

it("ranks what is said twice before what is said once", () => {
  expect(found(indexOf("bridge tower", "bridge bridge"), "bridge")).toEqual([1, 0]);
});

it.each([
  ["one letter wrong", "exchanga"],
  ["one missing", "exchnge"],
  ["one too many", "exchaange"],
  ["two swapped", "exchnage"],
  ["the first two swapped", "xechange"],
])("finds a word with %s, where slips are looked for", (_, word) => {
  const index = indexOf("exchange", "bridge");
  expect(found(index, word)).toEqual([]);
  expect(found(index, word, true)).toEqual([0]);
});

it("looks for no slips in short words, and finds nothing in nothing", () => {
  expect(found(indexOf("dam"), "dan", true)).toEqual([]);
  expect(found(indexOf(), "dam")).toEqual([]);
});
