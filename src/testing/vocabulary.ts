import { parseVocabulary } from "../model/parse-vocabulary";
import type { Vocabulary } from "../model/vocabulary";

const named = (en: string) => ({ name: { en, uk: `${en} (uk)`, ru: `${en} (ru)` } });

const people = (side: "north" | "south", other: "north" | "south") => ({
  [`${side}-people`]: { ...named(`${side} people`), side, counterpart: `${other}-people` },
  [`${side}-soldiers`]: {
    ...named(`${side} soldiers`),
    within: [`${side}-people`],
    counterpart: `${other}-soldiers`,
    disjoint: [`${side}-civilians`],
  },
  [`${side}-civilians`]: {
    ...named(`${side} civilians`),
    within: [`${side}-people`],
    disjoint: [`${side}-soldiers`],
  },
  [`${side}-women`]: { ...named(`${side} women`), within: [`${side}-people`] },
  [`${side}-officers`]: { ...named(`${side} officers`), within: [`${side}-soldiers`] },
  [`${side}-artillery`]: { ...named(`${side} artillery`), within: [`${side}-soldiers`] },
});

/** A small vocabulary about two invented sides: no code of Parallax names a country. */
export const testVocabularyFiles = {
  parties: {
    north: {
      ...named("North"),
      role: "conflict",
      counterpart: "south",
      zone: "Europe/Moscow",
      mark: "circle",
    },
    south: {
      ...named("South"),
      role: "conflict",
      counterpart: "north",
      zone: "Europe/Kyiv",
      mark: "diamond",
    },
    militia: {
      ...named("Militia"),
      role: "conflict",
      side: "north",
      zone: "Europe/Moscow",
      mark: "square",
    },
    envoy: { ...named("Envoy"), role: "mediator", zone: "UTC", mark: "triangle" },
  },
  speakers: {
    "north-ministry": { ...named("North's ministry"), kind: "body", party: "north" },
    "north-governor": { ...named("North's governor"), kind: "person", party: "north" },
    "south-ministry": { ...named("South's ministry"), kind: "body", party: "south" },
    "south-office": { ...named("South's office"), kind: "body", party: "south" },
    "militia-office": { ...named("Militia's office"), kind: "body", party: "militia" },
    "envoy-office": { ...named("Envoy's office"), kind: "body", party: "envoy" },
  },
  outlets: {
    gazette: {
      name: "Gazette",
      host: "gazette.example",
      lang: "en",
      kind: "national",
      state: "no",
    },
    herald: {
      name: "Herald",
      host: "herald.example",
      lang: "en",
      kind: "regional",
      state: "unknown",
    },
    wire: { name: "Wire", host: "wire.example", lang: "en", kind: "agency", state: "yes" },
  },
  measures: {
    killed: { ...named("Killed"), unit: "people", counts: "bounded", within: ["losses"] },
    losses: { ...named("Losses"), unit: "people", counts: "bounded" },
    wounded: { ...named("Wounded"), unit: "people", counts: "bounded", within: ["losses"] },
    returned: { ...named("Returned so far"), unit: "people", counts: "to-date" },
    held: { ...named("Held"), unit: "people", counts: "level" },
    violations: { ...named("Violations"), unit: "events", counts: "bounded" },
  },
  populations: {
    people: named("people"),
    ...people("north", "south"),
    ...people("south", "north"),
    "north-violations": {
      ...named("by the north"),
      side: "north",
      counterpart: "south-violations",
    },
    "south-violations": {
      ...named("by the south"),
      side: "south",
      counterpart: "north-violations",
    },
  },
  topics: {
    cause: {
      ...named("Cause"),
      kind: "choice",
      exclusive: true,
      items: { mine: named("a mine"), shell: named("a shell"), accident: named("an accident") },
    },
    damage: {
      ...named("Damage"),
      kind: "choice",
      items: {
        hit: named("hit"),
        none: { ...named("none"), excludes: ["hit"] },
        sunk: named("sunk"),
      },
    },
    talks: {
      ...named("Result of talks"),
      kind: "stance",
      proposition: {
        en: "The return follows from talks.",
        uk: "Повернення стало наслідком переговорів.",
        ru: "Возвращение стало итогом переговоров.",
      },
    },
    towns: {
      ...named("Towns"),
      kind: "set",
      items: { "town-a": named("A"), "town-b": named("B"), "town-c": named("C") },
    },
    when: { ...named("When"), kind: "time" },
    destination: { ...named("Destination"), kind: "place" },
    remark: { ...named("Remark"), kind: "text" },
  },
  places: {
    capital: { ...named("Capital"), within: ["region"], zone: "Europe/Moscow" },
    region: { ...named("Region") },
    port: { ...named("Port"), zone: "Europe/Kyiv" },
    "left-bank": { ...named("Left bank") },
    "right-bank": { ...named("Right bank") },
  },
  kinds: {
    exchange: { ...named("Exchange"), leads: ["moved"] },
    strike: { ...named("Strike"), leads: ["killed", "cause"] },
  },
};

/** The parsed test vocabulary; throws on any problem. */
export const testVocabulary: Vocabulary = parsed();

function parsed(): Vocabulary {
  const { vocabulary, problems } = parseVocabulary(testVocabularyFiles);
  if (problems.length > 0) throw new Error(`vocabulary has problems: ${JSON.stringify(problems)}`);
  return vocabulary;
}
