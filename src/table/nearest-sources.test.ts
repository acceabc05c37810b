import { describe, expect, it } from "vitest";
import { nearestFirst } from "./nearest-sources";
import type { NumberedSource } from "./table-model";

const source = (number: number, lang: string, origin: string | null = null) =>
  ({ number, source: { id: `s${number}`, lang, origin } }) as NumberedSource;

const spoken = { speaker: "office", lang: "uk" };
const numbers = (found: readonly NumberedSource[]) => found.map(({ number }) => number);

describe(nearestFirst, () => {
  it("puts the speaker's own text first, then the language that was spoken", () => {
    const sources = [source(1, "en"), source(2, "uk-Latn"), source(3, "ru", "office")];
    const statement = { ...spoken, sources: ["s1", "s2", "s3"] };
    expect(numbers(nearestFirst(sources, statement))).toEqual([3, 2, 1]);
  });

  it("keeps the record's order among equals, not that of the numbers", () => {
    const sources = [source(1, "uk"), source(2, "uk"), source(3, "uk")];
    const statement = { ...spoken, sources: ["s3", "s1", "s2"] };
    expect(numbers(nearestFirst(sources, statement))).toEqual([3, 1, 2]);
  });

  it("puts a claim's own source that the statement does not list last", () => {
    const sources = [source(1, "uk"), source(2, "uk")];
    expect(numbers(nearestFirst(sources, { ...spoken, sources: ["s2"] }))).toEqual([2, 1]);
  });
});
