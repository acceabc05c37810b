import { describe, expect, it } from "vitest";
import { parseMarks } from "../../model/marks";
import { sentencesAround } from "./sentence-around";

describe(sentencesAround, () => {
  it.each([
    [
      "the one sentence that holds the mark",
      "He gave 89. It was [after the search](why). More followed.",
      "It was after the search.",
    ],
    [
      "all there is, where it is one sentence",
      "The outlet supposed [twelve more](why).",
      "The outlet supposed twelve more.",
    ],
    [
      "both sentences of a mark that spans them",
      "One [two. Three](why) four. Five.",
      "One two. Three four.",
    ],
    [
      "sentences in Cyrillic",
      "Він назвав 89. Число зросло [під час розбору](why). Далі інше.",
      "Число зросло під час розбору.",
    ],
    [
      "no abbreviation for an end",
      "On 1 Jan. at noon it was [found](why). Then not.",
      "On 1 Jan. at noon it was found.",
    ],
    ["nothing where nothing is marked", "He said nothing.", ""],
  ])("quotes %s", (_, text, expected) => {
    expect(sentencesAround(parseMarks(text) ?? [], "why")).toBe(expected);
  });
});
