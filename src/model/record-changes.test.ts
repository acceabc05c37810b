import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRecord, aRecordFile, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { canonicalJson } from "./canonical-json";
import { parseRecord } from "./parse";
import type { EventRecord } from "./record";
import { askedPart, type RecordChange } from "./record-change";
import { recordChanges } from "./record-changes";
import type { ClaimFile, RecordFile, StatementFile } from "./schema";

const freed: ClaimFile = { moved: "to-north", of: "north-soldiers", n: 106, whole: true };
const two = { outlet: "herald", url: "https://herald.example/1", read: "page" } as const;
const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

/** A record of one statement with one claim, `freed`. */
function one(
  claim: ClaimFile = freed,
  rest: Partial<StatementFile> = {},
  file: Partial<RecordFile> = {},
): EventRecord {
  return aRecord([aStatement("north-ministry", { freed: claim }, rest)], file);
}

const part: ClaimFile = { moved: "to-north", of: "north-soldiers", n: 106 };
const open: ClaimFile = { topic: "cause", unknown: true };

const codes = (before: EventRecord, after: EventRecord) =>
  recordChanges(before, after).map(({ code }) => code);

describe(recordChanges, () => {
  it("finds none between a record and itself", () => {
    expect(recordChanges(one(), one())).toEqual([]);
  });

  it("gives a changed figure as it was and as it is, with its hedge and its words", () => {
    const [change, ...others] = recordChanges(one(), one({ ...freed, n: ">=108" }));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      code: "answer-changed",
      statement: { speaker: "north-ministry", said: { edtf: "2023-04-10" } },
      before: { claim: { id: "north-ministry-1.freed", answer: { quantity: { said: [106] } } } },
      after: {
        claim: { answer: { quantity: { said: [108], hedge: "at-least" } } },
        words: { en: "freed" },
      },
    });
  });

  it.each<[string, EventRecord, EventRecord, readonly RecordChange["code"][]]>([
    ["who spoke", one(), one(freed, { by: "north-governor" }), ["attribution-changed"]],
    ["when it was said", one(), one(freed, { said: null }), ["said-changed"]],
    ["whom it counts", one(), one({ ...freed, of: "north-people" }), ["question-changed"]],
    ["whether it is the whole", one(), one(part), ["question-changed", "bearing-changed"]],
    [
      "how the speaker stands to it",
      one(open),
      one({ topic: "cause", declines: true }),
      ["answer-changed"],
    ],
    [
      "how our text is worded",
      one(),
      one(freed, { text: inAll("They spoke of [106 soldiers](freed).") }),
      ["statement-changed"],
    ],
    ["the title", one(), one(freed, {}, { title: inAll("Swap") }), ["title-changed"]],
    ["the date", one(), one(freed, {}, { date: "2023-04-11" }), ["date-changed"]],
    [
      "a note, reworded",
      one(freed, {}, { notes: [{ kind: "editor", text: inAll("One.") }] }),
      one(freed, {}, { notes: [{ kind: "editor", text: inAll("Two.") }] }),
      ["note-changed"],
    ],
    [
      "a note, added",
      one(),
      one(freed, {}, { notes: [{ kind: "editor", text: inAll("One.") }] }),
      ["note-added"],
    ],
    [
      "a related event",
      one(freed, {}, { related: ["a"] }),
      one(freed, {}, { related: ["b"] }),
      ["related-removed", "related-added"],
    ],
    ["a source in the list", one(), one(freed, {}, { sources: { page, two } }), ["source-added"]],
    [
      "a source of a statement, told once",
      one(freed, {}, { sources: { page, two } }),
      one(freed, { sources: ["page", "two"] }, { sources: { page, two } }),
      ["statement-sources-changed"],
    ],
    [
      "a source of one claim",
      one(freed, { sources: ["page", "two"] }, { sources: { page, two } }),
      one({ ...freed, in: ["page"] }, { sources: ["page", "two"] }, { sources: { page, two } }),
      ["claim-sources-changed"],
    ],
    [
      "the address of a source",
      one(),
      one(freed, {}, { sources: { page: { ...page, url: "https://gazette.example/2" } } }),
      ["source-changed"],
    ],
    [
      "the notes a record keeps on its changes",
      one(),
      one(freed, {}, { changes: [{ date: "2023-05-01", grade: "updated", note: inAll("x") }] }),
      ["change-notes-changed"],
    ],
  ])("names what was changed: %s", (_, before, after, expected) => {
    expect(codes(before, after)).toEqual(expected);
  });

  it("tells of a statement that came with each of its claims, and of one that went", () => {
    const more = aRecord([
      aStatement("north-ministry", { freed }),
      aStatement("south-ministry", {
        freed: part,
        dead: { measure: "killed", of: "south-people", n: 2 },
      }),
    ]);
    expect(codes(one(), more)).toEqual(["statement-added", "claim-added", "claim-added"]);
    expect(codes(more, one())).toEqual(["statement-removed", "claim-removed", "claim-removed"]);
  });

  it("tells of movements that came, went, or turned round", () => {
    const none = aRecord([], { movements: {} });
    const to = aRecord([], { movements: { a: ["north", "south"] } });
    const back = aRecord([], { movements: { a: ["south", "north"] } });
    expect(codes(none, to)).toEqual(["movement-added"]);
    expect(codes(to, none)).toEqual(["movement-removed"]);
    expect(codes(to, back)).toEqual(["movement-changed"]);
  });
});

