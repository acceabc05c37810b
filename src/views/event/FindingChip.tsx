import type { FindingCode } from "../../compare/comparison";
import { useWords } from "./words";

const quiet = "border-transparent bg-quiet text-muted";
const good = "border-transparent bg-agree-soft text-agree";
const solid = "border-transparent bg-mark text-ink";

/**
 * Outlined for unequal counts of different people, filled for figures that differ, dark for disputed,
 * dashed for unconfirmed, quiet for the rest. Symbol and word carry the meaning; colour only repeats it.
 */
const looks: Record<FindingCode, string> = {
  disputed: "border-ink bg-ink text-paper",
  differ: solid,
  inconsistent: solid,
  "mirror-unequal": "border-mark-line bg-card text-ink",
  unconfirmed: "border-dashed border-line-strong bg-card text-ink",
  joined: quiet,
  nested: quiet,
  revised: quiet,
  "one-sided": quiet,
  incomparable: quiet,
  "mirror-undetermined": "border-line-strong bg-card text-ink",
  compatible: good,
  "mirror-equal": quiet,
  agree: good,
  "not-judged": quiet,
};

/** A finding as symbol and word; the word of its code where nothing more is known of it. */
export function FindingChip({
  code,
  word,
  heading = false,
}: {
  code: FindingCode;
  word?: string;
  /** Heads a section, and is larger. */
  heading?: boolean;
}) {
  const words = useWords();
  return (
    <span className={`chip ${heading ? "heading " : ""}${looks[code]}`}>
      <span aria-hidden="true">{words.symbol(code)}</span>
      {word ?? words.code(code)}
    </span>
  );
}
