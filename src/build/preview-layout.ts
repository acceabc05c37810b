import { chipLooksIn, colours } from "../export/card-colours";
import { type Measure, setText } from "../export/set-lines";
import type { CardFinding, PreviewCard } from "./preview-card";
import { box, heightOf, lineBox, type Node } from "./preview-nodes";
import { sidesBlock } from "./preview-sides";
import { findingSign, siteSign } from "./preview-signs";
import { previewSize } from "./preview-size";

const margin = { x: 56, top: 34, bottom: 38 };
const width = previewSize.width - 2 * margin.x;
const chipLooks = chipLooksIn(colours);
const cardPadding = 36;
const inner = width - 2 * cardPadding - 4;

/** The figures are what is looked at first, so the name steps back. */
const titleSteps = [
  { size: 50, lines: 1 },
  { size: 46, lines: 1 },
  { size: 42, lines: 1 },
  { size: 40, lines: 2 },
  { size: 36, lines: 2 },
];
const questionSteps = [
  { size: 28, lines: 1 },
  { size: 26, lines: 1 },
  { size: 24, lines: 2 },
];
const statementSteps = [
  { size: 28, lines: 2 },
  { size: 26, lines: 2 },
  { size: 24, lines: 3 },
];
const aloneSteps = [
  { size: 52, lines: 2 },
  { size: 44, lines: 3 },
];

/**
 * The picture of an event: its name and question, both sides' answers at one size, and the finding in
 * words. Nothing can overflow: texts are measured, and step down or are cut short by the steps above.
 */
export function previewLayout(card: PreviewCard, measure: Measure): Node {
  const heading = headingBlock(card, measure);
  const finding = card.sides.length > 0 ? findingBlock(card, measure) : null;
  const left =
    previewSize.height - margin.top - margin.bottom - heading.height - (finding?.height ?? 0) - 8;
  const body =
    card.sides.length > 0
      ? sidesBlock(card, { measure, width: inner, height: left })
      : aloneBlock(card, measure);
  return page(
    heading.node,
    box(
      {
        flexDirection: "column",
        flexGrow: 1,
        borderWidth: 2,
        borderStyle: "solid",
        borderColor: colours.line,
        borderRadius: 24,
        backgroundColor: colours.card,
        overflow: "hidden",
      },
      box(
        { flexGrow: 1, alignItems: "center", paddingLeft: cardPadding, paddingRight: cardPadding },
        body,
      ),
      ...(finding === null ? [] : [finding.node]),
    ),
  );
}

/** The picture of all pages that are about no event: the site's name and what it promises. */
export function sitePreviewLayout(
  texts: {
    readonly site: string;
    readonly title: string;
    readonly lead: string;
    readonly promise: string;
  },
  measure: Measure,
): Node {
  const frame = (face: "serif" | "text") => ({ face, width, measure });
  const title = setText(
    texts.title,
    [
      { size: 92, lines: 1 },
      { size: 76, lines: 2 },
    ],
    frame("serif"),
  );
  const lead = setText(texts.lead, [{ size: 38, lines: 3 }], frame("text"));
  const promise = setText(texts.promise, [{ size: 30, lines: 2 }], frame("text"));
  return page(
    box({ justifyContent: "flex-start" }, brand(texts.site, 56)),
    box(
      { flexDirection: "column", flexGrow: 1, justifyContent: "center", gap: 28 },
      lineBox(title, { face: "serif", color: colours.ink, leading: 1.12 }),
      lineBox(lead, { face: "text", color: colours.muted, leading: 1.4 }),
    ),
    box(
      {
        borderTopWidth: 5,
        borderTopStyle: "solid",
        borderTopColor: colours["mark-line"],
        paddingTop: 26,
      },
      lineBox(promise, { face: "text", color: colours.ink, leading: 1.35 }),
    ),
  );
}

function page(...children: readonly Node[]): Node {
  return box(
    {
      width: previewSize.width,
      height: previewSize.height,
      boxSizing: "border-box",
      flexDirection: "column",
      backgroundColor: colours.paper,
      paddingTop: margin.top,
      paddingBottom: margin.bottom,
      paddingLeft: margin.x,
      paddingRight: margin.x,
    },
    ...children,
  );
}

