import { describe, expect, it } from "vitest";
import { parseQuantity } from "../model/quantity";
import type { Vocabulary } from "../model/vocabulary";
import { testVocabulary } from "../testing/vocabulary";
import { countedName, withCounted } from "./counted";
import { en } from "./en";
import { ru } from "./ru";
import type { Texts } from "./texts";
import { uk } from "./uk";

type Counting = Parameters<typeof countedName>[2];

const vocabulary: Vocabulary = {
  ...testVocabulary,
  populations: {
    ...testVocabulary.populations,
    officers: {
      name: { en: "officers", uk: "офіцери", ru: "офицеры" },
      counted: { en: "officers", uk: "офіцерів", ru: "офицеров" },
      one: { en: "officer", uk: "офіцер", ru: "офицер" },
      few: { ru: "офицера" },
    },
    bodies: {
      unit: "bodies",
      name: { en: "bodies of foreigners", uk: "тіла іноземців", ru: "тела иностранцев" },
      counted: { en: "bodies of foreigners", uk: "тіл іноземців", ru: "тел иностранцев" },
      one: { en: "body of a foreigner", uk: "тіло іноземця", ru: "тело иностранца" },
      ones: { uk: "тіло іноземців", ru: "тело иностранцев" },
      few: { ru: "тела иностранцев" },
    },
  },
};

function counting(population: string | null, said: string): Counting {
  const quantity = parseQuantity(said);
  if (typeof quantity === "string") throw new Error(`${said}: ${quantity}`);
  const question = { movement: null, measure: null, population } as Counting["question"];
  return { as: null, makeUp: null, question, answer: { kind: "quantity", quantity } };
}

describe(countedName, () => {
  const claim = counting("south-women", "106");

  it.each([
    ["its speaker's own word", "south-people", "south-soldiers", "south people"],
    ["what it was coded with", null, "south-soldiers", "south soldiers"],
    ["its question's population", null, null, "south women"],
  ])("is %s", (_, as, makeUp, expected) => {
    expect(countedName(en, testVocabulary, { ...claim, as, makeUp })).toBe(expected);
  });

  it("is nobody where nobody is counted", () => {
    expect(countedName(en, vocabulary, counting(null, "106"))).toBeNull();
  });

  it("is not told again where the words of a denial have named it", () => {
    const words = { en: "as many were seen as told", uk: "бачили стільки", ru: "видели столько" };
    expect(countedName(en, vocabulary, { ...counting("officers", "6"), denied: words })).toBeNull();
  });

  const losses = { en: "Losses", uk: "Втрати", ru: "Потери" };
  const strength = { en: "of combat strength", uk: "бойового складу", ru: "боевого состава" };

  it("is the whole of a share where the measure names it", () => {
    const claim = counting("officers", "7%");
    const question = { ...claim.question, measure: "losses-share" };
    const measure = { name: losses, whole: strength, unit: "percent", counts: "bounded" } as const;
    const measures: Vocabulary["measures"] = { "losses-share": measure };
    expect(countedName(en, { ...vocabulary, measures }, { ...claim, question })).toBe(
      "of combat strength",
    );
  });

  it.each([
    ["officers", "of those returned", "повернутих", "возвращённых"],
    ["bodies", "of the bodies returned", "повернутих тіл", "возвращённых тел"],
  ])("of a share of those returned is not all %s", (population, ...forms) => {
    const claim = counting(population, ">50%");
    const question = { ...claim.question, movement: "to-south" };
    const said = [en, uk, ru].map((texts) =>
      countedName(texts, vocabulary, { ...claim, question }),
    );
    expect(said).toEqual(forms);
  });

  it("is nothing where handovers of bodies are counted, and not bodies", () => {
    const claim = counting("bodies", "9");
    const question = { ...claim.question, measure: "rounds" };
    const measure = { name: losses, unit: "events", counts: "to-date" } as const;
    const small = { ...vocabulary, measures: { rounds: measure } };
    expect(countedName(en, small, { ...claim, question })).toBeNull();
  });

  it("stands by its name alone where no form of it is known", () => {
    expect(countedName(en, testVocabulary, counting("south-women", "1"))).toBe("south women");
  });

  it.each([
    ["106", "officers", "офіцерів", "офицеров"],
    ["0", "officers", "офіцерів", "офицеров"],
    ["1", "officer", "офіцер", "офицер"],
    [">=1", "officer", "офіцер", "офицеров"],
    ["21", "officers", "офіцер", "офицер"],
    ["11", "officers", "офіцерів", "офицеров"],
    ["3", "officers", "офіцери", "офицера"],
    ["0..1", "officers", "офіцер", "офицер"],
    ["360..402", "officers", "офіцери", "офицера"],
    ["~3", "officers", "офіцерів", "офицеров"],
    ["<=3", "officers", "офіцерів", "офицеров"],
    [">3", "officers", "офіцери", "офицеров"],
    ["50%", "of officers", "офіцерів", "офицеров"],
    ["dozens", "of officers", "офіцерів", "офицеров"],
    ["group", "of officers", "офіцерів", "офицеров"],
    ["several", "officers", "офіцерів", "офицеров"],
    ["some", "officers", "офіцери", "офицеры"],
    ["not-given", "officers", "офіцери", "офицеры"],
  ])("stands after %s in the form that it asks for", (said, ...forms) => {
    const claim = counting("officers", said);
    expect([en, uk, ru].map((texts) => countedName(texts, vocabulary, claim))).toEqual(forms);
  });

  it.each([
    ["1", "body of a foreigner", "тіло іноземця", "тело иностранца"],
    ["41", "bodies of foreigners", "тіло іноземців", "тело иностранцев"],
    ["34", "bodies of foreigners", "тіла іноземців", "тела иностранцев"],
  ])("never makes one person of the %s whose bodies are counted", (said, ...forms) => {
    const claim = counting("bodies", said);
    expect([en, uk, ru].map((texts) => countedName(texts, vocabulary, claim))).toEqual(forms);
  });
});

describe(withCounted, () => {
  const join = (texts: Texts, words: string, said: string) => {
    const claim = counting("officers", said);
    return withCounted(words, countedName(texts, vocabulary, claim), claim);
  };

  it("puts whom a figure counts after it", () => {
    expect(join(en, "more than 50%", ">50%")).toBe("more than 50% of officers");
    expect(join(ru, "3", "3")).toBe("3 офицера");
    expect(withCounted("3", null, counting(null, "3"))).toBe("3");
  });

  it("sets a number that nobody gave apart by a colon", () => {
    expect(join(en, "number not given", "not-given")).toBe("number not given: officers");
    expect(join(uk, "число не назване", "not-given")).toBe("число не назване: офіцери");
  });
});
