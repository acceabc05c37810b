import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { facetColumns } from "./facet-columns";
import { indexEntry } from "./index-entry";
import { packedFacets } from "./packed-facets";
import {
  isPublishedExamples,
  isPublishedFacets,
  isPublishedList,
  isPublishedProblems,
  isPublishedRecord,
  isPublishedRows,
  isPublishedSite,
  isPublishedVocabulary,
} from "./published";
import { noSettings } from "./site-settings";

const record = aRecord([aStatement("north-ministry", { talks: { topic: "talks" } })]);
const entry = indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);
const names = testVocabulary;
const { headline, title, id } = entry;
const example = { code: "one-sided", event: { id, title }, shown: headline };
const newest = { event: entry, version: "4c1f09e" };
const problem = { path: "kind", code: "unknown-kind", params: { id: "x" } };

/** As it arrives: printed and read again. */
const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe.each([
  ["a record", isPublishedRecord, { version: "4c1f09e", record, names, related: {} }],
  ["the vocabulary", isPublishedVocabulary, { vocabulary: testVocabulary }],
  ["examples", isPublishedExamples, { findings: [example], newest, names }],
  ["the first rows", isPublishedList, { sides: [], answer: { counts: {} }, rows: [entry], names }],
  ["further rows", isPublishedRows, { from: 150, rows: [entry] }],
  ["the columns of the list", isPublishedFacets, { columns: packedFacets(facetColumns([entry])) }],
  ["examples of an empty site", isPublishedExamples, { findings: [], newest: null, names }],
  [
    "problems",
    isPublishedProblems,
    { files: [{ file: "data/events/x.json", problems: [problem] }] },
  ],
  ["no problems", isPublishedProblems, { files: [] }],
  ["the settings", isPublishedSite, { site: { ...noSettings, sourceCode: "https://a.example/" } }],
  ["settings of which none is set", isPublishedSite, { site: noSettings }],
])("%s", (_, guard: (data: unknown) => boolean, body) => {
  it("is taken as it was published", () => {
    expect(guard(sent({ parallax: 1, ...body }))).toBe(true);
  });

  it.each([
    ["another format", { parallax: 2, ...body }],
    ["no envelope", body],
    ["an empty envelope", { parallax: 1 }],
    ["a list", [{ parallax: 1, ...body }]],
    ["nothing", null],
    ["a text", "parallax"],
  ])("is not taken from %s", (_name, data) => {
    expect(guard(sent(data))).toBe(false);
  });
});

describe("a file with a part missing", () => {
  it.each([
    [
      "a record without statements",
      isPublishedRecord,
      { version: "v", record: { ...record, statements: undefined }, names, related: {} },
    ],
    ["settings without a name for the publisher", isPublishedSite, { site: { corrections: null } }],
    [
      "an example without its row",
      isPublishedExamples,
      { findings: [{ ...example, shown: undefined }], newest, names },
    ],
    [
      "an example without its event",
      isPublishedExamples,
      { findings: [{ ...example, event: undefined }], newest, names },
    ],
    [
      "a newest event without its entry",
      isPublishedExamples,
      { findings: [], newest: { version: null }, names },
    ],
    ["a record without version", isPublishedRecord, { record }],
    [
      "a vocabulary without places",
      isPublishedVocabulary,
      { vocabulary: { ...testVocabulary, places: undefined } },
    ],
    [
      "a row without title",
      isPublishedRows,
      { from: 150, rows: [entry, { ...entry, title: undefined }] },
    ],
    [
      "a row whose headline has no sides",
      isPublishedRows,
      { from: 150, rows: [{ ...entry, headline: {} }] },
    ],
    [
      "a problem of an unknown code",
      isPublishedProblems,
      { files: [{ file: "x", problems: [{ ...problem, code: "?" }] }] },
    ],
  ])("is refused: %s", (_, guard: (data: unknown) => boolean, body) => {
    expect(guard(sent({ parallax: 1, ...body }))).toBe(false);
  });
});
