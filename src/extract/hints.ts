import type { Language } from "../model/localized";
import context from "./lexicon/context.json";
import hedges from "./lexicon/hedges.json";
import measures from "./lexicon/measures.json";
import noCount from "./lexicon/no-count.json";
import places from "./lexicon/places.json";
import placing from "./lexicon/placing.json";
import populations from "./lexicon/populations.json";
import stances from "./lexicon/stances.json";
import units from "./lexicon/units.json";
import { type Found, type PhraseBook, phraseBook, phrasesAt } from "./phrase-book";
import type { Token } from "./tokens";

/** What a phrase of a lexicon says: which table it stands in, under which key. */
export interface Hint {
  readonly table: string;
  readonly key: string;
}

type Lines = Readonly<Record<Language, string>>;
type Table = Readonly<Record<string, Lines>>;

const books = new Map<Language, PhraseBook<Hint>>();

function bookOf(language: Language): PhraseBook<Hint> {
  const known = books.get(language) ?? phraseBook(linesOf(language));
  books.set(language, known);
  return known;
}

function* linesOf(language: Language): Generator<readonly [string, Hint]> {
  const { sources: _hedges, before, after, ...single } = hedges;
  const { sources: _none, ...nothing } = noCount;
  const { sources: _units, ...unit } = units;
  yield* tableLines("hedge-before", before, language);
  yield* tableLines("hedge-after", after, language);
  yield* tableLines("figure", single, language);
  yield* tableLines("no-count", nothing, language);
  yield* tableLines("unit", unit, language);
  const { sources: _measures, ...measure } = measures;
  const { sources: _context, ...around } = context;
  const { sources: _places, ...place } = places;
  yield* tableLines("measure", measure, language);
  yield* tableLines("around", around, language);
  yield* tableLines("place", place, language);
  yield* tableLines("side", populations.side, language);
  yield* tableLines("towards", populations.towards, language);
  yield* tableLines("actor", populations.actor, language);
  yield* tableLines("way", populations.way, language);
  yield* tableLines("noun", populations.class, language);
  const { sources: _placing, ...placed } = placing;
  yield* tableLines("placing", placed, language);
  const { sources: _stances, ...stance } = stances;
  yield* tableLines("stance", stance, language);
}

/** How many words of a stretch begin a phrase of a language's lexicons. */
export function lexiconWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number {
  const book = bookOf(language);
  let known = 0;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind === "word" && phrasesAt(book, tokens, at).length > 0) known += 1;
  return known;
}

function* tableLines(table: string, lines: Table, language: Language) {
  for (const [key, line] of Object.entries(lines)) yield [line[language], { table, key }] as const;
}

/** The phrases of the lexicons that occur in a sentence, by where they begin and where they end. */
export class Hints {
  private readonly begins: readonly (readonly Found<Hint>[])[];
  private readonly finishes: ReadonlyMap<number, readonly Found<Hint>[]>;

  constructor(tokens: readonly Token[], language: Language) {
    const book = bookOf(language);
    this.begins = tokens.map((_, at) => phrasesAt(book, tokens, at));
    const finishes = new Map<number, Found<Hint>[]>();
    for (const starting of this.begins)
      for (const found of starting) {
        const others = finishes.get(found.to);
        if (others === undefined) finishes.set(found.to, [found]);
        else others.push(found);
      }
    this.finishes = finishes;
  }

  /** The longest phrase of a table that begins at a token. */
  from(at: number, table: string, key?: string): Found<Hint> | null {
    return this.begins[at]?.find(({ meaning }) => fits(meaning, table, key)) ?? null;
  }

  /** The longest phrase of a table that ends right before a token. */
  until(at: number, table: string, key?: string): Found<Hint> | null {
    // Found in the order of their beginnings, so the first is the longest.
    return this.finishes.get(at)?.find(({ meaning }) => fits(meaning, table, key)) ?? null;
  }

  /** The phrases of a table between two tokens, in order; of those that overlap, the one begun first. */
  between(from: number, to: number, table: string): Found<Hint>[] {
    const found: Found<Hint>[] = [];
    let at = Math.max(0, from);
    const end = Math.min(to, this.begins.length);
    while (at < end) {
      if (this.begins[at]?.length === 0) {
        at += 1;
        continue;
      }
      const hint = this.from(at, table);
      if (hint !== null && hint.to <= to) found.push(hint);
      at = hint?.to ?? at + 1;
    }
    return found;
  }
}

function fits(meaning: Hint, table: string, key: string | undefined): boolean {
  return meaning.table === table && (key === undefined || meaning.key === key);
}
