import { dayLength } from "../model/day-length";
import { type Language, type Localized, languages } from "../model/localized";
import type { ClaimFile, RecordFile, StatementFile } from "../model/schema";
import type { Vocabulary } from "../model/vocabulary";
import { type Chance, chanceOf } from "./chance";

/** Days between the first and the last made-up event. */
const span = 4000;
const firstDay = Date.UTC(2014, 0, 1);
/** A statement's four claims stand in so many words. */
const wordsInStatement = 30;

/**
 * Made-up records, to see how the site bears an archive of their number: each with eight claims of two
 * sides and sixty words of text in every language, out of the vocabulary's own words. They say nothing that
 * anybody said. The same seed gives the same records.
 */
export function* syntheticRecords(
  count: number,
  vocabulary: Vocabulary,
  seed = 1,
): Generator<RecordFile> {
  const chance = chanceOf(seed);
  const stock = stockOf(vocabulary);
  for (let number = 0; number < count; number += 1) yield record(number, count, chance, stock);
}

/** What of the vocabulary records can be made of. */
interface Stock {
  readonly vocabulary: Vocabulary;
  /** Pairs of sides. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly kinds: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  readonly measures: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

function stockOf(vocabulary: Vocabulary): Stock {
  const { parties, kinds, places, outlets, measures } = vocabulary;
  const pairs = Object.entries(parties).flatMap(([id, { counterpart }]) =>
    counterpart === undefined || id > counterpart ? [] : [[id, counterpart] as const],
  );
  return {
    vocabulary,
    pairs,
    kinds: Object.keys(kinds),
    places: Object.keys(places),
    outlets: Object.keys(outlets),
    measures: Object.keys(measures).filter((id) => measures[id]?.unit === "people"),
    words: {
      en: wordsIn(vocabulary, "en"),
      uk: wordsIn(vocabulary, "uk"),
      ru: wordsIn(vocabulary, "ru"),
    },
  };
}

/** Every word that names anything, the frequent ones as often as they stand there. */
function wordsIn(vocabulary: Vocabulary, language: Language): readonly string[] {
  const names = Object.values(vocabulary).flatMap((section) =>
    Object.values(section as Record<string, { name: Localized | string }>).flatMap(({ name }) =>
      typeof name === "string" ? [] : name[language].split(/[^\p{L}’-]+/u),
    ),
  );
  return names.filter((word) => word !== "");
}

function record(number: number, count: number, chance: Chance, stock: Stock): RecordFile {
  const { vocabulary } = stock;
  const kind = chance.of(stock.kinds);
  const [one, other] = chance.of(stock.pairs);
  const place = chance.of(stock.places);
  const date = new Date(firstDay + Math.floor((number / count) * span) * dayLength);
  const isMovement = vocabulary.kinds[kind]?.leads.includes("moved") ?? false;
  const sides = [one, other] as const;
  return {
    format: 1,
    id: `${iso(date)}-${kind}-${number}`,
    kind,
    date: iso(date),
    title: titleOf(kind, place, date, vocabulary),
    place,
    ...(isMovement
      ? { movements: { [`to-${one}`]: [other, one], [`to-${other}`]: [one, other] } }
      : {}),
    sources: sourcesOf(number, chance, stock),
    statements: sides.map((side, at) =>
      statement(side, sides, at, date, isMovement, chance, stock),
    ),
  };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function titleOf(kind: string, place: string, date: Date, vocabulary: Vocabulary): Localized {
  const inLanguage = (language: Language) => {
    const said = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(date);
    const { kinds, places } = vocabulary;
    return `${kinds[kind]?.name[language]}, ${places[place]?.name[language]}, ${said}`;
  };
  return { en: inLanguage("en"), uk: inLanguage("uk"), ru: inLanguage("ru") };
}

function sourcesOf(number: number, chance: Chance, { outlets }: Stock): RecordFile["sources"] {
  return Object.fromEntries(
    ["a", "b", "c", "d"].map((id) => {
      const url = `https://example.org/${number}/${id}`;
      return [id, { outlet: chance.of(outlets), url, lang: "en", read: "excerpt" as const }];
    }),
  );
}

function statement(
  side: string,
  sides: readonly [string, string],
  at: number,
  date: Date,
  isMovement: boolean,
  chance: Chance,
  stock: Stock,
): StatementFile {
  const claims = claimsOf(sides, isMovement, chance, stock);
  const speakers = Object.entries(stock.vocabulary.speakers).filter(
    ([, { party }]) => party === side,
  );
  const text = (language: Language) => textOf(claims, language, chance, stock);
  const [en, uk, ru] = languages.map(text) as [string, string, string];
  return {
    id: `s${at}`,
    by: chance.of(speakers)[0],
    said: iso(date),
    lang: "en",
    sources: at === 0 ? ["a", "b"] : ["c", "d"],
    text: { en, uk, ru },
    claims,
  };
}

/** Two wholes of movements where people crossed, and counts for the rest: four in all. */
function claimsOf(
  sides: readonly [string, string],
  isMovement: boolean,
  chance: Chance,
  { vocabulary: { populations }, measures }: Stock,
): StatementFile["claims"] {
  const peopleOf = (side: string | null) =>
    Object.keys(populations).filter((id) => {
      const population = populations[id];
      return population?.unit === undefined && (side === null || population?.side === side);
    });
  const moved = sides.map(
    (side): ClaimFile => ({
      moved: `to-${side}`,
      of: chance.of(peopleOf(side)),
      n: chance.upTo(300) + 1,
      whole: true,
    }),
  );
  const counted = Array.from({ length: isMovement ? 2 : 4 }, (): ClaimFile => {
    const side = chance.of(sides);
    return {
      measure: chance.of(measures),
      of: chance.of(peopleOf(side)),
      n: chance.upTo(3000) + 1,
    };
  });
  const all = [...(isMovement ? moved : []), ...counted];
  return Object.fromEntries(all.map((claim, at) => [`c${at}`, claim]));
}

/** Each claim is marked at its figure; words between bring the text to its length. */
function textOf(
  claims: StatementFile["claims"],
  language: Language,
  chance: Chance,
  { words }: Stock,
): string {
  const marked = Object.entries(claims);
  const between = wordsInStatement / marked.length - 1;
  const filler = () => Array.from({ length: between }, () => chance.of(words[language])).join(" ");
  return `${marked.map(([id, { n }]) => `${filler()} [${n}](${id})`).join(" ")}.`;
}