/** A part of the picture and how high it stands. */
interface Block {
  readonly node: Node;
  readonly height: number;
}

function brand(site: string, size: number): Node {
  const name = { size, lines: [site] };
  return box(
    { alignItems: "center", gap: Math.round(size * 0.3) },
    siteSign(Math.round(size * 1.25), colours.ink, colours["mark-line"]),
    lineBox(name, { face: "serif", color: colours.ink, leading: 1.2 }),
  );
}

function headingBlock({ site, title, date, question }: PreviewCard, measure: Measure): Block {
  const name = setText(title, titleSteps, { face: "serif", width, measure });
  const day = setText(date, [{ size: 28, lines: 1 }], { face: "text", width: width / 2, measure });
  const asked =
    question === null
      ? { size: 0, lines: [] }
      : setText(question, questionSteps, { face: "text", width, measure });
  const gaps = { brand: 12, question: question === null ? 0 : 6, below: 20 };
  const brandHeight = 40;
  return {
    height:
      brandHeight +
      gaps.brand +
      heightOf(name, 1.14) +
      gaps.question +
      heightOf(asked, 1.28) +
      gaps.below,
    node: box(
      { flexDirection: "column", paddingBottom: gaps.below },
      box(
        { height: brandHeight, justifyContent: "space-between", alignItems: "center" },
        brand(site, 30),
        lineBox(day, { face: "text", color: colours.muted, leading: 1.2 }),
      ),
      box({ height: gaps.brand }),
      lineBox(name, { face: "serif", color: colours.ink, leading: 1.14 }),
      box({ height: gaps.question }),
      lineBox(asked, { face: "text", color: colours.ink, leading: 1.28 }),
    ),
  };
}

/** The chip, and beside it the finding in a sentence. */
function findingBlock({ finding, statement }: PreviewCard, measure: Measure): Block {
  const chip = finding === null ? null : chipBlock(finding, measure);
  const gap = chip === null ? 0 : 28;
  const room = inner - (chip?.width ?? 0) - gap;
  const said = setText(statement, statementSteps, { face: "text", width: room, measure });
  const padding = 17;
  const height = Math.max(heightOf(said, 1.3), chip?.height ?? 0) + 2 * padding + 2;
  return {
    height,
    node: box(
      {
        height,
        boxSizing: "border-box",
        alignItems: "center",
        gap,
        paddingLeft: cardPadding,
        paddingRight: cardPadding,
        borderTopWidth: 2,
        borderTopStyle: "solid",
        borderTopColor: colours.line,
      },
      ...(chip === null ? [] : [chip.node]),
      lineBox(said, { face: "text", color: colours.ink, leading: 1.3 }),
    ),
  };
}

function chipBlock(
  { code, word }: CardFinding,
  measure: Measure,
): Block & { readonly width: number } {
  const look = chipLooks[code];
  const sign = 34;
  const set = setText(
    word,
    [
      { size: 28, lines: 1 },
      { size: 26, lines: 2 },
    ],
    {
      face: "strong",
      width: 330,
      measure,
    },
  );
  const wordWidth = Math.max(...set.lines.map((line) => measure(line, "strong", set.size)));
  const edge = { top: 7, start: 18, end: 22, line: 3 };
  return {
    width: Math.ceil(wordWidth) + sign + 10 + edge.start + edge.end + 2 * edge.line,
    height: Math.max(sign, heightOf(set, 1.2)) + 2 * (edge.top + edge.line),
    node: box(
      {
        alignItems: "center",
        gap: 10,
        paddingTop: edge.top,
        paddingBottom: edge.top,
        paddingLeft: edge.start,
        paddingRight: edge.end,
        borderRadius: 28,
        borderWidth: edge.line,
        borderStyle: look.dashed ? "dashed" : "solid",
        borderColor: look.border,
        backgroundColor: look.background,
      },
      findingSign(code, sign, look.ink),
      lineBox(set, { face: "strong", color: look.ink, leading: 1.2 }),
    ),
  };
}

function aloneBlock({ statement }: PreviewCard, measure: Measure): Node {
  const said = setText(statement, aloneSteps, { face: "serif", width: inner, measure });
  return lineBox(said, { face: "serif", color: colours.ink, leading: 1.2 });
}
