import type { CSSProperties } from "react";
import type { Face, Fitted } from "../export/set-lines";
import { familyOf } from "./preview-families";

/** An element as satori reads it: what JSX would make, as plain data that can be hashed. */
export interface Node {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

/** An element with its attributes. */
export function node(
  type: string,
  attributes: Readonly<Record<string, string | number | CSSProperties>>,
  ...children: readonly (Node | string)[]
): Node {
  const [only] = children;
  // Of a list satori would not tell the text when it says where the element stands.
  const text = children.length === 1 && typeof only === "string" ? only : children;
  return { type, key: null, props: { ...attributes, children: text } };
}

/** A box; satori wants every box that holds several things to be flexible. */
export function box(style: CSSProperties, ...children: readonly Node[]): Node {
  return node("div", { style: { display: "flex", flexShrink: 0, ...style } }, ...children);
}

/** How the lines of a text are set. */
export interface LineStyle {
  readonly face: Face;
  readonly color: string;
  /** The height of a line in parts of its size. */
  readonly leading: number;
  readonly end?: boolean;
  readonly center?: boolean;
}

/** Lines that are already broken: none wraps again. */
export function lineBox(
  { size, lines }: Fitted,
  { face, color, leading, end = false, center = false }: LineStyle,
): Node {
  const alignItems = center ? "center" : end ? "flex-end" : "flex-start";
  return box(
    { flexDirection: "column", alignItems },
    ...lines.map((line) =>
      node(
        "div",
        {
          style: {
            display: "flex",
            whiteSpace: "pre",
            height: Math.round(size * leading),
            fontFamily: familyOf(face),
            fontSize: size,
            lineHeight: leading,
            color,
          },
        },
        line,
      ),
    ),
  );
}

/** How high such lines stand. */
export function heightOf({ size, lines }: Fitted, leading: number): number {
  return lines.length * Math.round(size * leading);
}
