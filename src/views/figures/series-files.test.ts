// @vitest-environment jsdom
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ownReturned } from "../../archive/series-definition";
import type { SeriesPoint } from "../../archive/series-point";
import { figureKey, type SeriesSources } from "../../archive/series-sources";
import { totalsOf } from "../../archive/series-totals";
import { loadFiguresTexts } from "../../i18n/page-texts";
import { loadTexts } from "../../i18n/texts";
import { linksIn } from "../../links/site-links";
import { type Language, languages } from "../../model/localized";
import { aPoint, aQuantity } from "../../testing/series-points";
import { testVocabulary } from "../../testing/vocabulary";
import { differenceOf } from "./announced-difference";
import { pointNotes } from "./figures-words";
import { seriesCsv } from "./series-csv";
import { type PictureOf, seriesPicture, seriesSvg, wrapped } from "./series-picture";
import { seriesSummary } from "./series-summary";

function point(party: string, n: number | string | null, claim: string | null = null): SeriesPoint {
  return aPoint(party, n, { claim });
}

const title = { en: '=Exchange & "swap" <1>', uk: "Обмін", ru: "Обмен" };
const events = ["2023-04-10", "2023-05-25"].map((day, at) => ({
  id: `${day}-exchange`,
  kind: "exchange",
  date: {
    edtf: day,
    earliest: Date.parse(`${day}T00:00Z`),
    latest: Date.parse(`${day}T23:59Z`),
    zone: "UTC",
    clock: false,
  },
  title,
  within: null,
  points:
    at === 0
      ? [point("north", 106, "mod.freed"), point("south", "~400", "office.home")]
      : [point("north", null), point("south", 12)],
}));

const sources: SeriesSources = {
  parallax: 1,
  series: "own-people",
  versions: { "2023-04-10-exchange": "0123456789ab" },
  figures: {
    [figureKey("2023-04-10-exchange", "mod.freed")]: {
      speaker: "north-ministry",
      via: "gazette",
      said: "2023-04-11",
      population: "north-soldiers",
      sources: ["https://north.example/1", "https://gazette.example/2"],
    },
  },
  names: testVocabulary,
};

async function shown(language: Language = "en"): Promise<PictureOf> {
  const words = await loadFiguresTexts(language);
  return {
    words,
    texts: await loadTexts(language),
    vocabulary: testVocabulary,
    links: linksIn(language),
    origin: "https://example.org",
    heading: words.own.people,
    events,
    definition: ownReturned("people"),
    scale: "linear",
    address: "https://example.org/figures/?from=2023",
    day: "2026-11-22",
  };
}

function raise(): never {
  throw new Error("the sample lacks what is tested");
}

describe(seriesCsv, () => {
  it("has a line for each figure and each silence, with the link to its claim", async () => {
    const rows: string[][] = parse(seriesCsv(await shown(), sources).slice(1));
    expect(rows).toHaveLength(6);
    expect(rows[1]?.slice(4, 10)).toEqual(["North", "stated", "106", "106", "exact", "106"]);
    expect(rows[1]?.at(-1)).toBe(
      "https://example.org/events/2023-04-10-exchange/?v=0123456789ab#mod.freed",
    );
    expect(rows[2]?.slice(6, 9)).toEqual(["360", "440", "about"]);
    expect(rows[3]?.slice(4, 8)).toEqual(["North", "not stated", "", ""]);
  });

  it("says who said a figure, when, of whom, where, in which version, and how it was made", async () => {
    const of = await shown();
    const [head = [], row = [], ...rest]: string[][] = parse(seriesCsv(of, sources).slice(1));
    const at = (name: string) => row[head.indexOf(name)];
    const { speaker, said, population, sources: read, version } = of.words.csv;
    expect([speaker, said, population, read, version].map(at)).toEqual([
      "North's ministry / Gazette",
      "2023-04-11",
      "north soldiers",
      "https://north.example/1 https://gazette.example/2",
      "0123456789ab",
    ]);
    const [made] = rest.at(-1) ?? [];
    expect(made).toContain("added up");
    expect(made).toMatch(/Made on 22\sNovember\s2026/);
    expect(made).toContain("https://example.org/figures/?from=2023");
  });

  it("gives no sum as something stated or spoken", async () => {
    const of = await shown();
    const sum = aPoint("north", 390, { addedFrom: [aQuantity(270), aQuantity(120)] });
    const one = events[0] ?? raise();
    const csv = seriesCsv({ ...of, events: [{ ...one, points: [sum] }] }, sources);
    const [head = [], row = []]: string[][] = parse(csv.slice(1));
    const at = (name: string) => row[head.indexOf(name)];
    expect([at("standing"), at("lower"), at("as spoken"), at("how it was made")]).toEqual([
      "added up",
      "390",
      "",
      "added up: 270 + 120",
    ]);
  });

  it("holds nothing that a spreadsheet would run", async () => {
    const rows: string[][] = parse(seriesCsv(await shown(), sources).slice(1));
    expect(rows[1]?.[2]?.startsWith("'=")).toBe(true);
  });
});

