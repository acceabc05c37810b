import { countsBodies } from "../model/lattice";
import type { Language } from "../model/localized";
import { isVague, type Quantity, type VagueWord } from "../model/quantity";
import type { Claim } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { populationName } from "./names";
import { plural } from "./plural";
import type { Texts } from "./texts";

/** What of a claim the words for whom it counts are made from. */
type Counting = Pick<Claim, "as" | "makeUp" | "question" | "answer"> &
  Partial<Pick<Claim, "denied">>;

/**
 * Whom a claim counts, in its speaker's own word where that is on record; null where nobody is. It stands
 * after the claim's figure, in the form that the figure asks for: 1 body, 2 bodies, a group of prisoners.
 */
export function countedName(texts: Texts, vocabulary: Vocabulary, claim: Counting): string | null {
  const id = countedPopulation(claim);
  // "Denies that as many missiles were fired as …" has named them already.
  if (id === null || claim.denied !== undefined) return null;
  const name = populationName(texts, vocabulary, id);
  if (claim.answer.kind !== "quantity") return name;
  const { quantity } = claim.answer;
  const { unit } = vocabulary.measures[claim.question.measure ?? ""] ?? {};
  // Nine handovers of bodies are no nine bodies.
  if (unit === "events" && countsBodies(vocabulary.populations, id)) return null;
  const whole = quantity.share ? wholeOf(texts, vocabulary, claim) : null;
  if (whole !== null) return whole;
  const counted = formAfter(texts, vocabulary, id, quantity) ?? name;
  return isPartOf(quantity) ? texts.quantities.ofThem(counted) : counted;
}

/**
 * What a share is a share of: "most of those returned were officers" is not most officers, and 1% of combat
 * strength not 1% of the servicemen. Null where it is of the population itself.
 */
function wholeOf(texts: Texts, vocabulary: Vocabulary, { question }: Counting): string | null {
  const { movement, population, measure } = question;
  if (movement !== null && population !== null) {
    const bodies = countsBodies(vocabulary.populations, population);
    return bodies ? texts.quantities.ofReturnedBodies : texts.quantities.ofReturned;
  }
  return vocabulary.measures[measure ?? ""]?.whole?.[texts.language] ?? null;
}

/** The population that a claim counts, in its speaker's own word. */
export function countedPopulation({
  as,
  makeUp,
  question,
}: Pick<Claim, "as" | "makeUp" | "question">): string | null {
  return as ?? makeUp ?? question.population;
}

/** A figure and whom it counts in one line; a number that nobody gave is set apart from them by a colon. */
export function withCounted(
  said: string,
  counted: string | null,
  { answer }: Pick<Claim, "answer">,
): string {
  return counted === null ? said : `${said}${gapAfter({ answer })}${counted}`;
}

/** What parts a figure from whom it counts, where both stand in one line. */
export function gapAfter({ answer }: Pick<Claim, "answer">): ": " | " " {
  const missing = answer.kind === "quantity" && answer.quantity.hedge === "not-given";
  return missing ? ": " : " ";
}

/** After these words people are named as without a number: "some soldiers". */
const bareWords: ReadonlySet<VagueWord> = new Set(["some", "not-given"]);

/** Words that are nouns of their own, as a share is: "a group of", "dozens of", "50% of". */
const nouns: ReadonlySet<Quantity["hedge"]> = new Set(["dozens", "hundreds", "thousands", "group"]);

function isPartOf({ hedge, share }: Quantity): boolean {
  return share || nouns.has(hedge);
}

/** Hedges that put the figure itself into the genitive: близько 3, не менее 3. */
const genitive: Record<Language, ReadonlySet<Quantity["hedge"]>> = {
  en: new Set(),
  uk: new Set(["about", "about-range", "at-most"]),
  ru: new Set(["about", "about-range", "at-most", "at-least", "more-than", "fewer-than"]),
};

/**
 * The form after a figure: 106 военнослужащих, 3 офицера, 21 офицер; null asks for the name. In Ukrainian
 * two to four go with the name itself unless the hedge before them declines them: 3 військовослужбовці,
 * близько 3 військовослужбовців.
 */
function formAfter(
  { language }: Texts,
  { populations }: Vocabulary,
  id: string,
  { hedge, said, share }: Quantity,
): string | undefined {
  const { counted, one, ones, few } = populations[id] ?? {};
  const many = counted?.[language];
  if (isVague(hedge)) return bareWords.has(hedge) ? undefined : many;
  if (share || genitive[language].has(hedge)) return many;
  const last = said.at(-1) ?? 0;
  if (language === "en") return last === 1 && said.length === 1 ? (one?.en ?? many) : many;
  const forms = {
    one: (last === 1 ? undefined : ones?.[language]) ?? one?.[language],
    few: few?.[language] ?? (language === "ru" ? many : undefined),
    many,
  };
  const category = plural(language, last, { one: "one", few: "few", many: "many", other: "many" });
  return forms[category === "one" || category === "few" ? category : "many"];
}
