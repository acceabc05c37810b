import type { FindingCode } from "../../compare/comparison";
import { claimAnchor } from "../../links/anchors";
import type { CellEntry } from "../../table/table-model";
import { isTold } from "./told-answer";
import { useWords } from "./words";

/** How a figure is marked: thin amber for counts of different people, filled for figures that differ. */
export type Tint = "none" | "amber" | "filled";

/** The mark that a finding puts on the figures it was made from. */
export function tintOf(code: FindingCode): Tint {
  if (code === "mirror-unequal") return "amber";
  return code === "differ" || code === "inconsistent" ? "filled" : "none";
}

/** In forced colours the browser paints a plate behind text, which would cover the line under it. */
const plain =
  "forced-colors:forced-color-adjust-none forced-colors:border-[LinkText] forced-colors:bg-[Canvas] forced-colors:text-[LinkText]";

const tints: Record<Tint, string> = {
  none: "",
  amber: `bg-mark-soft border-mark-line ${plain}`,
  filled: `bg-mark border-under ${plain}`,
};

const sizes = {
  cell: {
    figure: "figure",
    phrase: "phrase",
    words: "words",
  },
  headline: {
    figure:
      "font-serif text-5xl leading-none font-semibold whitespace-nowrap min-[26rem]:text-6xl sm:text-7xl",
    phrase:
      "font-serif text-[26px] leading-tight font-semibold sm:text-4xl lg:text-5xl lg:leading-none",
    words: "font-serif text-[17px] leading-tight font-semibold sm:text-3xl",
  },
} as const;

/** Whether an answer is set as a figure: everything that was said as a number or in place of one. */
export function isFigure(entry: CellEntry): boolean {
  return entry.claim.answer.kind === "quantity";
}

/** An answer in words: the figure, the name, or where it is neither the words of the statement. */
export function useAnswer(entry: Pick<CellEntry, "claim" | "statement">): string {
  const words = useWords();
  const told = isTold(entry) ? words.marked(entry.claim, entry.statement) : null;
  return told ?? words.answer(entry.claim);
}

/** An answer, leading to the words it was taken from. */
export function Figure({
  entry,
  tint,
  size,
}: {
  entry: CellEntry;
  tint: Tint;
  size: keyof typeof sizes;
}) {
  const text = useAnswer(entry);
  const look = lookOf(text, isFigure(entry));
  const box =
    size === "headline"
      ? "border-b-4 rounded-t px-1.5 pb-1"
      : "border-b-[3px] rounded-t-[3px] px-1";
  const mark = tint === "none" ? (look === "words" ? "" : "py-0.5") : `${box} ${tints[tint]}`;
  return (
    <a href={`#${claimAnchor(entry.claim.id)}`} className={`answer ${sizes[size][look]} ${mark}`}>
      {text}
    </a>
  );
}

/** "106" is set large, "more than 2,200" smaller so that it stays on its line, a place as words. */
function lookOf(text: string, figure: boolean): "figure" | "phrase" | "words" {
  if (!figure || text.length > 26) return "words";
  return text.length > 6 ? "phrase" : "figure";
}
