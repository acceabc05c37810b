import { readDigits } from "../read-digits";
import { readCompoundOrdinal } from "./compound-ordinal";
import type { NumberWord } from "./number-words";
import type { Pieces } from "./pieces";
import { readDecimals } from "./read-decimals";
import { readFraction } from "./read-fraction";
import { readPower } from "./read-power";

/** What a run of number words comes to, and where it ends. */
export interface WholeNumber {
  readonly value: number;
  readonly ordinal: boolean;
  readonly both: boolean;
  readonly end: number;
}

/**
 * Reads hundreds, tens and units with their scale words from one place on: «двадцять п’ять тисяч сто
 * шостий», "two hundred and six", «3 тыс. 500», "1.2M". Null where no number begins. `part` reads what
 * stands over a fraction: «семь» of «семь тысячных», "three" of "one hundred and three quarters".
 */
export function readWhole(pieces: Pieces, start: number, part = false): WholeNumber | null {
  const run = new Run(pieces, start, part);
  while (run.open && run.step());
  return run.result();
}

class Run {
  open = true;
  private readonly pieces: Pieces;
  private readonly start: number;
  private readonly part: boolean;
  private at: number;
  private total = 0;
  /** What stands before the next scale word. */
  private group: number | null = null;
  /** What may still be added to the group is less than this. */
  private room = 0;
  /** The scale word read last; what follows is smaller. */
  private limit = Number.POSITIVE_INFINITY;
  private ordinal = false;
  private both = false;

  constructor(pieces: Pieces, start: number, part: boolean) {
    this.pieces = pieces;
    this.start = start;
    this.at = start;
    this.part = part;
  }

  result(): WholeNumber | null {
    if (this.at === this.start) return null;
    const value = this.total + (this.group ?? 0);
    return { value, ordinal: this.ordinal, both: this.both, end: this.at };
  }

  /** Takes the next piece in; false where it is no part of the number. */
  step(): boolean {
    if (this.half() || this.mixed() || this.decimals()) return true;
    const before = this.at;
    this.at += this.joint();
    if (this.digits() || this.word()) return true;
    this.at = before;
    return false;
  }

  /** "and" and the hyphen inside a number: two hundred and six, twenty-five, five-hundred. */
  private joint(): number {
    const { pieces } = this;
    if (this.at === this.start || this.part || pieces.lexicon.decimalComma)
      return this.hyphenInside();
    const next = pieces.words(this.at + 1);
    if (pieces.text(this.at) === "and") {
      // "3 hundred and 2 hundred": two numbers.
      if (this.room === 100 && pieces.as("scale", this.at + 2)?.value === 100) return 0;
      const afterRound = this.group === null ? this.limit >= 100 : this.room === 100;
      const figure = /^[1-9]\d?$/.test(pieces.text(this.at + 1));
      return afterRound && (figure || next.some((word) => isBelow(word, 100))) ? 1 : 0;
    }
    return this.hyphenInside();
  }

  private hyphenInside(): number {
    const { pieces } = this;
    if (this.at === this.start || pieces.lexicon.decimalComma) return 0;
    const next = pieces.words(this.at + 1);
    if (!pieces.hyphen(this.at)) return this.looseHyphen(next) ? 1 : 0;
    const fits = (word: NumberWord) =>
      word.role === "scale" || (this.room > 1 && isBelow(word, this.room));
    return next.some(fits) ? 1 : 0;
  }

  /** "Fifty - two", but not "fifty - two of them wounded". */
  private looseHyphen(next: readonly NumberWord[]): boolean {
    const unit = this.room === 10 && next.some((word) => isBelow(word, 10));
    return unit && this.pieces.text(this.at) === "-" && this.pieces.text(this.at + 2) !== "of";
  }

