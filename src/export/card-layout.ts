import {
  type Block,
  beside,
  gapBlock,
  moveShapes,
  round,
  type Setting,
  stack,
  textBlock,
} from "./card-blocks";
import { colours, darkColours } from "./card-colours";
import type { CardContent } from "./card-content";
import type { Drawing, Shape } from "./card-drawing";
import { findingBlock, sidesBlock, siteBlock } from "./card-parts";
import type { Measure } from "./set-lines";

/** The forms in which a card is drawn. */
export const cardForms = {
  wide: { width: 1200, height: 675, margin: 44 },
  square: { width: 1080, height: 1080, margin: 60 },
  tall: { width: 1080, height: 1350, margin: 64 },
  story: { width: 1080, height: 1920, margin: 72 },
} as const;

/** A form of a card. */
export type CardForm = keyof typeof cardForms;

/** On which ground it is drawn. */
export type CardTheme = "light" | "dark";

/** Type never grows above this, and a test holds how small it gets. */
const largest = 1.75;
const smallest = 0.45;

/**
 * A card in one form. Nothing is cut and nothing runs over the edge: all type is set as large as leaves
 * room for everything.
 */
export function cardDrawing(
  content: CardContent,
  form: CardForm,
  theme: CardTheme,
  measure: Measure,
): Drawing & { readonly scale: number } {
  const { width, height, margin } = cardForms[form];
  const palette = theme === "light" ? colours : darkColours;
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const at = (scale: number, rough: boolean) =>
    parts(content, { measure, palette, scale, width: inner.width, rough }, form !== "wide");
  let [low, high] = [smallest, largest];
  while (high - low > 0.01) {
    const scale = (low + high) / 2;
    const { head, body, foot } = at(scale, true);
    const fits = head.height + body.height + foot.height <= inner.height;
    const whole = ![head, body, foot].some(({ broken }) => broken);
    if (fits && whole) low = scale;
    else high = scale;
  }
  const { head, body, foot } = at(low, false);
  const left = inner.height - head.height - body.height - foot.height;
  // What is left goes around the figures: a little more above the foot than below the head.
  const shapes = [
    ...head.shapes,
    ...moveShapes(body.shapes, 0, head.height + left * 0.45),
    ...moveShapes(foot.shapes, 0, inner.height - foot.height),
  ];
  const ground: Shape = {
    kind: "rect",
    x: 0,
    y: 0,
    width,
    height,
    radius: 0,
    fill: palette.paper,
    stroke: null,
    dashed: false,
  };
  return {
    width,
    height,
    scale: round(low),
    shapes: [ground, ...moveShapes(shapes, margin, margin)],
  };
}

function parts(content: CardContent, setting: Setting, high: boolean) {
  const { palette, scale } = setting;
  const gap = (size: number) => gapBlock(round(size * scale));
  const head = stack(
    siteBlock(setting, content),
    gap(14),
    textBlock(setting, content.title, {
      face: "serif",
      size: 44,
      leading: 1.14,
      fill: palette.ink,
    }),
    gap(6),
    textBlock(setting, content.question, {
      face: "text",
      size: 24,
      leading: 1.3,
      fill: palette.muted,
    }),
    gap(18),
  );
  const body = stack(sidesBlock(setting, content, high), gap(16), findingBlock(setting, content));
  return { head, body, foot: footBlock(setting, content) };
}

/** Where it can be read, and beside it the code with how it is checked. */
function footBlock(setting: Setting, { sources, code: given, checked }: CardContent): Block {
  const { palette, scale, width } = setting;
  const code = given ?? { label: "", letters: "" };
  const size = 34;
  const letters = setting.measure(code.letters, "strong", size * scale);
  const label = setting.measure(code.label, "text", 18 * scale);
  const codeWidth = Math.max(letters, label) + 4;
  const between = 36 * scale;
  const words = { ...setting, width: width - codeWidth - between };
  const small = { face: "text", size: 18, leading: 1.35, fill: palette.muted } as const;
  const left = stack(textBlock(words, sources, small), textBlock(words, checked, small));
  const right = stack(
    textBlock({ ...setting, width: codeWidth }, code.label, { ...small, end: true }),
    textBlock({ ...setting, width: codeWidth }, code.letters, {
      face: "strong",
      size,
      leading: 1.25,
      fill: palette.ink,
      end: true,
    }),
  );
  const rule: Shape = {
    kind: "rect",
    x: 0,
    y: 0,
    width,
    height: 2,
    radius: 0,
    fill: palette["line-strong"],
    stroke: null,
    dashed: false,
  };
  const pair = beside({ x: 0, block: left }, { x: width - codeWidth, block: right });
  return stack(
    gapBlock(round(18 * scale)),
    { height: round(16 * scale), shapes: [rule], broken: false },
    pair,
  );
}
