import satori from "satori";
import { beforeAll, describe, expect, it } from "vitest";
import { findingCodes } from "../compare/comparison";
import type { CardAnswer, CardSide, PreviewCard } from "./preview-card";
import { type PreviewFonts, readPreviewFonts } from "./preview-fonts";
import { previewLayout, sitePreviewLayout } from "./preview-layout";
import type { Node } from "./preview-nodes";
import { previewSize } from "./preview-size";

let fonts: PreviewFonts;
beforeAll(() => {
  fonts = readPreviewFonts();
});

const answer = (text: string, rest: Partial<CardAnswer> = {}): CardAnswer => ({
  text,
  figure: true,
  counts: null,
  asked: null,
  note: null,
  ...rest,
});

const side = (name: string, answers: readonly CardAnswer[], rest: Partial<CardSide> = {}) => ({
  name,
  mark: "circle" as const,
  role: null,
  silence: "не повідомлено",
  answers,
  ...rest,
});

const card = (rest: Partial<PreviewCard> = {}): PreviewCard => ({
  site: "Parallax",
  title: "Обмін полоненими 10 квітня 2023 року",
  date: "10 квітня 2023 року",
  question: "Скільки своїх повернуто, за словами кожної сторони?",
  sides: [side("Росія", [answer("106")]), side("Україна", [answer("100")])],
  finding: { code: "mirror-unequal", word: "Нерівні числа", line: "різні люди" },
  statement: "Ці два числа стосуються різних людей.",
  ...rest,
});

const long =
  "Представництво з координації гуманітарних питань щодо військовополонених і зниклих безвісти";
const words = (text: string) => answer(text, { figure: false });

/** What records may bring at worst, each more than once as long as anything on file. */
const extremes: Readonly<Record<string, PreviewCard>> = {
  "a long title and question": card({
    title: `${long}, ${long}, ${long}`,
    question: `${long} · ${long}`,
    statement: `${long}. ${long}. ${long}.`,
  }),
  "long names, roles, figures and labels": card({
    title: long,
    finding: {
      code: "differ",
      word: "Підсумки різняться дуже сильно",
      line: `різниця щонайменше ${long}`,
    },
    sides: [
      side(long, [answer("щонайменше 12 000 – 15 500", { counts: long, note: `раніше ${long}` })], {
        role: "передано російською стороною на підставі домовленості",
      }),
      side("Україна", [answer("близько 1 250 000", { counts: "людей" })], { role: "отримано" }),
    ],
  }),
  "long answers in words": card({
    title: long,
    finding: { code: "disputed", word: "Спірно", line: null },
    sides: [side("Росія", [words(`${long}, ${long}, ${long}`)]), side("Україна", [words("мина")])],
  }),
  "several answers of both": card({
    title: long,
    finding: { code: "inconsistent", word: "Непослідовно", line: null },
    sides: [
      side("Росія", [
        answer("понад 600", { counts: long }),
        answer("63", { counts: long, note: "ще 3 цієї сторони" }),
      ]),
      side("Україна", [words(long), words(long)]),
    ],
  }),
  "a word wider than its column": card({
    finding: { code: "disputed", word: "Спірно", line: null },
    sides: [side("Росія", [words("а".repeat(90))]), side("У".repeat(80), [answer("7".repeat(60))])],
  }),
  "one side of which the other says nothing": card({
    finding: { code: "one-sided", word: "Лише Україна", line: null },
    sides: [
      side("Росія", []),
      side("Україна", [
        answer("17", { counts: "українців", note: "отримано" }),
        answer("15", { counts: "російських військовослужбовців", note: "передано" }),
      ]),
    ],
  }),
  "nothing said": card({ sides: [], finding: null, question: null, statement: `${long}.` }),
  "no text at all": card({
    title: "",
    date: "",
    question: "",
    statement: "",
    sides: [side("", [answer("")])],
  }),
};

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every text of a picture with where satori put it. */
async function placed(tree: Node): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  await satori(tree, {
    ...previewSize,
    fonts: [...fonts.files],
    onNodeDetected: ({ textContent, left, top, width, height }) => {
      if (textContent === undefined || textContent === "") return;
      found.push({ text: textContent, left, top, right: left + width, bottom: top + height });
    },
  });
  return found;
}

const overlap = (a: Placed, b: Placed) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

describe(previewLayout, () => {
  it.each(Object.keys(extremes))(
    "holds %s: nothing leaves the card, nothing meets",
    async (name) => {
      const tree = previewLayout(extremes[name] ?? card(), fonts.measure);
      const all = await placed(tree);
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) {
        expect(one.left, one.text).toBeGreaterThanOrEqual(55);
        expect(one.right, one.text).toBeLessThanOrEqual(previewSize.width - 55);
        expect(one.bottom, one.text).toBeLessThanOrEqual(previewSize.height - 38);
      }
      const meeting = all.flatMap((a, at) =>
        all
          .slice(at + 1)
          .filter((b) => overlap(a, b))
          .map((b) => [a.text, b.text]),
      );
      expect(meeting).toEqual([]);
    },
  );

  it.each(findingCodes)("has a sign and a chip for %s", (code) => {
    const tree = previewLayout(
      card({ finding: { code, word: "Слово", line: null } }),
      fonts.measure,
    );
    expect(JSON.stringify(tree)).toContain('"Слово"');
  });

  it("gives figures of both sides one size, however long one of them is", () => {
    const sides = [side("Росія", [answer("89")]), side("Україна", [answer("близько 400")])];
    const tree = JSON.stringify(previewLayout(card({ sides }), fonts.measure));
    const sizeOf = (text: string) =>
      new RegExp(`"fontSize":(\\d+)[^{}]*},"children":"${text}"`).exec(tree)?.[1];
    expect(sizeOf("89")).toBe(sizeOf("близько 400"));
    expect(Number(sizeOf("89"))).toBeGreaterThan(50);
  });

  it("gives the sides one size and the opposite order when they change places", async () => {
    const sides = [side("Росія", [answer("150")]), side("Україна", [answer("189")])];
    const [one, other] = await Promise.all(
      [sides, sides.toReversed()].map((order) =>
        placed(previewLayout(card({ sides: order }), fonts.measure)),
      ),
    );
    const at = (all: readonly Placed[] | undefined, text: string) =>
      all?.find((box) => box.text === text);
    expect(at(one, "150")?.left).toBe(at(other, "189")?.left);
    expect(at(one, "150")?.top).toBe(at(other, "189")?.top);
    expect(at(one, "150")?.bottom).toBe(at(other, "150")?.bottom);
  });

  it("depends on nothing but the card, so that it can be kept", () => {
    expect(previewLayout(card(), fonts.measure)).toEqual(previewLayout(card(), fonts.measure));
  });
});

describe(sitePreviewLayout, () => {
  it("holds the site’s name and its promise, however long", async () => {
    const said = {
      site: "Parallax",
      title: long,
      lead: `${long}. ${long}.`,
      promise: `${long}. ${long}.`,
    };
    for (const one of await placed(sitePreviewLayout(said, fonts.measure))) {
      expect(one.right, one.text).toBeLessThanOrEqual(previewSize.width - 55);
      expect(one.bottom, one.text).toBeLessThanOrEqual(previewSize.height - 38);
    }
  });
});
