import { type Drawing, fontFamily, inkStyle, textStyle } from "../../export/drawing";

/** So many pixels for each unit of a drawing. */
const density = 2;

/**
 * The drawing as PNG, painted by the browser with the fonts that the page has loaded. Null where the
 * browser has no canvas to paint on.
 */
export function drawingPng(drawing: Drawing, page: Document = document): Promise<Blob | null> {
  const canvas = page.createElement("canvas");
  canvas.width = drawing.width * density;
  canvas.height = drawing.height * density;
  const brush = canvas.getContext("2d");
  if (brush === null) return Promise.resolve(null);
  brush.scale(density, density);
  for (const item of drawing.items) {
    if (item.kind === "path") paintPath(brush, item);
    else paintText(brush, item);
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

type Item<Kind extends "path" | "text"> = Extract<Drawing["items"][number], { kind: Kind }>;

function paintPath(brush: CanvasRenderingContext2D, { d, ink }: Item<"path">): void {
  const { fill, stroke, width } = inkStyle(ink);
  const path = new Path2D(d);
  if (fill !== null) {
    brush.fillStyle = fill;
    brush.fill(path);
  }
  if (stroke === null) return;
  brush.strokeStyle = stroke;
  brush.lineWidth = width;
  brush.stroke(path);
}

function paintText(
  brush: CanvasRenderingContext2D,
  { x, y, text, ink, anchor }: Item<"text">,
): void {
  const { size, weight, colour } = textStyle[ink];
  brush.font = `${weight} ${size}px ${fontFamily}`;
  brush.fillStyle = colour;
  brush.textAlign = anchor === "middle" ? "center" : anchor;
  brush.fillText(text, x, y);
}
