import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compareRecord } from "../compare/compare-record";
import { en } from "../i18n/en";
import { citing as words } from "../i18n/en/citing";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import type { Cited, Citing } from "./citation";
import { bibtex } from "./citation-bibtex";
import { aloneCited, citedEvent, citedRow, citedStatement } from "./citation-cited";
import { type CslItem, citationItems, cslJson } from "./citation-csl";
import { fullCitation, shortCitation } from "./citation-text";

const record = aRecord(
  [
    aStatement(
      "north-ministry",
      { back: { moved: "to-north", of: "north-soldiers", n: 106, whole: true } },
      { lang: "ru", sources: ["page", "copy"] },
    ),
    aStatement("south-ministry", {
      home: { moved: "to-south", of: "south-people", n: 100, whole: true },
    }),
  ],
  {
    title: inAll("Exchange: 50 % & more_or less {#1}"),
    sources: {
      page: {
        outlet: "gazette",
        url: "https://gazette.example/100%25_a?b=1&c={2}#top",
        title: "О чём говорили: «100 & 106» {draft} 5_% \\ ~^$#",
        archived: "https://web.archive.example/web/2023/https://gazette.example/1?a=1&b=2%20",
        date: "2023-04-10",
        lang: "ru",
        read: "page",
      },
      copy: { outlet: "wire", url: "https://wire.example/2", date: "2023-04", read: "excerpt" },
    },
  },
);

/** What is cited out of a record, and how; a test states only what matters. */
function aCiting(of: EventRecord = record, rest: Partial<Citing> = {}): Citing {
  return {
    texts: en,
    words,
    vocabulary: testVocabulary,
    record: of,
    version: "4f0c2a9be871",
    address: `https://parallax.example/events/${of.id}/?v=4f0c2a9be871`,
    accessed: "2026-11-22",
    ...rest,
  };
}

/** Everything that can be cited out of a record. */
function everything(of: EventRecord): readonly Cited[] {
  const table = comparisonTable(compareRecord(of, testVocabulary), of, {
    columns: null,
    filter: null,
  });
  const rows = table.groups.flatMap((group) => group.rows);
  const places = {
    sources: new Map(table.sources.map((numbered) => [numbered.source.id, numbered])),
    rowOf: new Map(
      rows.flatMap((row) =>
        row.cells.flatMap(({ entries }) => entries.map(({ claim }) => [claim.id, row] as const)),
      ),
    ),
  };
  const statements = of.statements.map((one) => citedStatement(one, `s-${one.id}`, places));
  const claims = statements.flatMap((one) => one.claims.map(aloneCited));
  return [citedEvent(of), ...rows.map(citedRow), ...statements, ...claims];
}

function at(anchor: string, of: EventRecord = record): Cited {
  const cited = everything(of).find((one) => one.anchor === anchor);
  if (cited === undefined) throw new Error(`nothing at ${anchor}`);
  return cited;
}

const date = z.strictObject({
  "date-parts": z
    .array(z.tuple([z.int()], z.int()).check(z.maxLength(3)))
    .check(z.minLength(1), z.maxLength(2)),
  circa: z.optional(z.boolean()),
});

/** Our part of `csl-data.json` 1.0.2: names and kinds of values as that schema gives them, and no others. */
const cslData = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(["webpage", "document", "post"]),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })),
    "container-title": z.optional(z.string()),
    issued: z.optional(date),
    accessed: z.optional(date),
    URL: z.optional(z.url()),
    archive: z.optional(z.string()),
    archive_location: z.optional(z.url()),
    language: z.string(),
    version: z.optional(z.string()),
    note: z.string(),
  }),
);

