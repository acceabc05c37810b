import { expect, it } from "vitest";
import { readSearchWords, searchWordsFile } from "./search-words";

const months = Array.from({ length: 12 }, (_, at) => `month${at}`);
const read = (spelling: string) => {
  const content = { spellings: [{ words: spelling }], months, passedOver: "the" };
  return readSearchWords([{ path: searchWordsFile, text: JSON.stringify(content) }]);
};

it("sets the file aside where a word holds a character that nobody sees", () => {
  expect(read("Kyiv Kiev")).toMatchObject({ words: { spellings: ["Kyiv Kiev"] }, setAside: [] });
  const { words, setAside } = read("Kyiv Ki\u202eev");
  expect(words.spellings).toEqual([]);
  expect(setAside).toMatchObject([
    {
      file: searchWordsFile,
      problems: [{ path: "spellings.0.words", code: "control-character" }],
    },
  ]);
});
