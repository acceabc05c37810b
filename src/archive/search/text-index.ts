import MiniSearch from "minisearch";
import type { Sought } from "./read-query";

/** A text that was found, and how well it fits. */
export interface FoundText {
  readonly id: number;
  readonly score: number;
}

/** How much a find counts by how it was made. */
const weights = { spelling: 1, stem: 0.8, romanized: 0.6, prefix: 0.3, fuzzy: 0.2 };

interface IndexedText {
  readonly id: number;
  readonly text: string;
}

/**
 * Texts to be found by any form of their words. MiniSearch ranks (BM25+) and finds beginnings and slips of
 * one letter; it is known only here.
 */
export class TextIndex {
  readonly #index: MiniSearch<IndexedText>;

  constructor(tokenize: (text: string) => string[], termsOf: (word: string) => readonly string[]) {
    this.#index = new MiniSearch<IndexedText>({
      fields: ["text"],
      tokenize,
      processTerm: (word) => [...termsOf(word)],
    });
  }

  add(id: number, text: string): void {
    this.#index.add({ id, text });
  }

  /** Texts with one thing; with `fuzzy` also where one letter of it is wrong. */
  find(one: Sought, fuzzy: boolean): readonly FoundText[] {
    const { terms, starts } = lookedUp(one, fuzzy);
    return this.#index
      .search(terms.join("\n"), {
        tokenize: (text) => text.split("\n"),
        processTerm: (term) => term,
        prefix: (term) => starts.has(term),
        fuzzy: (term) => (fuzzy && /^[\p{L}]{4}/u.test(term) && term === terms[0] ? 1 : false),
        weights: { prefix: weights.prefix, fuzzy: weights.fuzzy },
        boostTerm: (term, at) => weightOf(term, at),
      })
      .map(({ id, score }) => ({ id: Number(id), score }));
  }
}

function lookedUp(
  one: Sought,
  fuzzy: boolean,
): { terms: readonly string[]; starts: ReadonlySet<string> } {
  switch (one.kind) {
    case "date":
      return { terms: [one.key], starts: new Set([one.key]) };
    case "figure":
      return { terms: [one.figure], starts: new Set() };
    case "word": {
      const figure = one.figure === null ? [] : [one.figure];
      const near = fuzzy ? one.near : [];
      const terms = new Set([...one.exact, ...one.starts, ...figure, ...near]);
      return { terms: [...terms], starts: new Set(one.starts) };
    }
  }
}

function weightOf(term: string, at: number): number {
  if (at === 0) return 1;
  if (term.startsWith("@")) return weights.spelling;
  return term.startsWith("*") ? weights.romanized : weights.stem;
}
