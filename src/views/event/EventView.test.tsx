import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { compareRecord } from "../../compare/compare-record";
import { en } from "../../i18n/en";
import { linksIn } from "../../links/site-links";
import { plainView } from "../../links/view-state";
import type { RecordFile, StatementFile } from "../../model/schema";
import { comparisonTable } from "../../table/comparison-table";
import { aRecord, aStatement, inAll } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { ReaderProvider } from "../reader";
import { EventView } from "./EventView";

/** The page of an invented record, as markup. */
function page(statements: readonly StatementFile[], rest: Partial<RecordFile> = {}): string {
  const record = aRecord(statements, rest);
  const comparison = compareRecord(record, testVocabulary);
  const table = comparisonTable(comparison, record, { columns: null, filter: null });
  const reader = {
    language: "en",
    texts: en,
    links: linksIn("en"),
    vocabulary: testVocabulary,
  } as const;
  return renderToStaticMarkup(
    <Router ssrPath="/">
      <ReaderProvider reader={reader}>
        <EventView
          {...{ record, comparison, table }}
          whole={record}
          version="0123456789abcdef"
          published
          aimed={null}
          rows={table.groups.flatMap((group) => group.rows)}
          view={plainView}
          onView={() => undefined}
          target={{ kind: "none" }}
          filterDropped={false}
          onTargetSeen={() => undefined}
          titles={{}}
        />
      </ReaderProvider>
    </Router>,
  );
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const part = (html: string, id: string) =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";
const home = (n: number | string, rest = {}) => ({
  home: { moved: "to-south", of: "south-soldiers", n, whole: true as const, ...rest },
});

describe("the headline", () => {
  it("says so where nobody said anything", () => {
    expect(wordsOf(part(page([]), "headline"))).toContain("No side gave a figure");
  });

  it("shows silence as silence where one side alone speaks", () => {
    const headline = part(page([aStatement("south-office", home(100))]), "headline");
    expect(wordsOf(headline)).toContain("not stated");
    expect(headline).not.toContain('role="img"');
  });

  it("sets words beside each other where there are no figures", () => {
    const headline = part(
      page([
        aStatement("north-ministry", { why: { topic: "cause", choice: "mine" } }),
        aStatement("south-office", { why: { topic: "cause", choice: "shell" } }),
      ]),
      "headline",
    );
    for (const shown of ["Disputed", "a mine", "a shell"])
      expect(wordsOf(headline)).toContain(shown);
    expect(headline).not.toContain('role="img"');
  });

  it("draws no picture of counts that are no numbers", () => {
    const statements = [
      aStatement("north-ministry", home("not-given")),
      aStatement("south-office", home(100)),
    ];
    expect(part(page(statements), "headline")).not.toContain('role="img"');
  });

  it("tells what a hedge lets be true where figures differ", () => {
    const statements = [
      aStatement("north-ministry", home("~200")),
      aStatement("south-office", home(100)),
    ];
    const headline = part(page(statements), "headline");
    expect(headline).toContain('role="img"');
    expect(wordsOf(headline)).toContain("about 200");
    expect(wordsOf(headline)).toContain("at least 80 apart");
  });
});

describe("a claim", () => {
  const cells = (html: string) => wordsOf(part(html, "claims"));

  it("stays visible and dated when a later count followed, and is not struck through", () => {
    const html = page([
      aStatement("south-office", home(99), { said: "2023-04-09" }),
      aStatement(
        "south-office",
        home(100, { supersedes: { claim: "south-office-1.home", how: "correction" } }),
        { id: "later" },
      ),
    ]);
    expect(part(html, "claims")).not.toMatch(/<s[ >]/);
    expect(cells(html)).toMatch(/99 .*9 Apr.*earlier/);
  });

  it("is struck through when it was taken back", () => {
    const html = page([
      aStatement("south-office", home(99), { said: "2023-04-09" }),
      aStatement(
        "south-office",
        home(100, { supersedes: { claim: "south-office-1.home", how: "withdrawal" } }),
        { id: "later" },
      ),
    ]);
    expect(part(html, "claims")).toMatch(/<s [^>]*>.*?99.*?<\/s>/s);
  });

  it("without a source says so, and why", () => {
    const html = page([
      aStatement("south-office", home(100), { sources: "none", why: inAll("Told by telephone.") }),
    ]);
    expect(cells(html)).toContain("no source");
    expect(wordsOf(part(html, "statements"))).toContain("Told by telephone.");
  });

  it("told by another says by whom", () => {
    expect(cells(page([aStatement("south-office", home(100), { via: "wire" })]))).toContain(
      "as reported by Wire",
    );
  });

  it("that was added up shows its parts", () => {
    const html = page([
      aStatement("south-office", {
        swap: { moved: "to-south", of: "south-soldiers", n: 80, whole: true },
        extra: { moved: "to-south", of: "south-women", n: 20, onTop: "swap" },
        all: { moved: "to-south", of: "south-soldiers", sum: ["swap", "extra"], whole: true },
      }),
    ]);
    expect(cells(html)).toContain("added up from 80 + 20");
  });

  it("is never a claim of equality by silence: an empty cell is not stated", () => {
    const html = page([
      aStatement("north-ministry", home(1)),
      aStatement("south-office", { talks: { topic: "talks" } }),
    ]);
    expect(cells(html).match(/not stated/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("rendered otherwise by a source shows both renderings", () => {
    const html = page(
      [
        aStatement(
          "south-office",
          home(100, { readings: [{ in: ["other"], n: 110, note: inAll("a misprint") }] }),
          { sources: ["page", "other"] },
        ),
      ],
      {
        sources: {
          page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" },
          other: { outlet: "herald", url: "https://herald.example/1", read: "excerpt" },
        },
      },
    );
    expect(cells(html)).toMatch(/rendered elsewhere as 110 .*a misprint/);
  });

  it("rendered alike and told otherwise shows the note alone", () => {
    const note = inAll("puts it down to their health");
    const html = page(
      [
        aStatement(
          "south-office",
          { talks: { topic: "talks", readings: [{ in: ["other"], note }] } },
          { sources: ["page", "other"] },
        ),
      ],
      {
        sources: {
          page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" },
          other: { outlet: "herald", url: "https://herald.example/1", read: "excerpt" },
        },
      },
    );
    expect(cells(html)).toContain("puts it down to their health");
    expect(cells(html)).not.toContain("rendered elsewhere");
  });
});

describe("the ledger", () => {
  it("shows a side that gave no total, with what it said of a part", () => {
    const html = page([
      aStatement("south-office", home(12)),
      aStatement("north-ministry", { five: { moved: "to-south", of: "south-women", n: 5 } }),
    ]);
    const ledger = wordsOf(part(html, "ledger"));
    expect(ledger).toMatch(/not stated\s+5 south women/);
  });
});

describe("outlets", () => {
  it("are folded into one column, and marked where a state directs them", () => {
    const html = page([
      aStatement("wire", home(100)),
      aStatement("gazette", home(100), { id: "gazette-1" }),
    ]);
    const headings = part(html, "claims").match(/scope="col"/g);
    expect(headings).toHaveLength(3);
    expect(wordsOf(part(html, "claims"))).toMatch(/Wire state|Wire\s+state/);
  });
});
