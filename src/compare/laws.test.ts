import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimFile, RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";
import type { Comparison, Finding, Row } from "./comparison";

/** The laws of semantics.md, as properties over any input. */

const numeric = fc.oneof(
  fc.nat(500),
  fc.nat(500).map((n) => `~${n}`),
  fc.nat(500).map((n) => `>${n}`),
  fc.nat(500).map((n) => `>=${n}`),
  fc.nat(500).map((n) => `<=${n}`),
  fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => `${a}..${a + b}`),
  fc.constantFrom("some", "dozens", "hundreds", "several"),
);

const stance = fc.constantFrom<Partial<ClaimFile>>({}, {}, {}, { denies: true }, { likely: true });

const population = fc.constantFrom("soldiers", "people", "women", "officers", "civilians");

const claim: fc.Arbitrary<ClaimFile> = fc.oneof(
  fc
    .tuple(fc.constantFrom("north", "south"), population, numeric, fc.boolean())
    .map(([to, of, n, whole]) => ({
      moved: `to-${to}`,
      of: `${to}-${of}`,
      n,
      ...(whole ? { whole: true as const } : {}),
    })),
  fc
    .tuple(
      fc.constantFrom("killed", "losses", "wounded", "returned", "held"),
      fc.constantFrom("north", "south"),
      population,
      numeric,
    )
    .map(([measure, side, of, n]) => ({ measure, of: `${side}-${of}`, n })),
  fc
    .tuple(fc.constantFrom("mine", "shell", "accident"), stance)
    .map(([choice, degree]) => ({ topic: "cause", choice, ...degree })),
  fc
    .tuple(fc.subarray(["town-a", "town-b", "town-c"], { minLength: 1 }), fc.boolean())
    .map(([set, complete]) => ({ topic: "towns", set, complete })),
  fc.constantFrom("capital", "region", "port").map((place) => ({ topic: "destination", place })),
  fc.constant<ClaimFile>({ topic: "cause", unknown: true }),
  stance.map((degree) => ({ topic: "talks", ...degree })),
);

const days = fc.constantFrom("2023-04-08", "2023-04-10", "2023-04-11", "2023-05-20", null);

const speakers = [
  "north-ministry",
  "north-governor",
  "south-office",
  "south-ministry",
  "militia-office",
  "envoy-office",
  "gazette",
] as const;

/** First-hand, second-hand, or without a source; what replaces, and what its sources render in two ways. */
const manner = fc.record({
  via: fc.constantFrom(null, null, "herald"),
  sourced: fc.constantFrom(true, true, true, false),
  replaces: fc.boolean(),
  rendered: fc.boolean(),
});

const statement = (by: fc.Arbitrary<string>) =>
  fc
    .tuple(by, days, fc.array(claim, { minLength: 1, maxLength: 3 }), manner)
    .map(([speaker, said, claims, how]): Draft => ({ speaker, said, claims, ...how }));

interface Draft {
  readonly speaker: string;
  readonly said: string | null;
  readonly claims: ClaimFile[];
  readonly via?: string | null;
  readonly sourced?: boolean;
  readonly replaces?: boolean;
  readonly rendered?: boolean;
}

/** Claims of one statement on one question would contradict themselves; only the first of each is kept. */
function write(drafts: readonly Draft[]): StatementFile[] {
  const replaced = new Set<string>();
  const written: StatementFile[] = [];
  for (const [index, { speaker, said, claims, ...how }] of drafts.entries()) {
    const named = distinct(claims).map((each, at) => {
      const earlier = how.replaces ? earlierOf(each, speaker, written, replaced) : null;
      if (earlier !== null) replaced.add(earlier);
      return [`c${at}`, dressed(each, how, earlier)] as const;
    });
    const unsourced = { sources: "none", why: inAll("Heard.") } as const;
    written.push(
      aStatement(speaker, Object.fromEntries(named), {
        id: `s${index}`,
        said,
        sources: ["page", "second-page"],
        ...(how.via && speaker !== "gazette" ? { via: how.via } : {}),
        ...(how.sourced === false ? unsourced : {}),
      }),
    );
  }
  return written;
}