const number = fc.oneof(
  fc.nat(500),
  fc.nat(500).map((n) => `>=${n}`),
  fc.constant("dozens"),
);
const claim: fc.Arbitrary<ClaimFile> = fc.oneof(
  fc
    .tuple(fc.constantFrom("killed", "wounded"), fc.constantFrom("people", "soldiers"), number)
    .map(([measure, of, n]) => ({ measure, of: `north-${of}`, n })),
  fc
    .tuple(fc.constantFrom("to-north", "to-south"), number, fc.boolean())
    .map(([moved, n, whole]) => ({
      moved,
      of: moved === "to-north" ? "north-soldiers" : "south-soldiers",
      n,
      ...(whole ? { whole } : {}),
    })),
);
const statement = fc
  .tuple(
    fc.constantFrom("north-ministry", "south-ministry", "south-office"),
    fc.dictionary(fc.constantFrom("a", "b", "c"), claim),
    fc.constantFrom("2023-04-10", "2023-04-11", null),
    fc.constantFrom("s1", "s2", "s3"),
  )
  .map(([by, claims, said, id]) => aStatement(by, { ...claims }, { said, id }));
const record = fc
  .uniqueArray(statement, { selector: ({ id }) => id, maxLength: 3 })
  .map((statements) => parseRecord(aRecordFile(statements), testVocabulary).record)
  .filter((parsed) => parsed !== null);

/** Ids of all claims that a list of changes speaks of. */
function namedClaims(changes: readonly RecordChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      if ("told" in change) return [change.told.claim.id];
      if ("claims" in change) return change.claims;
      return change.code === "answer-changed" || change.code === "question-changed"
        ? [change.after.claim.id]
        : [];
    }),
  );
}

function claimsIn({ statements }: EventRecord): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap(({ claims }) => claims.map((each) => [each.id, canonicalJson(each)])),
  );
}

describe("two versions of any record", () => {
  it("a record and itself differ in nothing", () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(recordChanges(one, one)).toEqual([]);
      }),
    );
  });

  it("every claim that is another, came or went is named", () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const named = namedClaims(recordChanges(before, after));
        const [was, is] = [claimsIn(before), claimsIn(after)];
        for (const id of new Set([...was.keys(), ...is.keys()])) {
          if (was.get(id) !== is.get(id)) expect(named).toContain(id);
        }
      }),
    );
  });

  it("something is named wherever the two records are not the same, and the same number of things back", () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const there = recordChanges(before, after);
        const sorted = ({ statements, ...rest }: EventRecord) => {
          const inOrder = statements
            .map(({ claims, known: _, ...each }) => ({
              ...each,
              claims: claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
            }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
          return canonicalJson({ ...rest, inOrder });
        };
        expect(there.length === 0).toBe(sorted(before) === sorted(after));
        expect(recordChanges(after, before)).toHaveLength(there.length);
      }),
    );
  });

  it("the order of statements is no change", () => {
    fc.assert(
      fc.property(record, (one) => {
        const turned = { ...one, statements: one.statements.toReversed() };
        expect(recordChanges(one, turned)).toEqual([]);
      }),
    );
  });
});

describe(askedPart, () => {
  it("keeps what headings are made from, and nothing else", () => {
    const { movements, statements } = askedPart(one());
    expect(movements.map(({ id }) => id)).toEqual(["to-north", "to-south"]);
    expect(statements.flatMap(({ claims }) => claims).map((each) => Object.keys(each))).toEqual([
      ["question", "makeUp"],
    ]);
    expect(askedPart(aRecord([]))).toMatchObject({ statements: [] });
  });
});
