import { describe, expect, it } from "vitest";
import { aRecord, aStatement, inAll } from "../testing/builders";
import type { Statement } from "./record";
import type { RecordFile, StatementFile } from "./schema";

const freed = { freed: { moved: "to-north", of: "north-soldiers", n: 5, whole: true } } as const;
const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

function read(
  by: string,
  rest: Partial<StatementFile> = {},
  file: Partial<RecordFile> = {},
): Statement {
  const [statement] = aRecord([aStatement(by, freed, rest)], file).statements;
  if (statement === undefined) throw new Error("no statement");
  return statement;
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe("who speaks", () => {
  it.each([
    ["a body speaks for its party", "north-ministry", "north"],
    ["a party of a side speaks for itself", "militia-office", "militia"],
    ["an outlet that speaks for itself is a party of its own", "gazette", "gazette"],
  ])("%s", (_, by, party) => {
    expect(read(by)).toMatchObject({ party, speaker: by, via: null });
  });

  it("is second-hand where an outlet reports it", () => {
    expect(read("north-ministry", { via: "gazette" })).toMatchObject({
      party: "north",
      via: "gazette",
    });
  });
});

describe("when it counts as known", () => {
  it.each<[string, string, Partial<StatementFile>, string | undefined, string | null]>([
    [
      "a day ends on the speaker's clock",
      "north-ministry",
      { said: "2023-01-10" },
      undefined,
      "2023-01-10T20:59:59.999Z",
    ],
    [
      "a day ends on another speaker's clock",
      "south-office",
      { said: "2023-01-10" },
      undefined,
      "2023-01-10T21:59:59.999Z",
    ],
    [
      "an outlet has no clock of its own",
      "gazette",
      { said: "2023-01-10" },
      undefined,
      "2023-01-10T23:59:59.999Z",
    ],
    [
      "without a date, the source's counts",
      "north-ministry",
      { said: null },
      "2023-01-12",
      "2023-01-12T23:59:59.999Z",
    ],
    [
      "a date without end takes the source's",
      "north-ministry",
      { said: "2023-01-10/.." },
      "2023-01-12",
      "2023-01-12T23:59:59.999Z",
    ],
    [
      "a date of its own goes before the source's",
      "north-ministry",
      { said: "2023-01-10T10:00:00Z" },
      "2023-01-12",
      "2023-01-10T10:00:00.000Z",
    ],
    ["without any date it is never known", "north-ministry", { said: null }, undefined, null],
  ])("%s", (_, by, rest, date, known) => {
    const sources = { page: date === undefined ? page : { ...page, date } };
    expect(iso(read(by, rest, { sources }).known)).toBe(known);
  });

  it("goes by the earliest of several sources, and by none of other statements", () => {
    const sources = {
      late: { ...page, date: "2023-02-01" },
      early: { ...page, date: "2023-01-12" },
      other: { ...page, date: "2020-01-01" },
    };
    const { known } = read(
      "north-ministry",
      { said: null, sources: ["late", "early"] },
      { sources },
    );
    expect(iso(known)).toBe("2023-01-12T23:59:59.999Z");
  });
});

describe("a statement without source", () => {
  it("keeps the reason, and its claims have no source", () => {
    const statement = read("north-ministry", { sources: "none", why: inAll("Seen on air.") });
    expect(statement).toMatchObject({ sources: [], why: { en: "Seen on air." } });
    expect(statement.claims[0]?.sources).toEqual([]);
  });
});

describe("a statement's texts", () => {
  it("are read in segments, language by language", () => {
    const text = { en: "Freed: [5](freed).", uk: "[П’ять](freed) вільні.", ru: "[Пять](freed)" };
    expect(read("north-ministry", { text }).text).toEqual({
      en: [
        { text: "Freed: ", claim: null },
        { text: "5", claim: "freed" },
        { text: ".", claim: null },
      ],
      uk: [
        { text: "П’ять", claim: "freed" },
        { text: " вільні.", claim: null },
      ],
      ru: [{ text: "Пять", claim: "freed" }],
    });
  });

  it("may leave a claim unmarked where the file says so", () => {
    const text = { en: "[5](freed)", uk: "[5](freed)", ru: "5" };
    const claims = { freed: { ...freed.freed, unmarked: ["ru" as const] } };
    expect(() => read("north-ministry", { text, claims })).not.toThrow();
  });

  it("may mark one claim in several places", () => {
    const text = inAll("[5](freed), yes, [five](freed)");
    expect(
      read("north-ministry", { text }).text.en.filter(({ claim }) => claim === "freed"),
    ).toHaveLength(2);
  });

  it("are a paraphrase unless the file says otherwise, and the original stands beside them", () => {
    expect(read("north-ministry")).toMatchObject({
      form: "paraphrase",
      translator: null,
      original: null,
    });
    const original = { lang: "ru", text: "Освобождены [5]." };
    expect(
      read("north-ministry", { form: "translation", translator: "machine", original }),
    ).toMatchObject({
      form: "translation",
      translator: "machine",
      original,
    });
  });
});
