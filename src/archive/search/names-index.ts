import type { Language } from "../../model/localized";
import type { Sought } from "./read-query";
import type { TermMaker } from "./term-maker";
import { TextIndex } from "./text-index";
import { wordsOf } from "./words-of";

/** Names that many events share: each is looked up once, and leads to its events. */
export class NamesIndex {
  readonly #index: TextIndex;
  readonly #events: readonly (readonly number[])[];
  /** How much a name counts. */
  readonly worth: number;

  /** `of` says of each event which of the names it has, -1 for none. */
  constructor(
    names: readonly string[],
    of: readonly (readonly number[] | number)[],
    maker: TermMaker,
    language: Language,
    worth: number,
  ) {
    const events: number[][] = names.map(() => []);
    of.forEach((one, event) => {
      for (const name of typeof one === "number" ? [one] : one) events[name]?.push(event);
    });
    this.#events = events;
    this.worth = worth;
    this.#index = new TextIndex(
      (text) => wordsOf(text).map((word) => word.text),
      (word) => maker.nameTerms(word, language),
    );
    for (const [id, name] of names.entries()) this.#index.add(id, name);
  }

  find(one: Sought, fuzzy: boolean, take: (event: number, score: number) => void): void {
    if (one.kind === "date") return;
    this.#index.find(one, fuzzy, (id, score) => {
      for (const event of this.#events[id] ?? []) take(event, score);
    });
  }
}