  private digits(): boolean {
    const { pieces } = this;
    const text = pieces.text(this.at);
    if (!isDigit(text)) return false;
    const value = readDigits(text, pieces.lexicon.decimalComma);
    if (value === null || !this.fits(value) || (this.group !== null && this.room !== 100))
      return false;
    this.at += 1;
    if (this.group !== null) {
      this.group += value;
      this.room = 0;
      return true;
    }
    this.group = /^[1-9]\d{0,2}$/.test(text) ? this.spacedGroups(value) : value;
    this.room = 0;
    const power = readPower(pieces, this.group, this.at);
    if (power === null) this.letterOrEnding();
    this.group = power?.value ?? this.group;
    this.at = power?.end ?? this.at;
    return true;
  }

  /** 1 234 567,5 with any kind of space. */
  private spacedGroups(first: number): number {
    let value = first;
    // Beyond that it is a row of a table.
    while (value < 1e15) {
      const more = this.pieces.text(this.at);
      if (this.pieces.glued(this.at) || !/^\d{3}(?:[.,]\d{1,2})?$/.test(more)) return value;
      value = value * 1000 + Number(more.replace(",", "."));
      this.at += 1;
      if (more.length > 3) return value;
    }
    return value;
  }

  /** 1.2M, 100К; 105-та, 2nd. */
  private letterOrEnding(): void {
    const { pieces } = this;
    const apart = pieces.text(this.at) === "k" && !pieces.lexicon.decimalComma;
    const letter = apart || pieces.glued(this.at) ? pieces.as("letter", this.at) : null;
    if (letter !== null) {
      this.group = (this.group ?? 0) * letter.value;
      this.at += 1;
      return;
    }
    const ending = pieces.hyphen(this.at) ? this.at + 1 : this.at;
    if (this.part || !pieces.glued(ending)) return;
    if (!pieces.lexicon.suffixes.has(pieces.text(ending))) return;
    this.at = ending + 1;
    this.ordinal = true;
    this.open = false;
  }

  private word(): boolean {
    const known = this.pieces.words(this.at);
    const alone = this.at === this.start && known.some(({ role }) => role === "ordinal");
    for (const word of known) {
      // «сьома» is seven in the instrumental; alone it is the seventh.
      if (alone && !this.part && word.role === "cardinal") continue;
      if (this.take(word)) return true;
    }
    return known.length === 0 && this.compound();
  }

  private take(word: NumberWord): boolean {
    switch (word.role) {
      case "cardinal":
        return this.add(word.value);
      case "collective":
        this.both ||= word.value === 2 && this.group === null;
        return this.group === null && this.add(word.value);
      case "fixed":
        return this.group === null && this.add(word.value);
      case "scale":
        return this.multiply(word);
      case "ordinal":
        return !word.plural && this.fits(word.value) && this.close(word.value);
      case "ordinal-scale":
        if (word.plural || word.value >= this.limit) return false;
        return this.close((this.group ?? 1) * word.value - (this.group ?? 0));
      case "article":
        return this.article();
      default:
        return false;
    }
  }

  private compound(): boolean {
    const text = this.pieces.text(this.at);
    if (this.part || this.group !== null || !this.pieces.lexicon.decimalComma) return false;
    const value = text.length < 9 ? null : readCompoundOrdinal(text, this.pieces.lexicon);
    return value !== null && value < this.limit && this.close(value);
  }

  /** "a hundred", "a dozen": the article is one where a scale word follows. */
  private article(): boolean {
    const scale = this.pieces.as("scale", this.at + 1);
    const pair = this.pieces.as("collective", this.at + 1);
    if (this.at !== this.start || scale?.plural !== false) {
      if (this.at !== this.start || pair === null) return false;
      this.at += 1;
      return true;
    }
    this.at += 1;
    this.group = 1;
    return true;
  }

  private fits(value: number): boolean {
    return this.group === null ? value < this.limit : value > 0 && value < this.room;
  }

  private add(value: number): boolean {
    if (this.isSpoken(value)) this.group = (this.group ?? 0) * 100;
    else if (!this.fits(value)) return false;
    this.group = (this.group ?? 0) + value;
    this.room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    this.at += 1;
    return true;
  }

