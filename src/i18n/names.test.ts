import { describe, expect, it } from "vitest";
import { parseMoment } from "../model/moment";
import type { Vocabulary } from "../model/vocabulary";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import {
  capitalized,
  itemName,
  kindName,
  listNames,
  officeOn,
  partyName,
  partyWithin,
  peopleName,
  placeName,
  populationName,
  speakerName,
} from "./names";
import { ru } from "./ru";
import { uk } from "./uk";

const named = (name: string) => ({ en: name, uk: `${name} (uk)`, ru: `${name} (ru)` });

const vocabulary: Vocabulary = {
  ...testVocabulary,
  speakers: {
    ...testVocabulary.speakers,
    official: {
      name: named("An Official"),
      short: named("Official"),
      kind: "person",
      party: "north",
      offices: [
        { office: named("governor"), to: "2020-02" },
        { office: named("minister"), from: "2020-03-04", to: "2022" },
        { office: named("adviser"), from: "2023" },
      ],
    },
    elder: {
      name: named("An Elder"),
      kind: "person",
      party: "north",
      offices: [{ office: named("elder") }],
    },
  },
};

function day(text: string) {
  const moment = parseMoment(text, "UTC");
  if (typeof moment === "string") throw new Error(moment);
  return moment;
}

describe("a party inside a sentence", () => {
  const parties = {
    ...vocabulary.parties,
    locals: {
      role: "observer" as const,
      zone: "UTC",
      mark: "square" as const,
      name: { en: "Local residents", uk: "Місцеві жителі", ru: "Местные жители" },
      common: ["uk" as const],
    },
  };

  it("keeps its large letter unless its name is common in that language", () => {
    const within = { ...vocabulary, parties };
    expect(partyWithin(uk, within, "locals")).toBe("місцеві жителі");
    expect(partyWithin(en, within, "locals")).toBe("Local residents");
    expect(partyWithin(uk, within, "north")).toBe("North (uk)");
  });
});

describe("names", () => {
  const odd = {
    ...vocabulary,
    outlets: {
      ...vocabulary.outlets,
      constructor: { ...vocabulary.outlets.gazette, name: "The C" },
    },
  } as Vocabulary;

  it.each([
    ["a party", partyName(uk, vocabulary, "north"), "North (uk)"],
    ["an outlet, in its own script", partyName(uk, vocabulary, "gazette"), "Gazette"],
    ["nobody the vocabulary knows", partyName(uk, vocabulary, "nobody"), "nobody"],
    [
      "a party's people, by the party where they have no name",
      peopleName(en, vocabulary, "south"),
      "South",
    ],
    ["a speaker", speakerName(ru, vocabulary, "official"), "An Official (ru)"],
    ["a speaker in short", speakerName(en, vocabulary, "official", "short"), "Official"],
    ["a speaker who has no short name", speakerName(en, vocabulary, "elder", "short"), "An Elder"],
    ["an outlet that speaks", speakerName(en, vocabulary, "wire"), "Wire"],
    [
      "an outlet called as something every object has",
      speakerName(en, odd, "constructor"),
      "The C",
    ],
    [
      "nobody, called as something every object has",
      speakerName(en, vocabulary, "valueOf"),
      "valueOf",
    ],
    ["a population", populationName(en, vocabulary, "south-women"), "south women"],
    ["a place", placeName(en, vocabulary, "port"), "Port"],
    ["a kind of event", kindName(en, vocabulary, "strike"), "Strike"],
    ["a topic's answer", itemName(en, vocabulary, "cause", "mine"), "a mine"],
    ["an answer that is a place", itemName(en, vocabulary, "towns", "port"), "Port"],
  ])("call %s", (_, name, expected) => {
    expect(name).toBe(expected);
  });
});

describe(officeOn, () => {
  it.each([
    ["before its end, given as a month", "2020-02-28", "governor"],
    ["between two offices", "2020-03-02", null],
    ["on its first day", "2020-03-04", "minister"],
    ["in its last year", "2022-12-31", "minister"],
    ["in an office that goes on", "2024-05-06", "adviser"],
  ])("is the one held %s", (_, text, expected) => {
    expect(officeOn(en, vocabulary, "official", day(text))).toBe(expected);
  });

  it("is known without a date only where it has no ends", () => {
    expect(officeOn(en, vocabulary, "official", null)).toBeNull();
    expect(officeOn(en, vocabulary, "elder", null)).toBe("elder");
    expect(officeOn(en, vocabulary, "nobody", null)).toBeNull();
  });
});

describe(listNames, () => {
  it.each([
    [[], "", "", ""],
    [["A"], "A", "A", "A"],
    [["A", "B"], "A and B", "A та B", "A и B"],
    [["A", "B", "C"], "A, B and C", "A, B та C", "A, B и C"],
  ])("joins %j", (names, ...expected) => {
    expect([en, uk, ru].map((texts) => listNames(texts, names))).toEqual(expected);
    expect(listNames(en, names, "open")).toBe(names.join(", "));
  });
});

describe(capitalized, () => {
  it.each([
    [en, "bodies of the north", "Bodies of the north"],
    [uk, "їхні тіла", "Їхні тіла"],
    [ru, "", ""],
  ])("begins a heading", (texts, text, expected) => {
    expect(capitalized(texts, text)).toBe(expected);
  });
});
