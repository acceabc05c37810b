import { element, type Xml, xmlDocument } from "./xml";

/**
 * A picture as plain values: paths and texts in named inks. A page gives the inks its own colours; a file
 * that has to stand alone takes those of `inks`.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** One thing drawn. Later ones lie on top. */
export type Drawn =
  | { readonly kind: "path"; readonly d: string; readonly ink: Ink }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly ink: "label" | "title" | "body";
      readonly anchor: "start" | "middle" | "end";
    };

type Shape = "circle" | "diamond" | "square" | "triangle";

/**
 * What things are drawn with: lines, or a party's shape filled, with a hole, as a bar, or open. Filled in a
 * throng it has no outline: around thousands of marks a browser takes long to draw one.
 */
export type Ink =
  | "ground"
  | "grid"
  | "axis"
  | "stem"
  | "hole"
  | `${"full" | "throng" | "bar" | "open"}-${Shape}`;

/** How an ink is put on paper. */
export interface InkStyle {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
}

const paper = "#ffffff";
const colours: Record<Shape, string> = {
  circle: "#86326b",
  diamond: "#00655f",
  square: "#565b66",
  triangle: "#565b66",
};

/** The inks of a file that stands alone: the site's own on white. */
export function inkStyle(ink: Ink): InkStyle {
  switch (ink) {
    case "ground":
    case "hole":
      return { fill: paper, stroke: null, width: 0 };
    case "grid":
      return { fill: null, stroke: "#e3e0d8", width: 1 };
    case "axis":
      return { fill: null, stroke: "#8d8a82", width: 1 };
    case "stem":
      return { fill: null, stroke: "#8a6a00", width: 1.5 };
    default: {
      const [way = "full", shape = "circle"] = ink.split("-");
      const colour = colours[shape as Shape];
      if (way === "full") return { fill: colour, stroke: paper, width: 1 };
      if (way === "throng") return { fill: colour, stroke: null, width: 0 };
      return way === "bar"
        ? { fill: null, stroke: colour, width: 2 }
        : { fill: paper, stroke: colour, width: 1.2 };
    }
  }
}

/** Sizes and weights of texts in a file, in pixels. */
export const textStyle = {
  label: { size: 12, weight: 400, colour: "#5d6068" },
  body: { size: 13, weight: 400, colour: "#17181c" },
  title: { size: 18, weight: 600, colour: "#17181c" },
} as const;

/** Fonts by name, with what stands in where they are not installed: a file brings none along. */
export const fontFamily = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";

/** The drawing as an SVG file that refers to nothing outside itself. */
export function drawingSvg(
  { width, height, items }: Drawing,
  { title, description, language }: Readonly<Record<"title" | "description" | "language", string>>,
): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    "xml:lang": language,
    role: "img",
    "font-family": fontFamily,
  };
  const parts = items.map((item) => (item.kind === "path" ? pathElement(item) : textElement(item)));
  return xmlDocument(
    element("svg", attributes, [
      element("title", {}, [title]),
      element("desc", {}, [description]),
      ...parts,
    ]),
  );
}

function pathElement({ d, ink }: Extract<Drawn, { kind: "path" }>): Xml {
  const { fill, stroke, width } = inkStyle(ink);
  const line = { stroke, "stroke-width": stroke === null ? null : String(width) };
  return element("path", { d, fill: fill ?? "none", ...line });
}

function textElement({ x, y, text, ink, anchor }: Extract<Drawn, { kind: "text" }>): Xml {
  const { size, weight, colour } = textStyle[ink];
  const place = { x: String(x), y: String(y), "text-anchor": anchor, fill: colour };
  const face = { "font-size": String(size), "font-weight": String(weight) };
  return element("text", { ...place, ...face }, [text]);
}
