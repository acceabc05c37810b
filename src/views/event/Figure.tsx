import type { FindingCode } from "../../compare/comparison";
import { claimAnchor } from "../../links/anchors";
import type { CellEntry } from "../../table/table-model";
import { useWords } from "./words";

/** How a figure is marked: thin amber for counts of different people, filled for figures that differ. */
export type Tint = "none" | "amber" | "filled";

/** The mark that a finding puts on the figures it was made from. */
export function tintOf(code: FindingCode): Tint {
  if (code === "mirror-unequal") return "amber";
  return code === "differ" || code === "inconsistent" ? "filled" : "none";
}

const tints: Record<Tint, string> = {
  none: "",
  amber: "bg-mark-soft border-mark-line",
  filled: "bg-mark border-under",
};

const sizes = {
  cell: {
    figure: "font-serif text-[25px] leading-none font-semibold",
    words: "text-[15px] leading-snug",
  },
  headline: {
    figure: "font-serif text-6xl leading-none font-semibold sm:text-7xl",
    words: "font-serif text-2xl leading-tight font-semibold sm:text-3xl",
  },
} as const;

/** Whether an answer is set as a figure: everything that was said as a number or in place of one. */
export function isFigure(entry: CellEntry): boolean {
  return entry.claim.answer.kind === "quantity";
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
  const words = useWords();
  const text = words.answer(entry.claim);
  const look =
    isFigure(entry) && text.length <= (size === "headline" ? 9 : 22) ? "figure" : "words";
  const mark =
    tint === "none"
      ? look === "figure"
        ? "inline-block py-0.5"
        : ""
      : size === "headline"
        ? `inline-block border-b-4 px-1.5 pb-1 rounded-t ${tints[tint]}`
        : `inline-block border-b-[3px] px-1 rounded-t-[3px] ${tints[tint]}`;
  return (
    <a
      href={`#${claimAnchor(entry.claim.id)}`}
      className={`text-ink no-underline hover:underline hover:decoration-1 hover:underline-offset-4 ${sizes[size][look]} ${mark}`}
    >
      {text}
    </a>
  );
}
