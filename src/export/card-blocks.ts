import type { Palette } from "./card-colours";
import type { Shape } from "./card-drawing";
import { type Face, type Frame, type Measure, roughLines, setText } from "./set-lines";

/** A part of a card, drawn from its own upper left corner. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** A word was too long for its line. */
  readonly broken: boolean;
}

/** What blocks are set with: `scale` makes all type larger or smaller alike. */
export interface Setting {
  readonly measure: Measure;
  readonly palette: Palette;
  readonly scale: number;
  readonly width: number;
  /** Only the height is wanted yet. */
  readonly rough: boolean;
}

/** How a text is set. */
export interface TextLook {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  /** At the right edge. */
  readonly end?: boolean;
}

/** More lines than any text has: a card never cuts what somebody said. */
const allLines = 60;

/** A text in as many lines as it takes. */
export function textBlock(setting: Setting, text: string, look: TextLook): Block {
  if (text === "") return { height: 0, shapes: [], broken: false };
  const { face, fill, leading, end = false } = look;
  const size = round(look.size * setting.scale);
  const frame: Frame = { face, width: setting.width, measure: setting.measure };
  const lines = setting.rough
    ? roughLines(text, size, frame)
    : setText(text, [{ size, lines: allLines }], frame).lines;
  const shapes = lines.map(
    (line, at): Shape => ({
      kind: "text",
      x: end ? setting.width : 0,
      // Capitals of both families stand about seven tenths of their size above the baseline.
      y: round(at * size * leading + size * (leading / 2 + 0.35)),
      size,
      face,
      fill,
      text: line,
      anchor: end ? "end" : "start",
    }),
  );
  return {
    height: round(lines.length * size * leading),
    shapes,
    broken: longestWord(text, look, setting) > setting.width,
  };
}

function longestWord(text: string, { face, size }: TextLook, { measure, scale }: Setting): number {
  return Math.max(...text.split(/\s/u).map((word) => measure(word, face, size * scale)));
}

/** An empty part. */
export function gapBlock(height: number): Block {
  return { height, shapes: [], broken: false };
}

/** Parts one below the other. */
export function stack(...blocks: readonly Block[]): Block {
  let top = 0;
  const shapes = blocks.flatMap((block) => {
    const moved = moveShapes(block.shapes, 0, top);
    top += block.height;
    return moved;
  });
  return { height: round(top), shapes, broken: blocks.some(({ broken }) => broken) };
}

/** Parts beside one another, each at its own left edge; the row is as high as the highest. */
export function beside(...parts: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...parts.map(({ block }) => block.height)),
    shapes: parts.flatMap(({ x, block }) => moveShapes(block.shapes, x, 0)),
    broken: parts.some(({ block }) => block.broken),
  };
}

/** Shapes moved as they are. */
export function moveShapes(shapes: readonly Shape[], x: number, y: number): readonly Shape[] {
  return shapes.map((shape) => ({ ...shape, x: round(shape.x + x), y: round(shape.y + y) }));
}

/** Hundredths of a pixel are enough, and print alike everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