describe("the CSL-JSON of a citation", () => {
  const items = citationItems(aCiting(), at("north-ministry-1.back"));

  it("has one entry for the record and one for each source, the nearest first", () => {
    expect(items.map(({ id }) => id)).toEqual([
      "parallax-2023-04-10-exchange-4f0c2a9be871-north-ministry-1.back",
      "parallax-2023-04-10-exchange-source-page",
      "parallax-2023-04-10-exchange-source-copy",
    ]);
  });

  it("says of the record its version, its pinned link and the day of access", () => {
    expect(items[0]).toEqual({
      id: "parallax-2023-04-10-exchange-4f0c2a9be871-north-ministry-1.back",
      type: "webpage",
      title: "Exchange: 50 % & more_or less {#1}",
      author: [{ literal: "Parallax" }],
      accessed: { "date-parts": [[2026, 11, 22]] },
      URL: "https://parallax.example/events/2023-04-10-exchange/?v=4f0c2a9be871#north-ministry-1.back",
      language: "en",
      version: "4f0c2a9be871",
      note: "version 4f0c2a9be871; North's ministry, 10 April 2023: 106 north soldiers (“North people returned, in all”)",
    });
  });

  it("says of a source who published it, when, where a copy lies, and what it carries", () => {
    expect(items[1]).toEqual({
      id: "parallax-2023-04-10-exchange-source-page",
      type: "webpage",
      title: "О чём говорили: «100 & 106» {draft} 5_% \\ ~^$#",
      author: [{ literal: "Gazette" }],
      "container-title": "Gazette",
      issued: { "date-parts": [[2023, 4, 10]] },
      URL: "https://gazette.example/100%25_a?b=1&c={2}#top",
      archive: "web.archive.example",
      archive_location: "https://web.archive.example/web/2023/https://gazette.example/1?a=1&b=2%20",
      language: "ru",
      note: "North's ministry, 10 April 2023: 106 north soldiers (“North people returned, in all”); whole page read",
    });
  });

  it("describes a source without a title by who speaks there, also in the entries of a whole event", () => {
    const all = citationItems(aCiting(), citedEvent(record));
    expect(all.map(({ title }) => title)).toContain("[North's ministry, 10 April 2023]");
  });

  it("has of a row the sources of everybody who answers it", () => {
    const row = everything(record).find(({ kind }) => kind === "row");
    if (row?.kind !== "row") throw new Error("the record has no row");
    const ids = new Set(row.claims.flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect(citationItems(aCiting(), row)).toHaveLength(1 + ids.size);
  });

  it("makes up no title, no day and no archived copy", () => {
    expect(items[2]).toMatchObject({
      title: "[North's ministry, 10 April 2023]",
      issued: { "date-parts": [[2023, 4]] },
    });
    expect(items[2]).not.toHaveProperty("archive_location");
  });

  it.each(everything(record).map((cited) => [cited.anchor ?? "event", cited] as const))(
    "keeps to the data model: %s",
    (_, cited) => {
      const read = cslData.safeParse(JSON.parse(cslJson(citationItems(aCiting(), cited))));
      expect(read.error).toBeUndefined();
    },
  );

  it("is set by a citation processor", () => {
    const set = new Cite(items).format("bibliography", { format: "text" });
    expect(set).toContain("Parallax. (n.d.).");
    expect(set).toContain("Gazette. (2023, April 10). О чём говорили");
    expect(set).toContain("https://wire.example/2");
  });
});

/** BibTeX as another program reads it. */
function readBibtex(text: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text, { forceType: "@biblatex/text" }).data;
}

