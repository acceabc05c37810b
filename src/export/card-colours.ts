import type { FindingCode } from "../compare/comparison";
import type { Party } from "../model/vocabulary-schema";

type CardMark = Party["mark"];

/** The colours that a picture is drawn in. */
export type Palette = Readonly<Record<keyof typeof colours, string>>;

/** The light colours of `styles.css`, which no picture can ask for by name; a test holds them alike. */
export const colours = {
  paper: "#fbfaf6",
  card: "#ffffff",
  ink: "#17181c",
  muted: "#5d6068",
  line: "#e3e0d8",
  "line-strong": "#c9c5b9",
  quiet: "#efece4",
  mark: "#ffe58a",
  "mark-soft": "#fdf3d1",
  "mark-line": "#d9a400",
  under: "#8a6a00",
  agree: "#2c6e49",
  "agree-soft": "#e6f2ea",
  circle: "#86326b",
  diamond: "#00655f",
  square: "#565b66",
} as const;

/** The dark colours of `styles.css`. */
export const darkColours: Palette = {
  paper: "#131417",
  card: "#1b1c20",
  ink: "#eceae4",
  muted: "#a2a4ab",
  line: "#2c2e34",
  "line-strong": "#43464f",
  quiet: "#24262b",
  mark: "#5a4700",
  "mark-soft": "#322b14",
  "mark-line": "#e0b12a",
  under: "#e0b12a",
  agree: "#8bd0a6",
  "agree-soft": "#1a2b21",
  circle: "#f0b3da",
  diamond: "#6fd0c4",
  square: "#b4b8c2",
};

/** A colour belongs to a shape and to no party. */
export const markColours: Record<CardMark, string> = {
  circle: colours.circle,
  diamond: colours.diamond,
  square: colours.square,
  triangle: colours.square,
};

/** How a finding's chip looks. */
export interface ChipLook {
  readonly background: string;
  readonly ink: string;
  readonly border: string;
  readonly dashed?: boolean;
}

/** The looks that the chips of the pages have, in some palette. */
export function chipLooksIn(colours: Palette): Record<FindingCode, ChipLook> {
  const quiet = { background: colours.quiet, ink: colours.muted, border: colours.quiet };
  const soft = colours["agree-soft"];
  const good = { background: soft, ink: colours.agree, border: soft };
  const solid = { background: colours.mark, ink: colours.ink, border: colours.mark };
  const outlined = {
    background: colours.card,
    ink: colours.ink,
    border: colours["line-strong"],
  };
  return {
    disputed: { background: colours.ink, ink: colours.paper, border: colours.ink },
    differ: solid,
    inconsistent: solid,
    "mirror-unequal": { ...outlined, border: colours["mark-line"] },
    unconfirmed: { ...outlined, dashed: true },
    joined: quiet,
    nested: quiet,
    revised: quiet,
    "one-sided": quiet,
    incomparable: quiet,
    "mirror-undetermined": outlined,
    compatible: good,
    "mirror-equal": quiet,
    agree: good,
    "not-judged": quiet,
  };
}
