import MiniSearch from "minisearch";
import type { Sought } from "./read-query";

/** How much a find counts by how it was made. */
const weights = { spelling: 1, stem: 0.8, romanized: 0.6, prefix: 0.3, fuzzy: 0.2 };

/** Is told each text that was found, and how well it fits. */
export type TakeText = (id: number, score: number) => void;

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

  constructor(
    tokenize: (text: string) => readonly string[],
    termsOf: (word: string) => readonly string[],
  ) {
    this.#index = new MiniSearch<IndexedText>({
      fields: ["text"],
      tokenize: (text) => [...tokenize(text)],
      processTerm: (word) => [...termsOf(word)],
    });
  }

  add(id: number, text: string): void {
    this.#index.add({ id, text });
  }

  /** Texts with one thing; with `fuzzy` also where one letter of it is wrong, or two are swapped. */
  find(one: Sought, fuzzy: boolean, take: TakeText): void {
    const { terms, starts, swapped } = lookedUp(one, fuzzy);
    this.#index.search([...terms, ...swapped].join("\n"), {
      tokenize: (text) => text.split("\n"),
      processTerm: (term) => term,
      prefix: (term) => starts.has(term),
      fuzzy: (term) => (fuzzy && isLong(term) && term === terms[0] ? 1 : false),
      weights: { prefix: weights.prefix, fuzzy: weights.fuzzy },
      boostTerm: (term, at) => (at < terms.length ? weightOf(term, at) : weights.fuzzy),
      // Taken as they come: in a large archive, making and sorting a list of them takes longer than the search.
      filter: ({ id, score }) => {
        take(Number(id), score);
        return false;
      },
    });
  }
}

/** A slip in a shorter word would make another word of it. */
function isLong(term: string): boolean {
  return /^[\p{L}]{4}/u.test(term);
}

/** A word with each two neighbours swapped: by the measure MiniSearch goes by these are two slips. */
function swaps(term: string): readonly string[] {
  const letters = [...term];
  return letters
    .slice(1)
    .map((letter, at) =>
      [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(""),
    )
    .filter((word) => word !== term);
}

interface LookedUp {
  readonly terms: readonly string[];
  /** Those of them that may be the beginning of a longer one. */
  readonly starts: ReadonlySet<string>;
  readonly swapped: readonly string[];
}

function lookedUp(one: Sought, fuzzy: boolean): LookedUp {
  switch (one.kind) {
    case "date":
      return { terms: [one.key], starts: new Set([one.key]), swapped: [] };
    case "figure":
      return { terms: [one.figure], starts: new Set(), swapped: [] };
    case "word": {
      const figure = one.figure === null ? [] : [one.figure];
      const near = fuzzy ? one.near : [];
      const terms = [...new Set([...one.exact, ...one.starts, ...figure, ...near])];
      const [spelling = ""] = terms;
      const swapped = fuzzy && isLong(spelling) ? swaps(spelling) : [];
      const others = swapped.filter((word) => !terms.includes(word));
      return { terms, starts: new Set(one.starts), swapped: others };
    }
  }
}

function weightOf(term: string, at: number): number {
  if (at === 0) return 1;
  if (term.startsWith("@")) return weights.spelling;
  return term.startsWith("*") ? weights.romanized : weights.stem;
}
