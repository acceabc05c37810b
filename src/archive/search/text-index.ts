import { isOneOff } from "./one-off";
import type { Sought } from "./read-query";

/** How much a find counts by how it was made. */
const weights = { spelling: 1, stem: 0.8, romanized: 0.6, prefix: 0.3, fuzzy: 0.2 };

/** The constants of BM25+ (Lv and Zhai, 2011): repetition, length, and what any find is worth. */
const [repetition, length, least] = [1.2, 0.7, 0.5];

/** Is told each text that was found, and how well it fits. */
export type TakeText = (id: number, score: number) => void;

/**
 * Texts to be found by any form of their words: ranked by BM25+, with beginnings of words, and slips of one
 * letter where nothing else is found. Ten thousand texts answer within milliseconds and take little room:
 * scores are added up in one array, and a word holds nothing but the numbers of its texts.
 */
export class TextIndex {
  readonly #tokenize: (text: string) => readonly string[];
  readonly #termsOf: (word: string) => readonly string[];
  /** Of each term the texts that have it, each followed by how many times. */
  readonly #texts = new Map<string, number[]>();
  /** The terms by their first letter. */
  readonly #terms = new Map<string, string[]>();
  /** How many different words each text has. */
  readonly #lengths: number[] = [];
  #count = 0;
  #words = 0;

  constructor(
    tokenize: (text: string) => readonly string[],
    termsOf: (word: string) => readonly string[],
  ) {
    this.#tokenize = tokenize;
    this.#termsOf = termsOf;
  }

  add(id: number, text: string): void {
    const words = this.#tokenize(text);
    const times = new Map<string, number>();
    for (const word of words) {
      for (const term of this.#termsOf(word)) times.set(term, (times.get(term) ?? 0) + 1);
    }
    for (const [term, count] of times) this.#textsOf(term).push(id, count);
    const different = new Set(words).size;
    while (this.#lengths.length < id) this.#lengths.push(0);
    this.#lengths[id] = different;
    this.#count += 1;
    this.#words += different;
  }

  /** Texts with one thing; with `fuzzy` also where one letter of it is wrong. */
  find(one: Sought, fuzzy: boolean, take: TakeText): void {
    const { terms, starts } = lookedUp(one, fuzzy);
    const sums = new Float32Array(this.#lengths.length);
    // How many of the terms each text has, and which of them it had last.
    const met = new Uint8Array(sums.length);
    const last = new Uint8Array(sums.length);
    terms.forEach((term, at) => {
      const boost = weightOf(term, at);
      for (const [found, weight] of this.#found(term, starts.has(term), fuzzy && at === 0)) {
        this.#score(found, (id, score) => {
          sums[id] = (sums[id] ?? 0) + boost * weight * score;
          if (last[id] === at + 1) return;
          last[id] = at + 1;
          met[id] = (met[id] ?? 0) + 1;
        });
      }
    });
    for (const [id, count] of met.entries()) if (count > 0) take(id, count * (sums[id] ?? 0));
  }

  /** The terms that a term of a query finds, each with how much it counts: itself, longer ones, near ones. */
  *#found(term: string, isStart: boolean, fuzzy: boolean): Generator<readonly [string, number]> {
    if (this.#texts.has(term)) yield [term, 1];
    const isLonger = (one: string) => one.length > term.length && one.startsWith(term);
    if (isStart) {
      for (const one of this.#terms.get(term.charAt(0)) ?? []) {
        if (!isLonger(one)) continue;
        const rest = one.length - term.length;
        yield [one, (weights.prefix * one.length) / (one.length + 0.3 * rest)];
      }
    }
    if (!fuzzy || !/^[\p{L}]{4}/u.test(term)) return;
    for (const one of this.#texts.keys()) {
      // One slip leaves the first letter or the last as it was.
      const mayBe = one.at(0) === term.at(0) || one.at(-1) === term.at(-1);
      const isNear = mayBe && Math.abs(one.length - term.length) < 2 && isOneOff(one, term);
      if (!isNear || one === term || (isStart && isLonger(one))) continue;
      yield [one, (weights.fuzzy * one.length) / (one.length + 1)];
    }
  }

  #score(term: string, take: TakeText): void {
    const texts = this.#texts.get(term) ?? [];
    const having = texts.length / 2;
    const rarity = Math.log(1 + (this.#count - having + 0.5) / (having + 0.5));
    const usual = this.#words / this.#count;
    for (let at = 0; at < texts.length; at += 2) {
      const [id, times] = [texts[at] ?? 0, texts[at + 1] ?? 0];
      const long = 1 - length + (length * (this.#lengths[id] ?? 0)) / usual;
      take(id, rarity * (least + (times * (repetition + 1)) / (times + repetition * long)));
    }
  }

  #textsOf(term: string): number[] {
    const known = this.#texts.get(term);
    if (known !== undefined) return known;
    const texts: number[] = [];
    this.#texts.set(term, texts);
    const first = term.charAt(0);
    const terms = this.#terms.get(first);
    if (terms === undefined) this.#terms.set(first, [term]);
    else terms.push(term);
    return texts;
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
