import type { RecordFile } from "../model/schema";
import { aRecordFile, aStatement, inAll } from "./builders";
import { aFileWithStatement, freed, killed, type ProblemCase } from "./problem-case";

const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

/** A record file that differs in what the case states. */
function aFileWith(rest: Partial<RecordFile>): RecordFile {
  return aRecordFile([aStatement("north-ministry", { freed })], rest);
}

/** What can be wrong with the file itself. */
export const recordProblems: readonly ProblemCase[] = [
  [
    "a format of the future",
    { ...aFileWith({}), format: 2 },
    "unknown-format",
    "format",
    { expected: "1" },
  ],
  [
    "a kind of event nobody named",
    aFileWith({ kind: "picnic" }),
    "unknown-kind",
    "kind",
    { id: "picnic" },
  ],
  ["a place nobody named", aFileWith({ place: "moon" }), "unknown-place", "place", { id: "moon" }],
  [
    "a date that is none",
    aFileWith({ date: "2023-02-30" }),
    "bad-date",
    "date",
    { value: "2023-02-30" },
  ],
  [
    "a movement from a party nobody named",
    aFileWith({ movements: { "to-north": ["east", "north"] } }),
    "unknown-party",
    "movements.to-north.0",
    { id: "east" },
  ],
  [
    "a movement to a party nobody named",
    aFileWith({ movements: { "to-north": ["south", "west"] } }),
    "unknown-party",
    "movements.to-north.1",
    { id: "west" },
  ],
  [
    "a movement that goes nowhere",
    aFileWith({ movements: { "to-north": ["north", "north"] } }),
    "wrong-receiver",
    "movements.to-north.1",
    { party: "north" },
  ],
  [
    "a headline that is no row",
    aFileWith({ headline: "killed.north-soldiers" }),
    "unknown-row",
    "headline",
    { id: "killed.north-soldiers" },
  ],
  [
    "a search for a row that is none",
    aFileWith({
      searched: [
        { party: "south", row: "cause", for: inAll("x"), where: inAll("x"), until: "2026" },
      ],
    }),
    "unknown-row",
    "searched.0.row",
    { id: "cause" },
  ],
  [
    "a search of a party nobody named",
    aFileWith({ searched: [{ party: "east", for: inAll("x"), where: inAll("x"), until: "2026" }] }),
    "unknown-party",
    "searched.0.party",
    { id: "east" },
  ],
  [
    "a search until no date",
    aFileWith({ searched: [{ party: "south", for: inAll("x"), where: inAll("x"), until: "now" }] }),
    "bad-date",
    "searched.0.until",
    { value: "now" },
  ],
  [
    "a change on no date",
    aFileWith({ changes: [{ date: "now", grade: "corrected", note: inAll("x") }] }),
    "bad-date",
    "changes.0.date",
    { value: "now" },
  ],
  [
    "two statements of one id",
    aRecordFile([aStatement("north-ministry", { freed }), aStatement("north-ministry", { freed })]),
    "doubled-id",
    "statements.1.id",
    { id: "north-ministry-1" },
  ],
  [
    "a statement called like a row",
    aRecordFile([aStatement("north-ministry", { freed }, { id: "moved" })]),
    "doubled-id",
    "statements.0.id",
    { id: "moved" },
  ],
  [
    "a claim called like a row",
    aRecordFile([
      aStatement("north-ministry", { "north-soldiers": { ...killed, n: 5 } }, { id: "killed" }),
    ]),
    "doubled-id",
    "statements.0.claims.north-soldiers",
    { id: "killed.north-soldiers" },
  ],
  [
    "two questions of one id",
    aRecordFile([
      aStatement("north-ministry", {
        of: { measure: "killed", of: "north-soldiers", n: 5 },
        by: { measure: "killed", category: "north-soldiers", n: 5 },
      }),
    ]),
    "doubled-id",
    "statements.0.claims.by",
    { id: "killed.north-soldiers" },
  ],
];

