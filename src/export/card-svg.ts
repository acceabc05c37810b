import { type Drawing, faceFonts, type Shape } from "./card-drawing";
import { element, type Xml, xmlDocument } from "./xml";

/** A font that goes with the file, so that it looks the same wherever it is opened. */
export interface EmbeddedFont {
  readonly family: string;
  /** One weight, or the two ends of a variable font's. */
  readonly weight: string;
  /** The characters it has, as CSS names ranges. */
  readonly range: string;
  /** WOFF2, in base64. */
  readonly data: string;
}

/** A drawing as an SVG file that needs no other; `title` is what is read instead of looking. */
export function drawingSvg(
  { width, height, shapes }: Drawing,
  title: string,
  fonts: readonly EmbeddedFont[] = [],
): string {
  const style = fonts.length === 0 ? [] : [element("style", {}, [fonts.map(fontFace).join("")])];
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "text-rendering": "geometricPrecision",
  };
  const name = element("title", {}, [title]);
  return xmlDocument(element("svg", frame, [name, ...style, ...shapes.map(shapeSvg)]));
}

function fontFace({ family, weight, range, data }: EmbeddedFont): string {
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:${source}}`;
}

function shapeSvg(shape: Shape): Xml {
  switch (shape.kind) {
    case "rect":
      return element("rect", {
        ...numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height }),
        rx: String(shape.radius),
        fill: shape.fill,
        stroke: shape.stroke,
        "stroke-width": shape.stroke === null ? null : "2",
        "stroke-dasharray": shape.dashed ? "7 5" : null,
      });
    case "path":
      return element("path", {
        transform: `translate(${shape.x} ${shape.y}) scale(${shape.scale})`,
        d: shape.d,
        fill: shape.fill ?? "none",
        stroke: shape.stroke,
        "stroke-width": shape.stroke === null ? null : String(shape.strokeWidth),
        "stroke-linecap": shape.stroke === null ? null : "round",
        "stroke-linejoin": shape.stroke === null ? null : "round",
      });
    case "text": {
      const { family, weight } = faceFonts[shape.face];
      const place = {
        ...numbers({ x: shape.x, y: shape.y }),
        "font-family": `'${family}', sans-serif`,
        "font-weight": String(weight),
        "font-size": String(shape.size),
        fill: shape.fill,
        "text-anchor": shape.anchor === "start" ? null : shape.anchor,
      };
      return element("text", place, [shape.text]);
    }
  }
}

function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
