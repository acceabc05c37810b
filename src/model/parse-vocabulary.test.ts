import { describe, expect, it } from "vitest";
import { testVocabulary } from "../testing/vocabulary";
import { parseVocabulary } from "./parse-vocabulary";
import type { ProblemCode } from "./problems";
import { emptyVocabulary } from "./vocabulary";

const named = { name: { en: "x", uk: "x", ru: "x" } };
const party = { ...named, role: "conflict", zone: "UTC", mark: "circle" };
const outlet = { name: "X", host: "x.example", lang: "en", kind: "national", state: "no" };
const stance = { ...named, kind: "stance" };

/** Problems of the test vocabulary with some entries of one file added. */
function problemsWith(file: keyof typeof testVocabulary, entries: Record<string, unknown>) {
  const files = { ...testVocabulary, [file]: { ...testVocabulary[file], ...entries } };
  return parseVocabulary(files).problems;
}

type File = keyof typeof testVocabulary;
type Row = [string, File, Record<string, unknown>, ProblemCode, string, Record<string, string>];

const rows: Row[] = [
  [
    "a side that is no party",
    "parties",
    { x: { ...party, side: "east" } },
    "unknown-party",
    "parties.x",
    { id: "east" },
  ],
  [
    "a counterpart that is no party",
    "parties",
    { x: { ...party, counterpart: "east" } },
    "unknown-party",
    "parties.x",
    { id: "east" },
  ],
  [
    "a clock that no zone has",
    "parties",
    { x: { ...party, zone: "Europe/Nowhere" } },
    "wrong-shape",
    "parties.x.zone",
    { expected: "IANA time zone" },
  ],
  [
    "a place's clock that no zone has",
    "places",
    { x: { ...named, zone: "Nowhere" } },
    "wrong-shape",
    "places.x.zone",
    { expected: "IANA time zone" },
  ],
  [
    "a speaker of no party",
    "speakers",
    { x: { ...named, kind: "body", party: "east" } },
    "unknown-party",
    "speakers.x",
    { id: "east" },
  ],
  [
    "a speaker with an outlet's id",
    "speakers",
    { gazette: { ...named, kind: "body", party: "north" } },
    "doubled-id",
    "speakers.gazette",
    { id: "gazette" },
  ],
  [
    "people of no party",
    "populations",
    { x: { ...named, side: "east" } },
    "unknown-party",
    "populations.x",
    { id: "east" },
  ],
  [
    "people with an unknown counterpart",
    "populations",
    { x: { ...named, counterpart: "y" } },
    "unknown-population",
    "populations.x",
    { id: "y" },
  ],
  [
    "people apart from unknown ones",
    "populations",
    { x: { ...named, disjoint: ["y"] } },
    "unknown-population",
    "populations.x",
    { id: "y" },
  ],
  [
    "people within unknown ones",
    "populations",
    { x: { ...named, within: ["y"] } },
    "unknown-population",
    "populations.x.within",
    { id: "y" },
  ],
  [
    "a measure within an unknown one",
    "measures",
    { x: { ...named, unit: "people", counts: "level", within: ["y"] } },
    "unknown-measure",
    "measures.x.within",
    { id: "y" },
  ],
  [
    "a place within an unknown one",
    "places",
    { x: { ...named, within: ["y"] } },
    "unknown-place",
    "places.x.within",
    { id: "y" },
  ],
  [
    "a place within itself",
    "places",
    { x: { ...named, within: ["x"] } },
    "cycle",
    "places.x.within",
    { id: "x" },
  ],
  [
    "an item that excludes an unknown one",
    "topics",
    { x: { ...named, kind: "choice", items: { a: { ...named, excludes: ["b"] } } } },
    "unknown-item",
    "topics.x.items.a",
    { id: "b" },
  ],
  [
    "a choice of nothing",
    "topics",
    { x: { ...named, kind: "choice" } },
    "wrong-shape",
    "topics.x.items",
    { expected: "record" },
  ],
  [
    "a stance on nothing",
    "topics",
    { x: stance },
    "wrong-shape",
    "topics.x.proposition",
    { expected: "object" },
  ],
  ...["soon", "2023-13", "2023-02-31", "2020/2021", "2020-02-11T10:00Z"].map(
    (from): Row => [
      `an office held from ${from}`,
      "speakers",
      { x: { ...named, kind: "person", party: "north", offices: [{ office: named.name, from }] } },
      "bad-date",
      "speakers.x.offices.0.from",
      { value: from },
    ],
  ),
  [
    "an outlet of no language",
    "outlets",
    { x: { ...outlet, lang: "not a language" } },
    "wrong-shape",
    "outlets.x.lang",
    { expected: "BCP 47 language tag" },
  ],
  [
    "an outlet at no host",
    "outlets",
    { x: { ...outlet, host: "https://x.example/" } },
    "wrong-shape",
    "outlets.x.host",
    { expected: "host name" },
  ],
  [
    "a negated proposition",
    "topics",
    { x: { ...stance, proposition: { en: "It was not hit.", uk: "Влучено.", ru: "Попали." } } },
    "negated-proposition",
    "topics.x.proposition.en",
    { text: "It was not hit." },
  ],
  [
    "a proposition negated in Ukrainian",
    "topics",
    { x: { ...stance, proposition: { en: "Hit.", uk: "Не влучено.", ru: "Попали." } } },
    "negated-proposition",
    "topics.x.proposition.uk",
    { text: "Не влучено." },
  ],
  [
    "a lead question that is none",
    "kinds",
    { x: { ...named, leads: ["moved", "mood"] } },
    "unknown-id",
    "kinds.x.leads",
    { id: "mood" },
  ],
  [
    "a lead question that is none, among equals",
    "kinds",
    { x: { ...named, leads: [["killed", "mood"]] } },
    "unknown-id",
    "kinds.x.leads",
    { id: "mood" },
  ],
  [
    "an alias that is an id",
    "places",
    { x: { ...named, aliases: ["port"] } },
    "doubled-id",
    "places.x.aliases",
    { id: "port" },
  ],
  [
    "an alias of two",
    "places",
    { x: { ...named, aliases: ["z"] }, y: { ...named, aliases: ["z"] } },
    "doubled-id",
    "places.y.aliases",
    { id: "z" },
  ],
  [
    "a role nobody has",
    "parties",
    { x: { ...party, role: "winner" } },
    "wrong-shape",
    "parties.x.role",
    { expected: "conflict | mediator | observer | media" },
  ],
  [
    "a name in two languages",
    "places",
    { x: { name: { en: "x", ru: "x" } } },
    "wrong-shape",
    "places.x.name.uk",
    { expected: "string" },
  ],
  [
    "an id that is none",
    "places",
    { "X Y": named },
    "wrong-shape",
    "places.X Y",
    { expected: "lower-case letters, digits and hyphens" },
  ],
  [
    "leads that are no list",
    "kinds",
    { x: { ...named, leads: "moved" } },
    "wrong-shape",
    "kinds.x.leads",
    { expected: "array" },
  ],
];

