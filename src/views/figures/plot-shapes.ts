import type { Party } from "../../model/vocabulary-schema";

/** A party's shape. */
export type Shape = Party["mark"];

/** The outline of a shape around a point; `size` is a circle's radius, and shapes look equally large. */
export function shapePath(shape: Shape, x: number, y: number, size: number): string {
  const by = (factor: number) => Math.round(size * factor * 100) / 100;
  switch (shape) {
    case "circle":
      return `M${x - by(1)} ${y}a${by(1)} ${by(1)} 0 1 0 ${by(2)} 0a${by(1)} ${by(1)} 0 1 0 ${-by(2)} 0z`;
    case "diamond":
      return `M${x} ${y - by(1.3)}l${by(1.3)} ${by(1.3)}l${-by(1.3)} ${by(1.3)}l${-by(1.3)} ${-by(1.3)}z`;
    case "square":
      return `M${x - by(0.9)} ${y - by(0.9)}h${by(1.8)}v${by(1.8)}h${-by(1.8)}z`;
    case "triangle":
      return `M${x} ${y - by(1.15)}l${by(1.15)} ${by(2.1)}h${-by(2.3)}z`;
  }
}

/** The lower half of a shape, for a part of a figure. */
export function halfPath(shape: Shape, x: number, y: number, size: number): string {
  const by = (factor: number) => Math.round(size * factor * 100) / 100;
  switch (shape) {
    case "circle":
      return `M${x - by(1)} ${y}a${by(1)} ${by(1)} 0 0 0 ${by(2)} 0z`;
    case "diamond":
      return `M${x - by(1.3)} ${y}h${by(2.6)}l${-by(1.3)} ${by(1.3)}z`;
    case "square":
      return `M${x - by(0.9)} ${y}h${by(1.8)}v${by(0.9)}h${-by(1.8)}z`;
    case "triangle":
      return `M${x - by(0.63)} ${y}h${by(1.26)}l${by(0.52)} ${by(0.95)}h${-by(2.3)}z`;
  }
}

/** A line straight up from `low` to `high`. */
export function linePath(x: number, high: number, low: number): string {
  return `M${x} ${low}V${high}`;
}

/** An interval with a cap at each end; one that is open above ends in an arrow at the top of the picture. */
export function barPath(x: number, low: number, high: number | null, top: number): string {
  const foot = `M${x - 3} ${low}h6`;
  if (high !== null) return `${foot}${linePath(x, high, low)}M${x - 3} ${high}h6`;
  const tip = Math.max(top, low - 26);
  return `${foot}${linePath(x, tip, low)}M${x - 3} ${tip + 4}l3 -4l3 4`;
}