describe(seriesSvg, () => {
  it.each(languages)(
    "is well formed in %s, and refers to nothing outside itself",
    async (language) => {
      const svg = seriesSvg(await shown(language));
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      expect(document.documentElement.tagName).toBe("svg");
      expect(svg).not.toMatch(/href|url\(|@import|<script|<image|style=/);
      expect(svg).toContain("sans-serif");
      const text = document.documentElement.textContent ?? "";
      expect(text).toContain("https://example.org/figures/?from=2023");
      expect(text).toMatch(/2026/);
    },
  );

  it("keeps a long legend inside the picture", async () => {
    const party = {
      ...testVocabulary.parties.envoy,
      name: title,
    } as typeof testVocabulary.parties.north;
    const many = Array.from({ length: 20 }, (_, at) => `p${at}`);
    const vocabulary = {
      ...testVocabulary,
      parties: Object.fromEntries(many.map((id) => [id, party ?? raise()])),
    };
    const points = many.map((id) => point(id, 5));
    const one = events[0] ?? raise();
    const svg = seriesSvg({ ...(await shown()), vocabulary, events: [{ ...one, points }] });
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    const ends = [...document.querySelectorAll("text")].map((text) =>
      Number(text.getAttribute("x")),
    );
    expect(Math.max(...ends)).toBeLessThan(1200);
  });

  it("says what it shows to who cannot see it", async () => {
    const document = new DOMParser().parseFromString(seriesSvg(await shown()), "image/svg+xml");
    expect(document.querySelector("desc")?.textContent).toMatch(/North: a figure for 1 of 2/);
  });
});

describe(seriesSummary, () => {
  it.each(languages)("tells span, figures, hedges and silence in %s", async (language) => {
    const all = await shown(language);
    const sentences = seriesSummary(all, testVocabulary, all.definition, events, "log");
    expect(sentences.length).toBe(8);
    expect(sentences.join(" ")).not.toMatch(/undefined|NaN/);
  });
});

it("tells the figures apart that no total holds, so that sentence and total can be reconciled", async () => {
  const of = await shown();
  const [one = raise(), other = raise()] = events;
  const told = [
    { ...one, points: [point("north", 5), aPoint("north", 9, { beyond: "people" })] },
    { ...other, points: [aPoint("north", 215, { beyond: "people" })] },
  ];
  const sentences = seriesSummary(of, testVocabulary, of.definition, told, "linear").join(" ");
  expect(sentences).toContain("a figure for 2 of 2; 1 of these counts others too");
  expect(totalsOf(of.definition, told)).toMatchObject([{ events: 1, leftOut: { beyond: 1 } }]);
});

describe("a figure that nobody said", () => {
  it.each(languages)("is told with its parts in %s", async (language) => {
    const of = await shown(language);
    const sum = aPoint("north", 390, { addedFrom: [aQuantity(270), aQuantity(120)] });
    expect(pointNotes(of, testVocabulary, sum).join()).toMatch(/: 270 \+ 120$/);
    const one = events[0] ?? raise();
    const highest = (...points: SeriesPoint[]) =>
      seriesSummary(of, testVocabulary, of.definition, [{ ...one, points }], "linear").join(" ");
    expect(highest(sum)).toContain("270 + 120");
    expect(highest(sum, point("south", 390))).not.toContain("270");
  });

  it("is no sum where it is the same number of one for one", async () => {
    const same = aPoint("north", 100, { addedFrom: [aQuantity(100)] });
    expect(pointNotes(await shown(), testVocabulary, same)).toEqual(["worked out from 100"]);
  });
});

it.each(languages)(
  "explains every mark below the axis in words of its own in %s",
  async (language) => {
    const of = await shown(language);
    const one = events[0] ?? raise();
    const standings = ["silent", "no-number", "part", "withdrawn", "other"] as const;
    const points = standings.map((standing) => aPoint("north", null, { standing }));
    const sum = aPoint("south", 9, { addedFrom: [aQuantity(4), aQuantity(5)] });
    const { standing, legend } = of.words;
    const svg = seriesSvg({ ...of, events: [{ ...one, points: [...points, sum] }] });
    const texts = new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text");
    const written = [...texts].map(({ textContent }) => textContent);
    expect(written).toEqual(
      expect.arrayContaining([
        legend.added,
        standing.silent,
        standing["no-number"],
        standing.part,
        `${standing.withdrawn}, ${standing.other}`,
      ]),
    );
  },
);

it("explains the lines it draws, and no others", async () => {
  const of = await shown();
  const question = { ...of.definition, nature: "one" } as const;
  const one = events[0] ?? raise();
  const written = (...points: SeriesPoint[]) => {
    const svg = seriesSvg({ ...of, definition: question, events: [{ ...one, points }] });
    const texts = new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text");
    return [...texts].map(({ textContent }) => textContent);
  };
  const { hedged, joined } = of.words.legend;
  const exact = written(point("north", 195), point("south", 207));
  expect(exact).toContain(joined);
  expect(exact).not.toContain(hedged);
  const fitting = written(point("north", 419), point("south", ">=73"));
  expect(fitting).toContain(hedged);
  expect(fitting).not.toContain(joined);
});

it("calls bodies bodies", async () => {
  const of = await shown();
  const bodies = { ...of.definition, cargo: "bodies" } as const;
  const sentences = seriesSummary(of, testVocabulary, bodies, events, "linear");
  expect(sentences.join(" ")).toContain("the bodies of different people");
});

it.each([
  ["en", "counts people, others among them"],
  ["uk", "«люди»: число охоплює й інших"],
  ["ru", "«люди»: число охватывает и других"],
] as const)("says whom a wider figure counts in %s", async (language, expected) => {
  const wide = aPoint("north", 215, { beyond: "people" });
  const vocabulary = {
    ...testVocabulary,
    populations: { people: { name: { en: "people", uk: "люди", ru: "люди" } } },
  } as unknown as typeof testVocabulary;
  expect(pointNotes(await shown(language), vocabulary, wide)).toEqual([expected]);
});

it.each([
  ["en", ">2200", "announced at least 478 more"],
  ["uk", ">2200", "оголошено щонайменше на 478 більше"],
  ["ru", ">2200", "объявлено не менее чем на 478 больше"],
  ["en", "2201", "announced 478 more"],
  ["en", "<1700", "announced at least 24 fewer"],
] as const)("keeps the hedge of a running total in %s: %s", async (language, n, expected) => {
  const words = await loadFiguresTexts(language);
  const sum = { lo: 1723, hi: 1723 };
  expect(differenceOf(words, aQuantity(n).interval, sum, String)).toBe(expected);
});

it("breaks lines between words", () => {
  expect(wrapped("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrapped("an unbreakable", 4)).toEqual(["an", "unbr", "eaka", "ble"]);
});

it("breaks a long address, of which nothing runs over the picture's edge", async () => {
  const address = `https://example.org/figures/?${"party=north&".repeat(40)}`;
  const { items } = seriesPicture({ ...(await shown()), address });
  const lines = items.flatMap((item) => (item.kind === "text" ? item.text : []));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(170);
  expect(lines.join("")).toContain(address);
});
