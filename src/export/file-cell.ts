import type { Moment } from "../model/moment";

/** A cell of a file before a writer gives it a form; null is an empty one. */
export type FileCell =
  | string
  | number
  | null
  /** A time as somebody gave it. */
  | { readonly kind: "moment"; readonly moment: Moment }
  | { readonly kind: "ratio"; readonly ratio: number }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  /** Text in runs, of which some stand out. */
  | { readonly kind: "runs"; readonly runs: readonly Run[] };

/** A run of a cell's text. */
export interface Run {
  readonly text: string;
  readonly look: "strong" | "plain" | "quiet";
}

/** A cell as plain text, for files that know no types but numbers. */
export function plainCell(cell: FileCell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "moment":
      return cell.moment.edtf;
    case "ratio":
      return cell.ratio;
    case "link":
      return cell.text;
    case "runs":
      return cell.runs.map(({ text }) => text).join("");
  }
}