/** A claim with what its draft says of renderings and of what it replaces. */
function dressed(
  claim: ClaimFile,
  { rendered, sourced }: Pick<Draft, "rendered" | "sourced">,
  earlier: string | null,
): ClaimFile {
  const other = rendered && sourced !== false && claim.n !== undefined;
  return {
    ...claim,
    ...(earlier === null ? {} : { supersedes: { claim: earlier, how: "correction" } }),
    ...(other ? { readings: [{ in: ["second-page"], n: 7 }] } : {}),
  };
}

/** A speaker's earlier claim on the same question that nothing has replaced yet. */
function earlierOf(
  claim: ClaimFile,
  speaker: string,
  written: readonly StatementFile[],
  replaced: ReadonlySet<string>,
): string | null {
  const found = written
    .filter(({ by }) => by === speaker)
    .flatMap(({ id, claims }) =>
      Object.entries(claims)
        .filter(([, other]) => questionOf(other) === questionOf(claim))
        .map(([name]) => `${id}.${name}`),
    );
  return found.find((id) => !replaced.has(id)) ?? null;
}

function questionOf({ moved, measure, topic, of, whole }: ClaimFile): string {
  return [moved, measure, topic, whole ? "whole" : of].join();
}

function distinct(claims: readonly ClaimFile[]): ClaimFile[] {
  return claims.filter(
    (each, index) => claims.findIndex((other) => questionOf(other) === questionOf(each)) === index,
  );
}

const drafts = fc.array(statement(fc.constantFrom(...speakers)), { minLength: 1, maxLength: 6 });

const kinds = fc.constantFrom("exchange", "strike");

const compare = (
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
): Comparison => compareRecord(aRecord(statements, { sources: pages, ...rest }), testVocabulary);

const pages: RecordFile["sources"] = {
  page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" },
  "second-page": { outlet: "herald", url: "https://herald.example/1", read: "page" },
};

/** The same with its keys in the opposite order. */
function keysReversed<T>(keyed: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(keyed).toReversed());
}

const pairs = (comparison: Comparison): Finding[] => comparison.rows.flatMap((row) => row.pairs);

