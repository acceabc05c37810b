import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { type CardContent, cardContent } from "../export/card-content";
import type { Shape } from "../export/card-drawing";
import { type CardForm, cardDrawing, cardForms } from "../export/card-layout";
import { drawingSvg } from "../export/card-svg";
import { en } from "../i18n/en";
import { cards as enCards } from "../i18n/en/cards";
import { sentences as enSentences } from "../i18n/en/sentences";
import { ru } from "../i18n/ru";
import { cards as ruCards } from "../i18n/ru/cards";
import { sentences as ruSentences } from "../i18n/ru/sentences";
import { uk } from "../i18n/uk";
import { cards as ukCards } from "../i18n/uk/cards";
import { sentences as ukSentences } from "../i18n/uk/sentences";
import { printCode } from "../links/check-code";
import { readPreviewFonts } from "./preview-fonts";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

const { measure } = readPreviewFonts();
const { events, vocabulary } = publishRecords(readData("."), { write: () => undefined });
const speeches = [
  { texts: en, words: enSentences, cards: enCards },
  { texts: uk, words: ukSentences, cards: ukCards },
  { texts: ru, words: ruSentences, cards: ruCards },
];
const forms = Object.keys(cardForms) as CardForm[];

/** The cards of all headlines in three languages. */
const contents = events.flatMap(({ record, version }): readonly CardContent[] => {
  const { rows, headline } = compareRecord(record, vocabulary);
  const row = rows.find(({ id }) => id === headline);
  if (row === undefined) return [];
  const code = printCode({ version, row: row.id, asOf: null });
  return speeches.flatMap((speech) => {
    const of = { ...speech, vocabulary, record, code, checkAt: "parallax.example/uk/check/" };
    return cardContent(of, row) ?? [];
  });
});

/** How much a card says: the longest are what may not fit. */
const length = (content: CardContent) => JSON.stringify(content).length;
const longest = contents.toSorted((a, b) => length(b) - length(a));

describe("cards of all records", () => {
  it("are there for every event in every language", () => {
    expect(contents.length).toBeGreaterThanOrEqual(3 * 140);
  });

  it.each(forms)(
    "show all that the %s form has to say, inside its edges, and cut nothing",
    (form) => {
      const { width, height, margin } = cardForms[form];
      for (const content of sampled(form)) {
        const drawing = cardDrawing(content, form, "light", measure);
        const texts = drawing.shapes.filter((shape) => shape.kind === "text");
        const shown = squeezed(texts.map(({ text }) => text).join(""));
        for (const said of textsOf(content)) expect(shown, content.title).toContain(squeezed(said));
        for (const text of texts) {
          const [left, right] = extent(text);
          expect(left, text.text).toBeGreaterThanOrEqual(margin - 1);
          expect(right, text.text).toBeLessThanOrEqual(width - margin + 1);
          expect(text.y).toBeLessThanOrEqual(height - margin + 1);
        }
        expect(drawing.scale, content.title).toBeGreaterThanOrEqual(form === "wide" ? 0.6 : 0.85);
      }
    },
  );

  it("say both sides, or that one is silent", () => {
    const alone = contents.filter(({ sides }) => sides.length < 2);
    // A mediator or an outlet that speaks alone faces no side.
    expect(new Set(alone.map(({ finding }) => finding.code))).toEqual(new Set(["one-sided"]));
    for (const { sides } of contents) {
      for (const { accounts, note } of sides) expect(accounts.length > 0 || note !== "").toBe(true);
    }
  });

  it("are well-formed files whose every text is escaped", () => {
    const [content] = contents;
    if (content === undefined) throw new Error("no card");
    const hostile = { ...content, title: `<script>alert("1")</script> & 'x'` };
    const drawing = cardDrawing(hostile, "wide", "dark", measure);
    const svg = drawingSvg(drawing, hostile.title, [
      { family: "Inter", weight: "200 900", range: "U+0-FF", data: "AAAA" },
    ]);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("data:font/woff2;base64,AAAA");
    expect(svg).toContain("&lt;script&gt;");
  });
});

/** The longest; and where room is scarce every event in one of the languages by turns. */
function sampled(form: CardForm): readonly CardContent[] {
  const most = longest.slice(0, 30);
  if (form !== "wide") return most;
  return [...most, ...contents.filter((_, at) => at % 3 === Math.floor(at / 3) % 3)];
}

function textsOf(content: CardContent) {
  const { title, date, question, sides, finding, statement, beyond, sources, code } = content;
  const said = sides.flatMap(({ name, accounts, note }) => [
    name,
    note,
    ...accounts.flatMap(({ answer, counts, who }) => [answer, counts, who]),
  ]);
  return [
    title,
    date,
    question,
    ...said,
    finding.word,
    statement,
    beyond,
    sources,
    code?.letters ?? "",
  ];
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, "");
}

function extent({ text, face, size, x, anchor }: Extract<Shape, { kind: "text" }>) {
  const run = measure(text, face, size);
  return anchor === "end" ? [x - run, x] : [x, x + run];
}
