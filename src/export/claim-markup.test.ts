import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import type { RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { type ClaimSource, claimsMarkup, eventMarkup } from "./claim-markup";

const page = "https://parallax.example/events/x/";
const moved = { moved: "to-north", n: 106, whole: true } as const;

function source(
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
  outdated: ClaimSource["outdated"] = new Map(),
): ClaimSource {
  const record = aRecord(statements, rest);
  return { record, vocabulary: testVocabulary, texts: en, page, outdated };
}

const ministry = (rest: Partial<StatementFile> = {}) =>
  aStatement("north-ministry", { freed: moved }, rest);

describe(claimsMarkup, () => {
  it("says who said what, when, and where it can be read", () => {
    expect(claimsMarkup(source([ministry()]))).toMatchObject([
      {
        "@type": "Claim",
        "@id": `${page}#north-ministry-1.freed`,
        name: expect.stringMatching(/: 106$/),
        text: "freed",
        inLanguage: "en",
        author: { "@type": "Organization", name: "North's ministry" },
        datePublished: "2023-04-10",
        about: { "@id": `${page}#event` },
        appearance: [{ "@type": "WebPage", url: "https://gazette.example/1" }],
      },
    ]);
  });

  it("keeps a figure's hedge", () => {
    const statement = aStatement("north-ministry", { freed: { ...moved, n: ">=92" } });
    expect(claimsMarkup(source([statement]))).toMatchObject([
      { name: expect.stringContaining("at least 92") },
    ]);
  });

  it("leaves out a claim without a source, and one that an outlet reports of somebody else", () => {
    const why = { en: "None.", uk: "Немає.", ru: "Нет." };
    const unsourced = ministry({ sources: "none", why });
    expect(claimsMarkup(source([unsourced]))).toEqual([]);
    expect(claimsMarkup(source([ministry({ via: "gazette" })]))).toEqual([]);
  });

  it.each([
    ["2023-04-10", "2023-04-10"],
    ["2023-04", "2023-04"],
    ["2023-04-10T10:00Z", "2023-04-10"],
    ["2023-04-10~", undefined],
    ["2023-04-10/2023-04-12", undefined],
  ])("gives the day of %s as %s: a hedge is not dropped, the day is", (said, day) => {
    const [claim] = claimsMarkup(source([ministry({ said })]));
    expect(claim).toHaveProperty("datePublished", day);
  });

  it("says what no longer stands, and names no more pages than it is asked for", () => {
    const outdated = new Map([["north-ministry-1.freed", "superseded" as const]]);
    const pages = {
      sources: {
        page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" as const },
        other: { outlet: "gazette", url: "https://gazette.example/2", read: "page" as const },
      },
    };
    const two = source([ministry({ sources: ["page", "other"] })], pages, outdated);
    expect(claimsMarkup(two)).toMatchObject([
      { creativeWorkStatus: "superseded", appearance: [{}, {}] },
    ]);
    expect(claimsMarkup(two, () => true, 1)).toMatchObject([{ appearance: [{}] }]);
    expect(claimsMarkup(two, () => false)).toEqual([]);
  });
});

describe(eventMarkup, () => {
  it("is what the claims are about", () => {
    expect(eventMarkup(source([]))).toMatchObject({
      "@type": "Event",
      "@id": `${page}#event`,
      name: "Exchange",
      startDate: "2023-04-10",
    });
  });
});
