import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { files } from "../i18n/en/files";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { tableMarkdown } from "./table-markdown";
import { takeTable } from "./take-table";

/** The same text in every field that is anybody's own words. */
function markdownOf(text: string): string {
  const record = aRecord(
    [aStatement("north-ministry", { it: { topic: "remark", says: inAll(text) } })],
    {
      title: inAll(text),
      sources: {
        page: {
          outlet: "gazette",
          url: `https://gazette.example/?q=\`${encodeURIComponent(text)}`,
          archived: "https://archive.example/`1",
          read: "page",
        },
      },
    },
  );
  return tableMarkdown(
    takeTable(
      { record, version: "4c1f09e0aa11" },
      {
        ...{ texts: en, words: files, vocabulary: vocabularyNaming(text) },
        view: { columns: null, filter: null, asOf: null },
        address: "https://parallax.example/events/x/",
        made: Date.UTC(2026, 10, 22, 23, 40),
      },
    ),
  );
}

function vocabularyNaming(text: string): typeof testVocabulary {
  const { gazette } = testVocabulary.outlets;
  const { north } = testVocabulary.parties;
  if (gazette === undefined || north === undefined) throw new Error("no such names");
  return {
    ...testVocabulary,
    outlets: { ...testVocabulary.outlets, gazette: { ...gazette, name: text } },
    parties: { ...testVocabulary.parties, north: { ...north, name: inAll(text) } },
  };
}

/** What is left of a text once all that a backslash holds down is taken out. */
const unheld = (markdown: string) => markdown.replaceAll(/\\[\\`*_[\]<>|~&#+=.)-]/g, "");

const sign = fc.constantFrom(
  ...[
    "|",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "](javascript:alert(1))",
    "![x](y)",
    "<b>",
    "<!--",
    "-->",
  ],
  ...[
    "&lt;",
    "*",
    "**",
    "_",
    "~~",
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "\\",
    "\n",
    "\r\n\r\n",
    "\t",
    "\u2028",
  ],
  ...["---", "===", "|---|", "https://x.example", "a", "я", " "],
);
const hostile = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => `w${signs.join("")}w`);

describe(tableMarkdown, () => {
  it("lets no text in any field become markup, a cell or a line", () => {
    const plain = markdownOf("word");
    const lines = (markdown: string) => markdown.split("\n").length;
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = markdownOf(text);
        expect(lines(markdown)).toBe(lines(plain));
        const table = markdown.split("\n").filter((line) => line.startsWith("|"));
        const cells = new Set(table.map((line) => unheld(line).split("|").length));
        expect(cells.size).toBe(1);
        expect(unheld(markdown)).not.toMatch(/`|<(?!br>)/);
        expect(unheld(markdown).replaceAll(/\]\(\S*?\)/g, "]")).not.toMatch(/[~&]/);
        expect(unheld(markdown)).not.toContain("](javascript:");
        expect(unheld(markdown).match(/\]\(/g)).toHaveLength(plain.match(/\]\(/g)?.length ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["# heading", "\\# heading"],
    ["- point", "\\- point"],
    ["+ point", "\\+ point"],
    ["1. first", "1\\. first"],
    ["1) first", "1\\) first"],
    ["===", "\\==="],
    ["> quoted", "\\> quoted"],
  ])("lets %j begin no block", (text, held) => {
    expect(markdownOf(text)).toContain(`**${held}**`);
  });
});