/** What can be wrong with a source. */
export const sourceProblems: readonly ProblemCase[] = [
  [
    "an outlet nobody named",
    aFileWith({ sources: { page: { ...page, outlet: "tribune" } } }),
    "unknown-outlet",
    "sources.page.outlet",
    { id: "tribune" },
  ],
  [
    "an origin nobody named",
    aFileWith({ sources: { page: { ...page, origin: "tribune" } } }),
    "unknown-outlet",
    "sources.page.origin",
    { id: "tribune" },
  ],
  [
    "a date that is none",
    aFileWith({ sources: { page: { ...page, date: "soon" } } }),
    "bad-date",
    "sources.page.date",
    { value: "soon" },
  ],
  [
    "a date with a clock time of nobody",
    aFileWith({ sources: { page: { ...page, date: "2023-04-10T10:00:00" } } }),
    "time-without-offset",
    "sources.page.date",
    { value: "2023-04-10T10:00:00" },
  ],
  ...[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://gazette.example/1",
    "//gazette.example/1",
    "/1",
    "gazette.example",
    "https://",
    "https://ministry.example@gazette.example/1",
    "https://a:b@gazette.example/1",
  ].map(
    (url): ProblemCase => [
      `the address ${url}`,
      aFileWith({ sources: { page: { ...page, url } } }),
      "unsafe-address",
      "sources.page.url",
      { value: url },
    ],
  ),
  [
    "an archived copy at an address that runs",
    aFileWith({ sources: { page: { ...page, archived: "javascript:0" } } }),
    "unsafe-address",
    "sources.page.archived",
    { value: "javascript:0" },
  ],
];

/** What can be wrong with a statement. */
export const statementProblems: readonly ProblemCase[] = [
  [
    "a speaker nobody named",
    aFileWithStatement({ by: "east-ministry" }),
    "unknown-speaker",
    "statements.0.by",
    { id: "east-ministry" },
  ],
  [
    "a party that speaks without a speaker",
    aFileWithStatement({ by: "north" }),
    "unknown-speaker",
    "statements.0.by",
    { id: "north" },
  ],
  [
    "a reporting outlet nobody named",
    aFileWithStatement({ via: "tribune" }),
    "unknown-outlet",
    "statements.0.via",
    { id: "tribune" },
  ],
  [
    "a date that is none",
    aFileWithStatement({ said: "in spring" }),
    "bad-date",
    "statements.0.said",
    { value: "in spring" },
  ],
  [
    "a clock time of nobody",
    aFileWithStatement({ said: "2023-04-10T10:00" }),
    "time-without-offset",
    "statements.0.said",
    { value: "2023-04-10T10:00" },
  ],
  [
    "a source that the record lacks",
    aFileWithStatement({ sources: ["page", "scan"] }),
    "unknown-source",
    "statements.0.sources.1",
    { id: "scan" },
  ],
  [
    "no source and no reason",
    aFileWithStatement({ sources: "none" }),
    "no-source-no-reason",
    "statements.0.why",
    {},
  ],
  [
    "a reason although there is a source",
    aFileWithStatement({ why: inAll("Lost.") }),
    "reason-beside-source",
    "statements.0.why",
    {},
  ],
  [
    "a claim unmarked in one language",
    aFileWithStatement({ text: { en: "[106](freed)", uk: "106", ru: "[106](freed)" } }),
    "claim-unmarked",
    "statements.0.text.uk",
    { claim: "freed", language: "uk" },
  ],
  [
    "a mark of no claim",
    aFileWithStatement({
      text: { en: "[106](freed) [x](home)", uk: "[106](freed)", ru: "[106](freed)" },
    }),
    "mark-without-claim",
    "statements.0.text.en",
    { claim: "home", language: "en" },
  ],
  [
    "a mark that is a link",
    aFileWithStatement({
      text: { en: "[106](freed) [x](javascript:alert`1`)", uk: "[106](freed)", ru: "[106](freed)" },
    }),
    "mark-unclosed",
    "statements.0.text.en",
    {},
  ],
  [
    "a bracket left open",
    aFileWithStatement({ text: { en: "[106](freed)", uk: "[106](freed)", ru: "[106" } }),
    "mark-unclosed",
    "statements.0.text.ru",
    {},
  ],
];
