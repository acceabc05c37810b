import type { Face } from "./set-lines";

/**
 * A picture as a list of shapes: the one model of a card, which is printed as SVG, shown in the page and
 * painted on a canvas. Coordinates are pixels; nothing in it is styled elsewhere.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** One shape; later ones lie above earlier ones. */
export type Shape = TextShape | RectShape | PathShape;

/** One line of text; `y` is its baseline. */
export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  readonly text: string;
  readonly anchor: "start" | "end" | "middle";
}

/** A rectangle with round corners. */
export interface RectShape {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string | null;
  readonly dashed: boolean;
}

/** An outline, drawn `scale` times as large as its path says. */
export interface PathShape {
  readonly kind: "path";
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

/** The families and weights in which a drawing's faces are set. */
export const faceFonts: Readonly<
  Record<Face, { readonly family: string; readonly weight: number; readonly italic: boolean }>
> = {
  text: { family: "Inter Variable", weight: 500, italic: false },
  strong: { family: "Inter Variable", weight: 600, italic: false },
  serif: { family: "Source Serif 4 Variable", weight: 600, italic: false },
  italic: { family: "Source Serif 4 Variable", weight: 400, italic: false },
};
