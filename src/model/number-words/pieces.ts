import type { NumberWord, NumberWords } from "./number-words";

/** A word, a figure or a mark, as a numeral is read from. */
export interface Piece {
  /** Folded by `foldWord`. */
  readonly folded: string;
  /** Written together with the piece before it. */
  readonly glued: boolean;
}

type Of<R extends NumberWord["role"]> = Extract<NumberWord, { role: R }>;

const none: readonly never[] = [];

/** Pieces with the words of a language to read them by. Past the end every piece is the empty word. */
export class Pieces {
  readonly lexicon: NumberWords;
  private readonly pieces: readonly Piece[];
  private readonly end: number;

  constructor(pieces: readonly Piece[], lexicon: NumberWords, end = Number.POSITIVE_INFINITY) {
    this.pieces = pieces;
    this.lexicon = lexicon;
    this.end = end;
  }

  /** The same as far as a place. */
  until(end: number): Pieces {
    return new Pieces(this.pieces, this.lexicon, Math.min(end, this.end));
  }

  text(at: number): string {
    if (at >= this.end) return "";
    return this.pieces[at]?.folded ?? "";
  }

  glued(at: number): boolean {
    return this.pieces[at]?.glued ?? false;
  }

  words(at: number): readonly NumberWord[] {
    return this.lexicon.words.get(this.text(at)) ?? none;
  }

  /** What the word is in that role, or null. */
  as<R extends NumberWord["role"]>(role: R, at: number): Of<R> | null {
    const found = this.words(at).find((word): word is Of<R> => word.role === role);
    return found ?? null;
  }

  /** A hyphen or a dash that nothing separates from the piece before it. */
  hyphen(at: number): boolean {
    return this.glued(at) && /^[-‐‑–—]$/.test(this.text(at));
  }

  /** How many pieces «з половиною», "and a half" takes here; 0 where it is not. */
  withHalf(at: number): number {
    const found = this.lexicon.withHalf.find((words) =>
      words.every((word, index) => this.text(at + index) === word),
    );
    return found?.length ?? 0;
  }
}
