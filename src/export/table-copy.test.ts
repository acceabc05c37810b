// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { files } from "../i18n/en/files";
import { uk } from "../i18n/uk";
import { files as ukFiles } from "../i18n/uk/files";
import type { EventRecord } from "../model/record";
import type { TableRow } from "../table/table-model";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { rowHtml } from "./row-html";
import { rowText } from "./row-text";
import { pastedHtml, tableHtml } from "./table-html";
import { tableText } from "./table-text";
import { takeTable } from "./take-table";
import type { Taken } from "./taken";

const exchange = aRecord(
  [
    aStatement("north-ministry", {
      back: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
    }),
    aStatement("south-ministry", {
      home: { moved: "to-south", of: "south-people", n: 100, whole: true },
    }),
    aStatement(
      "north-governor",
      { cause: { topic: "remark", says: inAll('=1+1 <b>\t"x"') } },
      { said: "2023-03-01" },
    ),
    aStatement(
      "wire",
      { home: { moved: "to-south", of: "south-people", n: 100, whole: true } },
      { sources: ["wire"], said: null },
    ),
  ],
  {
    sources: {
      page: { outlet: "gazette", url: "https://gazette.example/1?a=1&b=2", read: "page" },
      wire: { outlet: "wire", url: "https://wire.example/2", read: "excerpt", date: "2023-04-11" },
    },
  },
);

function shown(record: EventRecord, language: "en" | "uk" = "en"): Taken {
  return takeTable(
    { record, version: "4c1f09e0aa11" },
    {
      texts: language === "en" ? en : uk,
      words: language === "en" ? files : ukFiles,
      vocabulary: testVocabulary,
      view: { columns: null, filter: null, asOf: null },
      address: "https://parallax.example/events/x/",
      made: Date.UTC(2026, 10, 22, 23, 40),
    },
  );
}

function headline({ table }: Taken): TableRow {
  if (table.headline === null) throw new Error("no headline");
  return table.headline;
}

function parsed(html: string): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = html;
  return page;
}

const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

describe(tableText, () => {
  const [table = "", sources, about] = tableText(shown(exchange))
    .replaceAll("\u00a0", " ")
    .split("\n\n");
  const lines = table.split("\n").map((line) => line.split("\t"));

  it("is a grid, headed by question, finding and the parties", () => {
    expect(lines[0]).toEqual(["Question", "Finding", "North", "South", "Reports"]);
    const rows = lines.filter((cells) => cells.length > 1);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([5]));
  });

  it("says who said what, when, and by which source; and shows silence as silence", () => {
    expect(lines[1]).toEqual([
      "North people and south people returned, each side’s own",
      "Unequal counts: different people",
      "106 north soldiers (North's ministry, 10 Apr 2023 [1])",
      "100 south people (South's ministry, 10 Apr 2023 [1])",
      "100 south people (Wire, no date [2])",
    ]);
    expect(lines.at(-1)?.[3]).toBe("not stated");
  });

  it("keeps what was said before the event apart, and formulas from running", () => {
    expect(lines.at(-2)).toEqual(["Said before the event"]);
    expect(lines.at(-1)?.[2]).toMatch(/^'=1\+1/);
  });

  it("names its sources, its version and how it was made below the table", () => {
    expect(sources?.split("\n").map((line) => line.split("\t").at(-1))).toEqual([
      "https://gazette.example/1?a=1&b=2",
      "https://wire.example/2",
    ]);
    expect(about).toContain("Record version\t4c1f09e0aa11");
    expect(about).toContain("Made\t22 November 2026, 23:40 UTC");
  });
});

describe(rowText, () => {
  it("is everything that was said, why, and every source with its address", () => {
    const event = shown(exchange);
    expect(
      rowText(event, headline(event), event.made).replaceAll("\u00a0", " ").split("\n"),
    ).toEqual([
      "Exchange",
      "North people and south people returned, each side’s own",
      "Unequal counts: different people. The two figures count different people, so they do not contradict each other; the difference is 6. The record holds no statement by either side of the other’s figure. If both announcements are right, the exchange was uneven.",
      "North: 106 north soldiers – North's ministry, 10 April 2023 [1]",
      "South: 100 south people – South's ministry, 10 April 2023 [1]",
      "Reports: 100 south people – Wire, no date [2]",
      "Sources:",
      "[1] Gazette, whole page read: https://gazette.example/1?a=1&b=2",
      "[2] Wire, state-controlled, 11 Apr 2023, excerpt read: https://wire.example/2",
      "Link: https://parallax.example/events/x/#moved",
      "Record version: 4c1f09e0aa11",
      "Made by Parallax on 22 November 2026, 23:40 UTC, from the statements in the record, by fixed rules.",
    ]);
  });
});

describe(tableHtml, () => {
  const page = parsed(tableHtml(shown(exchange)));

  it("is a real table: a caption, column headers, row headers", () => {
    expect(page.querySelector("caption")?.textContent).toBe("Exchange");
    expect(texts(page.querySelectorAll("th[scope=col]"))).toEqual([
      "Question",
      "Finding",
      "North",
      "South",
      "Reports",
    ]);
    expect(page.querySelectorAll("th[scope=row]")).toHaveLength(2);
    expect(page.querySelector("th[scope=rowgroup]")?.textContent).toBe("Said before the event");
  });

  it("leads every row back to the page, and numbers sources as the page does", () => {
    const link = page.querySelector("th[scope=row] a");
    expect(link?.getAttribute("href")).toBe("https://parallax.example/events/x/#moved");
    expect([...page.querySelectorAll("ol li")].map((item) => item.getAttribute("value"))).toEqual([
      "1",
      "2",
    ]);
    expect(page.querySelector("ol a")?.getAttribute("href")).toBe(
      "https://gazette.example/1?a=1&b=2",
    );
  });

  it("says its language, its version, and silence in words", () => {
    expect(parsed(tableHtml(shown(exchange, "uk"))).firstElementChild?.getAttribute("lang")).toBe(
      "uk",
    );
    expect(page.textContent).toContain("Record version: 4c1f09e0aa11");
    expect(texts(page.querySelectorAll("td i"))).toContain("not stated");
  });

  it("lets no text become markup or a formula", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text)),
        (words) => {
          const record = aRecord([
            aStatement("north-ministry", {
              it: { topic: "remark", says: inAll(`<img src=x>${words}`) },
            }),
          ]);
          const html = tableHtml(shown(record));
          expect(parsed(html).querySelector("img")).toBeNull();
          for (const cell of texts(parsed(html).querySelectorAll("td")))
            expect(cell).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe(pastedHtml, () => {
  it("writes the numbers of the sources out, for editors that number lists anew", () => {
    const page = parsed(pastedHtml(shown(exchange)));
    expect(page.querySelector("ol")).toBeNull();
    expect(page.textContent).toContain("[1] Gazette");
    expect(page.textContent).toContain("[2] Wire");
  });
});

describe(rowHtml, () => {
  it("is the row for a document, with its sources as links", () => {
    const event = shown(exchange);
    const page = parsed(rowHtml(event, headline(event), event.made));
    expect(texts(page.querySelectorAll("ul b"))).toEqual([
      "106 north soldiers",
      "100 south people",
      "100 south people",
    ]);
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://gazette.example/1?a=1&b=2",
      "https://wire.example/2",
      "https://parallax.example/events/x/#moved",
    ]);
    expect(page.textContent).toContain("so they do not contradict each other");
    expect(page.textContent).toContain("[2] Wire");
    expect(page.textContent).toContain("Made by Parallax on 22");
  });
});
