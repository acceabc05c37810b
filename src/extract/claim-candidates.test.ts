import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseVocabulary } from "../model/parse-vocabulary";
import { claimCandidates } from "./claim-candidates";
import { knownSpeaker } from "./speech/known-speakers";

const { vocabulary } = parseVocabulary(
  Object.fromEntries(
    ["parties", "speakers", "outlets"].map((name) => [
      name,
      JSON.parse(readFileSync(`data/vocabulary/${name}.json`, "utf8")),
    ]),
  ),
);

describe("a text that quotes two sides in two languages", () => {
  const text = `The Russian Defence Ministry said on Monday that 106 servicemen had returned. «Ми повернули 100 наших людей 10 квітня», – написав Андрій Єрмак. The buses carried 12 boxes.`;
  const candidates = claimCandidates(text, { ref: "2023-04-12", vocabulary });

  it("gives each figure its speaker, party and time, and null where the text says none", () => {
    const read = candidates.map(({ quantity, speaker, time }) => [
      quantity.said[0],
      speaker?.text ?? null,
      speaker?.known.speaker ?? null,
      speaker?.known.party ?? null,
      time?.edtf ?? null,
    ]);
    expect(read).toEqual([
      [106, "The Russian Defence Ministry", "ru-mod", "ru", "2023-04-10"],
      [100, "Андрій Єрмак", "yermak", "ua", "2023-04-10"],
      [12, null, null, null, null],
    ]);
  });

  it("keeps where each part stands, and why", () => {
    for (const { speaker, time } of candidates.slice(0, 2)) {
      expect(text.slice(speaker?.start, speaker?.end)).toBe(speaker?.text);
      expect(speaker?.why.length).toBeGreaterThan(0);
      expect(time?.why.length).toBeGreaterThan(0);
    }
    expect(text.slice(candidates[0]?.time?.start, candidates[0]?.time?.end)).toContain("Monday");
  });

  it("gives no time without the day on which the text was written", () => {
    const [first] = claimCandidates(text, { ref: null, vocabulary });
    expect(first?.time).toBeNull();
  });
});

describe("whom a phrase means", () => {
  it.each([
    ["Тетяни Москалькової", "moskalkova", "ru"],
    ["омбудсмена Дмитрия Лубинца", "lubinets", "ua"],
    ["Минобороны РФ", "ru-mod", "ru"],
    ["Координаційному штабі", "koordshtab", "ua"],
    ["Ukraine's General Staff", "ua-general-staff", "ua"],
    ["Andriy Yermak, head of the President's Office", "yermak", "ua"],
    ["Ukrainian officials", "ua-authorities", "ua"],
    ["the mayor", null, null],
    ["Москва", null, "ru"],
  ])("%s", (phrase, speaker, party) => {
    expect(knownSpeaker(phrase, vocabulary)).toMatchObject({ speaker, party, outlet: null });
  });

  it("takes another first name for another person", () => {
    expect(knownSpeaker("Ігор Єрмак", vocabulary).speaker).toBeNull();
  });
});
