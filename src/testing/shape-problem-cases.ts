import type { RecordFile } from "../model/schema";
import { aRecordFile, aStatement } from "./builders";
import {
  aFileWithClaim,
  aFileWithStatement,
  claimPath,
  freed,
  killed,
  type ProblemCase,
} from "./problem-case";

/** A record file that differs in what the case states. */
function aFileWith(rest: Partial<RecordFile>): RecordFile {
  return aRecordFile([aStatement("north-ministry", { freed })], rest);
}

/** What does not have the shape of a record file. */
export const shapeProblems: readonly ProblemCase[] = [
  ["nothing", null, "wrong-shape", "", { expected: "object" }],
  ["a list", [], "wrong-shape", "", { expected: "object" }],
  ["a text", "{}", "wrong-shape", "", { expected: "object" }],
  [
    "a key nobody knows",
    { ...aFileWith({}), winner: "north" },
    "wrong-shape",
    "",
    { expected: "no key winner" },
  ],
  [
    "a title in one language",
    { ...aFileWith({}), title: "Exchange" },
    "wrong-shape",
    "title",
    { expected: "object" },
  ],
  [
    "a title without Ukrainian",
    { ...aFileWith({}), title: { en: "x", ru: "x" } },
    "wrong-shape",
    "title.uk",
    { expected: "string" },
  ],
  [
    "an empty title",
    aFileWith({ title: { en: "x", uk: " ", ru: "x" } }),
    "wrong-shape",
    "title.uk",
    { expected: "text" },
  ],
  [
    "half a surrogate pair",
    aFileWith({ title: { en: "x\ud800", uk: "x", ru: "x" } }),
    "wrong-shape",
    "title.en",
    { expected: "text" },
  ],
  [
    "an id that is no id",
    aFileWith({ id: "../../etc/passwd" }),
    "wrong-shape",
    "id",
    { expected: "lower-case letters, digits and hyphens" },
  ],
  [
    "a list of sources",
    { ...aFileWith({}), sources: [] },
    "wrong-shape",
    "sources",
    { expected: "record" },
  ],
  [
    "an object of statements",
    { ...aFileWith({}), statements: {} },
    "wrong-shape",
    "statements",
    { expected: "array" },
  ],
  [
    "a list of claims",
    { ...aFileWith({}), statements: [{ ...aFileWith({}).statements[0], claims: [] }] },
    "wrong-shape",
    "statements.0.claims",
    { expected: "record" },
  ],
  [
    "a movement of one party",
    { ...aFileWith({}), movements: { "to-north": ["south"] } },
    "wrong-shape",
    "movements.to-north",
    { expected: "at least 2" },
  ],
  [
    "a claim name that is no id",
    { ...aFileWith({}), movements: { "To North": ["south", "north"] } },
    "wrong-shape",
    "movements.To North",
    { expected: "lower-case letters, digits and hyphens" },
  ],
  [
    "a list as number",
    aFileWithClaim({ ...killed, n: [5] as unknown as number }),
    "wrong-shape",
    `${claimPath}.n`,
    { expected: "number | string" },
  ],
  [
    "a number below none",
    aFileWithClaim({ ...killed, n: -5 }),
    "wrong-shape",
    `${claimPath}.n`,
    { expected: "at least 0" },
  ],
  [
    "no number at all",
    aFileWithClaim({ ...killed, n: Number.NaN }),
    "wrong-shape",
    `${claimPath}.n`,
    { expected: "number | string" },
  ],
  [
    "sources that are neither a list nor none",
    aFileWithStatement({ sources: "some" as "none" }),
    "wrong-shape",
    "statements.0.sources",
    { expected: "array | none" },
  ],
  [
    "a date of saying left out",
    { ...aFileWith({}), statements: [{ ...aFileWith({}).statements[0], said: undefined }] },
    "wrong-shape",
    "statements.0.said",
    { expected: "string" },
  ],
  [
    "a choice that is false",
    aFileWithClaim({ topic: "talks", denies: false as unknown as true }),
    "wrong-shape",
    `${claimPath}.denies`,
    { expected: "true" },
  ],
  [
    "a language that is no tag",
    aFileWithStatement({ lang: "en_GB" }),
    "wrong-shape",
    "statements.0.lang",
    { expected: "BCP 47 language tag" },
  ],
  [
    "a source in a language that is no tag",
    aFileWith({
      sources: {
        page: {
          outlet: "gazette",
          url: "https://gazette.example/1",
          read: "page",
          lang: "Russian language",
        },
      },
    }),
    "wrong-shape",
    "sources.page.lang",
    { expected: "BCP 47 language tag" },
  ],
  [
    "a text that turns its direction",
    aFileWith({ title: { en: "\u202e601", uk: "x", ru: "x" } }),
    "control-character",
    "title.en",
    { characters: "U+202E" },
  ],
  [
    "a text nobody is shown, with two controls",
    aFileWith({ $schema: "\u2066\u0000" }),
    "control-character",
    "$schema",
    { characters: "U+2066, U+0000" },
  ],
];
