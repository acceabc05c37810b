import { describe, expect, it } from "vitest";
import { type Language, languages } from "../model/localized";
import type { EventRecord } from "../model/record";
import { askedPart, type RecordChangeCode } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import type { ClaimFile, RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { changeRuns, changeText } from "./change-text";
import { loadChangesTexts } from "./page-texts";
import { loadTexts } from "./texts";

const freed: ClaimFile = { moved: "to-north", of: "north-soldiers", n: 106, whole: true };
const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

function one(
  claim: ClaimFile = freed,
  rest: Partial<StatementFile> = {},
  file: Partial<RecordFile> = {},
): EventRecord {
  return aRecord([aStatement("north-ministry", { freed: claim }, rest)], file);
}

async function scopeIn(language: Language, after: EventRecord) {
  const [texts, words] = [await loadTexts(language), await loadChangesTexts(language)];
  return { texts, words, vocabulary: testVocabulary, asked: askedPart(after) };
}

async function told(language: Language, before: EventRecord, after: EventRecord) {
  const scope = await scopeIn(language, after);
  // Dates hold a space that does not break.
  return recordChanges(before, after).map((change) =>
    changeText(scope, change).replaceAll("\u00a0", " "),
  );
}

/** Two versions for each kind of change. */
const pairs: readonly (readonly [EventRecord, EventRecord])[] = [
  [one(), one({ ...freed, n: ">=108" })],
  [one({ topic: "cause", unknown: true }), one({ topic: "cause", declines: true })],
  [one(), one({ ...freed, of: "north-people" })],
  [one(), one({ moved: "to-north", of: "north-soldiers", n: 106 })],
  [one(), one(freed, { by: "north-governor", said: null })],
  [one(), one(freed, { text: inAll("Of [them](freed).") })],
  [one(), aRecord([aStatement("south-ministry", { freed })])],
  [one(), one(freed, {}, { sources: { page: { ...page, url: "https://gazette.example/2" } } })],
  [
    one(freed, { sources: ["page", "two"] }, { sources: { page, two: page } }),
    one({ ...freed, in: ["page"] }, { sources: ["page", "two"] }, { sources: { page, two: page } }),
  ],
  [
    one(freed, {}, { sources: { page, two: page } }),
    one(freed, { sources: ["page", "two"] }, { sources: { page, two: page } }),
  ],
  [
    one(),
    one(
      freed,
      {},
      {
        title: inAll("Swap"),
        date: "2023-04-11",
        movements: { "to-north": ["south", "north"] },
        notes: [{ kind: "editor", text: inAll("A note.") }],
        related: ["2023-05-01-exchange"],
        sources: { page, two: page },
        changes: [{ date: "2023-05-01", grade: "updated", note: inAll("x") }],
        searched: [
          { party: "south", for: inAll("a reply"), where: inAll("sites"), until: "2023-05-01" },
        ],
      },
    ),
  ],
  [
    one(freed, {}, { notes: [{ kind: "editor", text: inAll("A note.") }] }),
    one(freed, {}, { notes: [{ kind: "editor", text: inAll("A new note.") }] }),
  ],
];
const both = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

describe(changeText, () => {
  it.each<[Language, string]>([
    [
      "en",
      "North's ministry, 10 April 2023, “North people returned, in all”: 106 became at least 108.",
    ],
    ["uk", "було 106, стало щонайменше 108."],
    ["ru", "было 106, стало не менее 108."],
  ])(
    "says in %s that one figure became another, with whose it is and what it counts",
    async (language, sentence) => {
      const [text, ...others] = await told(language, one(), one({ ...freed, n: ">=108" }));
      expect(others).toEqual([]);
      expect(text).toContain(sentence);
    },
  );

  it("names what was added in its own words", async () => {
    const more = aRecord([
      aStatement(
        "north-ministry",
        { freed, dead: { measure: "killed", of: "north-soldiers", n: 2 } },
        { text: inAll("Of [106](freed), [two had died](dead).") },
      ),
    ]);
    const before = one(freed, { text: inAll("Of [106](freed).") });
    expect(await told("en", before, more)).toEqual([
      "North's ministry, 10 April 2023: a claim was added on “Killed: north soldiers”: “two had died”.",
      "North's ministry, 10 April 2023: how the statement is worded here was changed: “Of 106.” became “Of 106, two had died.”.",
    ]);
  });

  it("says which words of a statement were changed, and where only another language reads otherwise", async () => {
    const [before, after] = [
      one(freed, { text: { ...inAll("Of [106](freed)."), uk: "Зі [106](freed)." } }),
      one(freed, { text: { ...inAll("Of [106](freed)."), uk: "Із [106](freed)." } }),
    ];
    const who = "North's ministry, 10 April 2023";
    expect(await told("en", before, after)).toEqual([
      `${who}: how the statement is worded here was changed in Ukrainian only.`,
    ]);
    const [own] = await told("uk", before, after);
    expect(own).toContain("було «Зі 106.», стало «Із 106.»");
    const moved = one(freed, { text: { ...inAll("Of [106](freed)."), uk: "[Зі 106](freed)." } });
    expect(await told("en", before, moved)).toEqual([
      `${who}: changed in the record: which of its words here carry a claim.`,
    ]);
  });

  it.each(languages)("calls in %s nothing changed that reads as before", async (language) => {
    const other = language === "ru" ? "uk" : "ru";
    const version = (words: string) => {
      const text = { ...inAll("The same."), [other]: words };
      const kept = { kind: "editor", text, basis: text } as const;
      const search = { party: "south", for: text, where: text, until: "2023-05-01" } as const;
      const answer: ClaimFile = { topic: "remark", says: text };
      return aRecord([aStatement("north-ministry", { freed: answer })], {
        title: text,
        notes: [kept],
        searched: [search],
      });
    };
    const sentences = await told(language, version("One."), version("Two."));
    expect(sentences).toHaveLength(4);
    const names = { en: /in Russian only/, uk: /лише російською/, ru: /только на украинском/ };
    for (const sentence of sentences) {
      expect(sentence).toMatch(names[language]);
      expect(sentence).not.toMatch(/«One|became|стало/);
    }
  });

  it.each(languages)("makes whole sentences of every change in %s", async (language) => {
    const seen = new Set<RecordChangeCode>();
    for (const [before, after] of both) {
      const scope = await scopeIn(language, after);
      for (const change of recordChanges(before, after)) {
        seen.add(change.code);
        const text = changeText(scope, change);
        expect(text).toMatch(/[.”»]$/);
        expect(text).not.toMatch(/undefined|null|\[object|[\uE000-\uE002]| {2}/);
      }
    }
    expect(seen.size).toBeGreaterThan(22);
  });
});

describe(changeRuns, () => {
  it("sets outlets and ids apart from the page's own words", async () => {
    const [before, after] = [
      one(),
      one(freed, {}, { sources: { page, two: page }, related: ["x"] }),
    ];
    const scope = await scopeIn("uk", after);
    const runs = recordChanges(before, after).flatMap((change) => changeRuns(scope, change));
    expect(runs.filter(({ kind }) => kind === "outlet").map(({ text }) => text)).toEqual([
      "gazette",
    ]);
    expect(runs.filter(({ kind }) => kind === "id").map(({ text }) => text)).toEqual(["x"]);
    expect(runs.filter(({ text }) => text === "")).toEqual([]);
  });

  it("calls a reporting outlet and a speaking one by their names", async () => {
    const before = one(freed, { by: "gazette" });
    const [text] = await told("en", before, one({ ...freed, n: 108 }, { by: "gazette" }));
    expect(text).toMatch(/^Gazette, 10 April 2023/);
  });
});
