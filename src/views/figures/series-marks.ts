import type { SeriesEvent, SeriesPoint, Standing } from "../../archive/series-point";
import type { Ink } from "../../export/drawing";
import type { FiguresTexts } from "../../i18n/page-texts";
import type { Vocabulary } from "../../model/vocabulary";
import { halfPath, type Shape, shapePath } from "./plot-shapes";

/** One stroke of a mark. */
export interface Stroke {
  readonly ink: Ink;
  readonly d: string;
}

/**
 * How a point is marked: a figure that was said, one that was added up, one that counts others too; below
 * the axis silence, a word without a number, a part, and whatever else is no figure.
 */
export type PointMark =
  | "said"
  | "added"
  | "beyond"
  | Extract<Standing, "silent" | "no-number" | "part">
  | "none";

/** The marks that a legend explains, in its order. */
const explained = ["added", "beyond", "part", "no-number", "silent", "none"] as const;

/** The mark of a point. */
export function markOf({ standing, addedFrom, beyond }: SeriesPoint): PointMark {
  if (standing === "stated") {
    if (beyond !== null) return "beyond";
    return addedFrom.length > 0 ? "added" : "said";
  }
  return standing === "silent" || standing === "no-number" || standing === "part"
    ? standing
    : "none";
}

/** A mark in a party's shape around a point. */
export function markStrokes(
  mark: PointMark,
  shape: Shape,
  x: number,
  y: number,
  size: number,
): readonly Stroke[] {
  const open: Stroke = { ink: `open-${shape}`, d: shapePath(shape, x, y, size) };
  const full: Stroke = { ink: `full-${shape}`, d: open.d };
  switch (mark) {
    case "said":
      return [full];
    case "added":
      return [full, { ink: "hole", d: shapePath(shape, x, y, size * 0.42) }];
    case "no-number":
      return [open, { ink: `full-${shape}`, d: shapePath(shape, x, y, size * 0.41) }];
    case "part":
      return [open, { ink: `full-${shape}`, d: halfPath(shape, x, y, size) }];
    case "none":
      return [open, { ink: `bar-${shape}`, d: `M${x - size - 1.5} ${y}h${2 * size + 3}` }];
    default:
      return [open];
  }
}

/** A mark that occurs, with the shapes it occurs in and what it means. */
export interface MarkEntry {
  readonly mark: PointMark;
  readonly shapes: readonly Shape[];
  readonly text: string;
}

/** What the marks mean that occur among the events, but those of figures said. */
export function marksShown(
  events: readonly SeriesEvent[],
  words: FiguresTexts,
  { parties }: Vocabulary,
): readonly MarkEntry[] {
  const points = events.flatMap((event) => event.points);
  return explained.flatMap((mark) => {
    const marked = points.filter((point) => markOf(point) === mark);
    if (marked.length === 0) return [];
    const shapes = marked.map(({ party }) => parties[party]?.mark ?? "square");
    const standings = [...new Set(marked.map(({ standing }) => standing))];
    const text = standings
      .map((standing) =>
        mark === "added" || mark === "beyond" || standing === "stated"
          ? words.legend[mark === "beyond" ? "beyond" : "added"]
          : words.standing[standing],
      )
      .join(", ");
    return [{ mark, shapes: [...new Set(shapes)], text }];
  });
}