describe(parseVocabulary, () => {
  it.each(rows)("reports %s", (_, file, entries, code, path, params) => {
    expect(problemsWith(file, entries)).toContainEqual({ code, path, params });
  });

  it("reports each entry of a circle", () => {
    const problems = problemsWith("populations", {
      x: { ...named, within: ["y"] },
      y: { ...named, within: ["x"] },
    });
    expect(problems).toEqual([
      { path: "populations.x.within", code: "cycle", params: { id: "y" } },
      { path: "populations.y.within", code: "cycle", params: { id: "x" } },
    ]);
  });

  it("leaves a file of the wrong shape empty, and reads the others", () => {
    const { vocabulary, problems } = parseVocabulary({ ...testVocabulary, places: [] });
    expect(vocabulary.places).toEqual({});
    expect(vocabulary.parties).toHaveProperty("north");
    expect(problems).toEqual([
      { path: "places", code: "wrong-shape", params: { expected: "record" } },
    ]);
  });

  it("takes missing files for empty ones", () => {
    expect(parseVocabulary({})).toEqual({ vocabulary: emptyVocabulary, problems: [] });
  });

  it("keeps the order of entries, which is the vocabulary's order", () => {
    const { vocabulary } = parseVocabulary({ ...testVocabulary });
    expect(Object.keys(vocabulary.parties)).toEqual(["north", "south", "militia", "envoy"]);
  });
});
