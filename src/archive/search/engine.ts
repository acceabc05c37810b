import type { Language } from "../../model/localized";
import type { FacetColumns } from "../facet-columns";
import type { PackedRow } from "../packed-row";
import { dateKeys, datesIn, type Months, monthsOf } from "./dates-in";
import { NamesIndex } from "./names-index";
import { type QueryReading, type ReadNumber, readQuery, type Sought } from "./read-query";
import type {
  SearchClaims,
  SearchEvents,
  SearchOutlets,
  SearchRows,
  SearchTitles,
} from "./search-files";
import { TermMaker } from "./term-maker";
import { TextIndex } from "./text-index";
import { wordsOf } from "./words-of";

/**
 * How much a find counts by where it was made. How well a text fits adds up to `fit`: a title always comes
 * before a passing mention.
 */
const worth = { date: 14, figure: 12, year: 11, title: 9, place: 8, name: 6, outlet: 3, claim: 1 };
const fit = 4;

/** A find as it was made, so that it can be shown. */
export interface FoundEvents {
  /** Places in the whole list, best first. */
  readonly places: readonly number[];
  readonly sought: readonly Sought[];
  /** Whether words were taken as meant where one letter was wrong. */
  readonly fuzzy: boolean;
}

/** Finds events by words. It holds what was given to it so far, and knows no files. */
export class SearchEngine {
  readonly events: SearchEvents;
  readonly #kinds: FacetColumns["chosen"]["kind"];
  readonly titles = new Map<Language, SearchTitles>();
  readonly said = new Map<Language, (readonly (number | string)[])[]>();
  /** Rows as they were packed, by place. */
  readonly rows: string[] = [];
  outlets: SearchOutlets | null = null;
  readonly reading: QueryReading;
  readonly #months: Months;
  readonly #titleIndex = new Map<Language, TextIndex>();
  readonly #claimIndex = new Map<Language, TextIndex>();
  readonly #names: NamesIndex[] = [];
  readonly #dates = new Map<string, number[]>();
  readonly #figures = new Map<string, number[]>();
  #known = new Map<string, Float32Array>();