describe("the BibTeX of a citation", () => {
  const items = citationItems(aCiting(), at("north-ministry-1.back"));
  const text = bibtex(items);

  it("looks as others write it", () => {
    expect(text.split("\n\n")[1]).toBe(
      [
        "@online{parallax-2023-04-10-exchange-source-page,",
        "  author = {{Gazette}},",
        "  title = {{О чём говорили: «100 \\& 106» \\textbraceleft{}draft\\textbraceright{} 5\\_\\% \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\$\\#}},",
        "  organization = {{Gazette}},",
        "  date = {2023-04-10},",
        "  url = {https://gazette.example/100%25_a?b=1&c=%7B2%7D#top},",
        "  note = {North's ministry, 10 April 2023: 106 north soldiers (“North people returned, in all”); whole page read; https://web.archive.example/web/2023/https://gazette.example/1?a=1\\&b=2\\%20},",
        "}",
      ].join("\n"),
    );
  });

  it("is read back by another program as it was written", () => {
    const read = readBibtex(text);
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    for (const [at, entry] of read.entries()) {
      const written = items[at];
      expect(entry.title).toBe(written?.title);
      // BibTeX has no other way to say that a name is whole than to make it the family name.
      expect(entry.author).toEqual([{ family: written?.author[0].literal }]);
      if (at === 0) expect(entry.accessed).toMatchObject({ "date-parts": [[2026, 11, 22]] });
      else expect(entry).not.toHaveProperty("accessed");
      expect(decodeURI(String(entry.URL))).toBe(decodeURI(written?.URL ?? ""));
    }
  });

  it("is read back whatever a title holds", () => {
    const title = fc.string({ unit: "binary-ascii", minLength: 1 }).filter(isPlain);
    fc.assert(
      fc.property(title, (said) => {
        const [item] = items;
        if (item === undefined) throw new Error("no entry");
        const [read] = readBibtex(bibtex([{ ...item, title: said }]));
        expect(read?.title).toBe(said.replaceAll(/\s+/g, " "));
      }),
    );
  });

  it("keeps a body with many words one author", () => {
    const [item] = items;
    if (item === undefined) throw new Error("no entry");
    const literal = "Ministry of Defence, Sport and Tourism & Co";
    const [read] = readBibtex(bibtex([{ ...item, author: [{ literal }] }]));
    expect(read?.author).toEqual([{ family: literal }]);
  });

  it("never leaves a brace without its partner", () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (said, url) => {
        const [item] = items;
        if (item === undefined) throw new Error("no entry");
        const made = bibtex([{ ...item, title: said, note: said, URL: `${url}{${said}` }]);
        expect(depths(made).at(-1)).toBe(0);
        expect(Math.min(...depths(made))).toBe(0);
      }),
    );
  });
});

/** Texts that a reader's program does not change by itself: it trims, and joins dashes and quotes. */
function isPlain(text: string): boolean {
  return /^[ -~]+$/.test(text) && text.trim() === text && !/--|''|``|['"`]/.test(text);
}

/** How deep in braces each sign of a text stands, as BibTeX counts. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((sign) => {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    return depth;
  });
}

describe("a file of the reader's own", () => {
  const citing = aCiting(record, { address: null });
  const cited = at("north-ministry-1.back");

  it("is called that, and no link is given to it", () => {
    expect(shortCitation(citing, cited)).toMatch(/the reader’s own file, not published$/);
    expect(fullCitation(citing, cited)).toMatch(/not published, without a link\.$/);
    expect(fullCitation(citing, cited)).not.toContain("parallax.example");
  });

  it("is no page on the web to reference managers", () => {
    const items: readonly CslItem[] = citationItems(citing, cited);
    expect(items[0]).toMatchObject({ type: "document", note: expect.stringContaining("own file") });
    expect(items[0]).not.toHaveProperty("URL");
    expect(bibtex(items)).toMatch(/^@misc\{/);
    expect(readBibtex(bibtex(items))).toHaveLength(3);
  });
});

describe("keys", () => {
  it("are unique among everything that can be cited with its sources", () => {
    const keys = everything(record).flatMap((cited) =>
      citationItems(aCiting(), cited).map(({ id, URL }) => `${id} ${URL}`),
    );
    const byKey = new Map(keys.map((key) => [key.split(" ")[0], key]));
    expect(new Set(keys).size).toBe(byKey.size);
  });

  it("stay when the record is changed elsewhere, save for the record's own version", () => {
    const [, ...before] = citationItems(aCiting(), at("north-ministry-1.back"));
    const [, ...after] = citationItems(
      aCiting(record, { version: "000000000000" }),
      at("north-ministry-1.back"),
    );
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});
