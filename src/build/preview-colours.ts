import type { FindingCode } from "../compare/comparison";
import type { CardMark } from "./preview-card";

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

const quiet: ChipLook = { background: colours.quiet, ink: colours.muted, border: colours.quiet };
const good: ChipLook = {
  background: colours["agree-soft"],
  ink: colours.agree,
  border: colours["agree-soft"],
};
const solid: ChipLook = { background: colours.mark, ink: colours.ink, border: colours.mark };
const outlined: ChipLook = {
  background: colours.card,
  ink: colours.ink,
  border: colours["line-strong"],
};

/** The looks that the chips of the pages have. */
export const chipLooks: Record<FindingCode, ChipLook> = {
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
