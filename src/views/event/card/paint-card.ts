import { type Drawing, faceFonts, type Shape } from "../../../export/card-drawing";

/** Paints a drawing and makes a PNG of it, as large as the drawing says. */
export async function cardPng(drawing: Drawing, page: Document = document): Promise<Blob> {
  const canvas = page.createElement("canvas");
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser has no canvas");
  for (const shape of drawing.shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the canvas gave no picture"));
      else resolve(blob);
    }, "image/png");
  });
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save();
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, radius, fill, stroke, dashed } = shape;
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.fillStyle = fill;
      context.fill();
      if (stroke === null) break;
      context.setLineDash(dashed ? [7, 5] : []);
      context.lineWidth = 2;
      context.strokeStyle = stroke;
      context.stroke();
      break;
    }
    case "path":
      paintPath(context, shape);
      break;
    case "text": {
      const { family, weight } = faceFonts[shape.face];
      context.font = `${weight} ${shape.size}px "${family}", sans-serif`;
      context.fillStyle = shape.fill;
      context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
      break;
    }
  }
  context.restore();
}

function paintPath(
  context: CanvasRenderingContext2D,
  { x, y, scale, d, fill, stroke, strokeWidth }: Extract<Shape, { kind: "path" }>,
): void {
  const path = new Path2D(d);
  context.translate(x, y);
  context.scale(scale, scale);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === null) return;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = strokeWidth;
  context.strokeStyle = stroke;
  context.stroke(path);
}