/** What a finding says apart from who stands first. */
const essence = (row: Row) => ({
  id: row.id,
  code: row.finding.code,
  gap: row.finding.gap,
  parties: [...row.finding.parties].toSorted(),
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe("laws of the comparison", () => {
  it("the order of statements in a file changes nothing", () => {
    fc.assert(
      fc.property(drafts, kinds, (written, kind) => {
        const statements = write(written);
        expect(compare(statements.toReversed(), { kind })).toEqual(compare(statements, { kind }));
      }),
    );
  });

  it("the order of sources and of keys in a file changes nothing", () => {
    fc.assert(
      fc.property(drafts, kinds, (written, kind) => {
        const statements = write(written);
        const turned = statements.map(({ sources, ...rest }) => ({
          ...rest,
          claims: keysReversed(rest.claims),
          sources: sources === "none" ? sources : sources.toReversed(),
        }));
        expect(compare(turned, { kind, sources: keysReversed(pages) }).rows.map(essence)).toEqual(
          compare(statements, { kind }).rows.map(essence),
        );
      }),
    );
  });

  it("swapping two parties swaps the finding's sides and changes nothing else", () => {
    const swapText = (text: string) =>
      text.replace(/north|south/g, (side) => (side === "north" ? "south" : "north"));
    const swapped = (draft: Draft): Draft => ({
      ...draft,
      speaker: swapText(draft.speaker)
        .replace("south-governor", "south-ministry")
        .replace("north-office", "north-ministry"),
      claims: JSON.parse(swapText(JSON.stringify(draft.claims))) as ClaimFile[],
    });
    const sided = fc.array(statement(fc.constantFrom("north-ministry", "south-ministry")), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sided, (written) => {
        const there = compare(write(written)).rows.map(essence);
        const back = compare(write(written.map(swapped))).rows.map((row) => {
          const { id, code, gap, parties } = essence(row);
          return { id: swapText(id), code, gap, parties: parties.map(swapText).toSorted() };
        });
        const named = ({ code, gap, parties }: ReturnType<typeof essence>) =>
          JSON.stringify([code, gap, parties]);
        expect(back.map(named).toSorted()).toEqual(there.map(named).toSorted());
      }),
    );
  });

  it("a judged claim agrees with itself", () => {
    fc.assert(
      fc.property(claim, (said) => {
        const comparison = compare(
          write([
            { speaker: "north-ministry", said: "2023-04-10", claims: [said] },
            { speaker: "south-office", said: "2023-04-10", claims: [said] },
          ]),
        );
        const codes = pairs(comparison).map(({ code }) => code);
        const expected = said.unknown || said.likely ? "compatible" : "agree";
        expect(codes).toEqual([expected]);
      }),
    );
  });

  it("adding a party never changes the finding between two others", () => {
    const sided = fc.array(
      statement(fc.constantFrom("north-ministry", "south-office", "gazette")),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    // An envoy and an outlet; a militia speaks for its side, and may turn a row into a mirror's.
    const thirds = statement(fc.constantFrom("envoy-office", "wire", "militia-office"));
    const single = ({ rows }: Comparison, added: string) =>
      rows
        .flatMap((row) => row.pairs)
        .filter(({ gate: { gate } }) => gate !== "counterpart" && gate !== "nested")
        .filter(({ code, parties }) => code !== "joined" && !parties.includes(added))
        .map(({ code, parties, gap, claims }) =>
          JSON.stringify([code, parties.toSorted(), gap, claims.toSorted()]),
        )
        .toSorted();
    fc.assert(
      fc.property(sided, thirds, (written, third) => {
        const statements = write([...written, third]);
        const added = third.speaker.replace(/-office$/, "");
        expect(single(compare(statements), added)).toEqual(
          single(compare(statements.slice(0, -1)), added),
        );
      }),
    );
  });

  it("a silent party changes no number", () => {
    fc.assert(
      fc.property(drafts, (written) => {
        const statements = write(written);
        const silent = aStatement("envoy-office", {}, { id: "silent" });
        expect(compare([...statements, silent]).rows).toEqual(compare(statements).rows);
      }),
    );
  });

  it("nothing whose populations are neither the same nor one part of the other is ever differ", () => {
    fc.assert(
      fc.property(drafts, kinds, (written, kind) => {
        for (const { finding, questions, pairs: all } of compare(write(written), { kind }).rows) {
          if (questions.length < 2) continue;
          const joint = [finding, ...all].filter(({ gate }) => gate.gate !== "same");
          expect(
            joint.filter(({ code, gate }) => code === "differ" && gate.gate !== "nested"),
          ).toEqual([]);
        }
      }),
    );
  });

  it("every claim stands in the row of its question, and in no other but that of its make-up", () => {
    fc.assert(
      fc.property(drafts, kinds, (written, kind) => {
        const statements = write(written);
        const placed = compare(statements, { kind })
          .rows.flatMap((row) => row.cells.flatMap((cell) => cell.claims))
          .filter(({ claim: { whole, question } }) => !(whole && question.population !== null))
          .map(({ claim: { id } }) => id)
          .toSorted();
        const all = statements.flatMap(({ id, claims }) =>
          Object.keys(claims).map((name) => `${id}.${name}`),
        );
        expect(placed).toEqual(all.toSorted());
      }),
    );
  });

  it("one-sided findings name one side and carry no gap", () => {
    fc.assert(
      fc.property(drafts, (written) => {
        const lone = compare(write(written)).rows.filter(
          ({ finding }) => finding.code === "one-sided",
        );
        for (const { finding, cells } of lone) {
          expect(finding.gap).toBeNull();
          const sides = new Set(
            finding.parties.map((party) => (party === "militia" ? "north" : party)),
          );
          expect(sides.size).toBe(1);
          expect(cells.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("row ids are unique and no alias hides another row", () => {
    fc.assert(
      fc.property(drafts, (written) => {
        const rows = compare(write(written)).rows.toSorted(byId);
        const names = rows.flatMap(({ id, aliases }) => [...new Set([id, ...aliases])]);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