  /** `kinds` are those of the facets. */
  constructor(events: SearchEvents, kinds: FacetColumns["chosen"]["kind"], readNumber: ReadNumber) {
    this.events = events;
    this.#kinds = kinds;
    this.#months = monthsOf(events.words);
    this.reading = { maker: new TermMaker(events.words), months: this.#months, readNumber };
    events.dates.forEach((edtf, place) => {
      for (const key of dateKeys(edtf)) push(this.#dates, key, place);
    });
    events.figures.forEach((figures, place) => {
      for (let at = 0; at < figures.length; at += 2)
        push(this.#figures, String(figures[at]), place);
    });
  }

  /** Takes in the titles and names of a language, a slice at a time. */
  *addTitles(language: Language, file: SearchTitles): Generator<void> {
    const { maker } = this.reading;
    const index = this.#textIndex((word) => maker.terms(word, language));
    this.titles.set(language, file);
    this.#titleIndex.set(language, index);
    const { places, speakers } = this.events;
    this.#names.push(
      new NamesIndex(file.kinds, this.#kinds, maker, language, worth.name),
      new NamesIndex(file.places, places, maker, language, worth.place),
      new NamesIndex(file.speakers, speakers, maker, language, worth.name),
    );
    for (const [place, title] of file.titles.entries()) {
      index.add(place, title);
      if (place % slice === slice - 1) yield this.#forget();
    }
    this.#forget();
  }

  addOutlets(file: SearchOutlets): void {
    this.outlets = file;
    this.#names.push(
      new NamesIndex(file.names, file.outlets, this.reading.maker, "en", worth.outlet),
    );
    this.#forget();
  }

  /** Takes in what the list shows of a part of the events. */
  addRows(part: number, { rows }: SearchRows): void {
    const first = part * this.events.partSize;
    for (const [at, row] of rows.entries()) this.rows[first + at] = row;
  }

  /** An event's row, where it is at hand with its title in every language. */
  rowAt(place: number): PackedRow | null {
    const rest = this.rows[place] ?? "";
    const [en, uk, ru] = (["en", "uk", "ru"] as const).map(
      (language) => this.titles.get(language)?.titles[place],
    );
    if (rest === "" || en === undefined || uk === undefined || ru === undefined) return null;
    return { title: { en, uk, ru }, rest };
  }

  /** Takes in what was said in a part of the events. */
  *addClaims(language: Language, part: number, file: SearchClaims): Generator<void> {
    const { maker } = this.reading;
    const index =
      this.#claimIndex.get(language) ?? this.#textIndex((word) => maker.terms(word, language));
    this.#claimIndex.set(language, index);
    const all = this.said.get(language) ?? [];
    this.said.set(language, all);
    const first = part * this.events.partSize;
    for (const [at, said] of file.said.entries()) {
      all[first + at] = said;
      index.add(first + at, said.filter((one) => typeof one === "string").join("\n"));
      if (at % slice === slice - 1) yield this.#forget();
    }
    this.#forget();
  }

  /** Whether a part of what was said has been taken in. */
  hasClaims(language: Language, part: number): boolean {
    return this.said.get(language)?.[part * this.events.partSize] !== undefined;
  }

  /** The events that fit, best first; null where there is nothing to look for. */
  find(text: string): FoundEvents | null {
    const ways = readQuery(text, this.reading);
    if (ways.length === 0) return null;
    for (const fuzzy of [false, true]) {
      for (const sought of ways) {
        const places = this.#all(sought, fuzzy);
        if (places.length > 0) return { places, sought, fuzzy };
      }
    }
    return { places: [], sought: ways[0] ?? [], fuzzy: false };
  }

  /** Events that have everything that is sought. */
  #all(sought: readonly Sought[], fuzzy: boolean): readonly number[] {
    const scores = sought.map((one) => this.#scores(one, fuzzy));
    const total = new Float32Array(this.events.dates.length);
    const places: number[] = [];
    for (let place = 0; place < total.length; place += 1) {
      let sum = 0;
      for (const score of scores) {
        const one = score[place] ?? 0;
        if (one === 0) {
          sum = 0;
          break;
        }
        sum += one;
      }
      if (sum === 0) continue;
      total[place] = sum;
      places.push(place);
    }
    return bestFirst(places, total);
  }

  #scores(one: Sought, fuzzy: boolean): Float32Array {
    const key = JSON.stringify([one, fuzzy]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const scores = new Float32Array(this.events.dates.length);
    // One language is enough: the same words in three are no better a find.
    const take = (place: number, score: number) => {
      if (score > (scores[place] ?? 0)) scores[place] = score;
    };
    this.#findKeys(one, take);
    for (const names of this.#names) {
      names.find(one, fuzzy, (place, score) => take(place, names.worth + fitting(score)));
    }
    const texts = [
      { least: worth.title, indexes: this.#titleIndex, sought: one },
      { least: worth.claim, indexes: this.#claimIndex, sought: withoutShortStarts(one) },
    ];
    for (const { least, indexes, sought } of texts) {
      for (const index of indexes.values()) {
        index.find(sought, fuzzy, (id, score) => take(id, least + fitting(score)));
      }
    }
    if (this.#known.size > 40) this.#known.clear();
    this.#known.set(key, scores);
    return scores;
  }

  #findKeys(one: Sought, take: (place: number, score: number) => void): void {
    if (one.kind === "date") {
      for (const place of this.#dates.get(one.key) ?? []) take(place, worth.date);
      return;
    }
    if (one.figure === null) return;
    for (const place of this.#figures.get(one.figure) ?? []) take(place, worth.figure);
    for (const place of this.#dates.get(one.figure) ?? []) take(place, worth.year);
  }

  #textIndex(termsOf: (word: string) => readonly string[]): TextIndex {
    return new TextIndex((text) => this.#tokens(text), termsOf);
  }

  /** Words, and the dates they name. */
  #tokens(text: string): string[] {
    const words = wordsOf(text);
    const dates = datesIn(words, this.#months).flatMap(({ key }) => textDateKeys(key));
    return [...words.map((word) => word.text), ...dates];
  }

  #forget(): void {
    this.#known.clear();
  }
}

/**
 * Places in the order of their scores, the newest first where these are the same to a millionth. Numbers
 * that hold both are sorted several times as fast as places that are compared by a function.
 */
function bestFirst(places: readonly number[], scores: Float32Array): readonly number[] {
  const keys = Float64Array.from(
    places,
    (place) => Math.round((scores[place] ?? 0) * 1e6) * placesMost + (placesMost - 1 - place),
  );
  return Array.from(keys.sort().reverse(), (key) => placesMost - 1 - (key % placesMost));
}

/** No list has more places; with scores up to a thousand all keys are whole numbers that are kept exactly. */
const placesMost = 2 ** 20;

/** Two letters begin something that was said of nearly every event; titles and names answer to them. */
function withoutShortStarts(one: Sought): Sought {
  if (one.kind !== "word") return one;
  return { ...one, starts: one.starts.filter((start) => start.length > 2) };
}

/** So many texts are taken in before a question that came meanwhile is answered. */
const slice = 15;

/** A day with its year is also found without it. A month alone may be another word (may). */
function textDateKeys(key: string): readonly string[] {
  const [, year, rest = ""] = /^=(\d{4}|-)-(.*)$/.exec(key) ?? [];
  if (year === "-") return rest.length > 2 ? [key] : [];
  return rest.length > 2 ? [key, `=--${rest}`] : [key];
}

/** From 0 up to `fit`, however long the text and rare the word. */
function fitting(score: number): number {
  return (fit * score) / (score + 4);
}

function push(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}