  /** "One twenty two" for 122. */
  private isSpoken(value: number): boolean {
    const first = this.at === this.start + 1 && this.pieces.as("cardinal", this.start) !== null;
    const unit = this.group !== null && this.group > 0 && this.group < 10;
    return first && unit && value >= 20 && value < 100 && !this.pieces.lexicon.decimalComma;
  }

  private multiply({ value, plural, abbreviated }: NumberWord & { role: "scale" }): boolean {
    const bare = this.group === null;
    const afterScale = bare && this.total > 0 && this.pieces.as("scale", this.at - 1) !== null;
    if (value >= this.limit) {
      // Three lakh crore, three thousand millions.
      if (!afterScale) return false;
      this.total *= value;
      this.at += 1;
      return true;
    }
    // English wants an article before a lone scale word, but not in "hundred thousand".
    const wantsArticle =
      !this.pieces.lexicon.decimalComma && this.pieces.as("scale", this.at + 1) === null;
    if (bare && (plural || abbreviated || wantsArticle)) return false;
    this.at += 1;
    if (value < 1000) {
      const group = this.group ?? 1;
      // Three hundred and two dozens: only the two are dozens.
      const below = value === 12 && group % 100 > 0 ? group % 100 : group;
      this.group = round(group - below + below * value);
      this.room = value === 100 ? 100 : 0;
    } else {
      this.total += round((this.group ?? 1) * value);
      this.group = null;
      this.limit = value;
    }
    if (abbreviated && this.pieces.text(this.at) === "." && this.pieces.glued(this.at))
      this.at += 1;
    return true;
  }

  /** «три з половиною тисячі», "two and a half million", "2 million and a half". */
  private half(): boolean {
    const length = this.at === this.start ? 0 : this.pieces.withHalf(this.at);
    if (length === 0) return false;
    // One billion and half a million.
    const article = this.pieces.as("article", this.at + length) === null ? 0 : 1;
    const next = this.pieces.as("scale", this.at + length + article);
    const scale = this.group === null ? next : null;
    if (scale !== null && scale.value < this.limit) return false;
    if (this.group === null) this.total += this.limit / 2;
    else this.group += 0.5;
    this.room = 0;
    this.at += length;
    return true;
  }

  /** "Five and a quarter", "2 1/4", "one billion and a half million". */
  private mixed(): boolean {
    const { pieces } = this;
    const and = pieces.as("and", this.at) !== null && !pieces.lexicon.decimalComma ? 1 : 0;
    if (this.at === this.start || this.part) return false;
    if (and === 0 && !/^\d{1,3}$/.test(pieces.text(this.at - 1))) return false;
    const read = readFraction(pieces, this.at + and, and === 0);
    if (read === null) return false;
    if (read.number) {
      if (read.value >= this.limit || this.group !== null) return false;
      this.total += read.value;
    } else if (this.group === null) this.total += read.value * this.limit;
    else this.group += read.value;
    this.room = 0;
    this.at = read.end;
    return true;
  }

  private decimals(): boolean {
    if (this.at === this.start) return false;
    const read = readDecimals(this.pieces, this.at);
    if (read === null) return false;
    this.group = round((this.group ?? 0) + read.value);
    this.room = 0;
    this.at = read.end;
    return true;
  }

  private close(value: number): boolean {
    if (this.part) return false;
    this.total += (this.group ?? 0) + value;
    this.group = null;
    this.ordinal = true;
    this.open = false;
    this.at += 1;
    return true;
  }
}

function isDigit(text: string): boolean {
  return /^\.?\d/.test(text);
}

function isBelow(word: NumberWord, most: number): boolean {
  const counts = word.role === "cardinal" || (word.role === "ordinal" && !word.plural);
  return counts && word.value > 0 && word.value < most;
}

/** Undoes the noise of binary fractions: 1.2 × 1,000,000. */
function round(value: number): number {
  return Math.abs(value) > 1e12 ? value : Math.round(value * 1e9) / 1e9;
}
