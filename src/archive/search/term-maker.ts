import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import { stemsOf } from "../../model/inflection";
import type { Language } from "../../model/localized";
import { isOneOff } from "./one-off";
import { romanized } from "./romanized";
import type { SearchWords } from "./search-words";
import { folded } from "./words-of";

const stemmers: Record<Language, (word: string) => string> = {
  en: english,
  uk: ukrainian,
  ru: russian,
};

/** So many different words are kept ready; a large archive has about as many. */
const most = 200_000;

/**
 * Makes of a word what it is looked up by. The stemmers have slips (обмен is cut to «обм», обмену to
 * «обмен»), so the word as it was written always stands beside its stem.
 */
export class TermMaker {
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #passedOver: ReadonlySet<string>;
  readonly #made = new Map<string, readonly string[]>();

  constructor({ spellings, passedOver }: SearchWords) {
    this.#passedOver = new Set(passedOver.split(" ").map(folded));
    this.#spellings = new Map(
      spellings.flatMap((group) => {
        const [first = "", ...others] = group.split(" ").map(folded);
        // Two letters begin too many words; as a whole word they are what they are: Il-76.
        const stems = [first, ...others].flatMap((word) => [
          word,
          ...stemsOf(word).filter((stem) => stem.length > 2),
        ]);
        return stems.map((stem): [string, string] => [stem, `@${first}`]);
      }),
    );
  }

  /** The terms of a folded word of a text in this language: the word, its stem, the name it spells. */
  terms(word: string, language: Language): readonly string[] {
    const key = `${language}${word}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = /^\d|^=/.test(word)
      ? [word]
      : [...new Set([word, stemmers[language](word), ...this.spelling(word)])];
    if (this.#made.size < most) this.#made.set(key, made);
    return made;
  }

  /** The terms of a name, which may be written in one script only: also in plain Latin letters. */
  nameTerms(word: string, language: Language): readonly string[] {
    const key = `*${language}${word}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = [...new Set([...this.terms(word, language), `*${romanized(word)}`])];
    if (this.#made.size < most) this.#made.set(key, made);
    return made;
  }

  /** Every stem that a word of a query can have: its language is not known. */
  stems(word: string): readonly string[] {
    const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
    return isCyrillic ? [ukrainian(word), russian(word)] : [english(word)];
  }

  /** The name that a word is a spelling of, in any form. */
  spelling(word: string): readonly string[] {
    const stem = [word, ...stemsOf(word)].find((one) => this.#spellings.has(one));
    return stem === undefined ? [] : [this.#spellings.get(stem) ?? ""];
  }

  /** The name that a word would be a spelling of, were one letter of it another. */
  nearSpelling(word: string): readonly string[] {
    if (word.length < 5) return [];
    const near = [...this.#spellings].find(([stem]) => stem.length > 4 && isOneOff(word, stem));
    return near === undefined ? [] : [near[1]];
  }

  /** Whether a word says nothing by itself. */
  isPassedOver(word: string): boolean {
    return this.#passedOver.has(word);
  }
}
