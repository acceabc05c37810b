import type { Figure } from "./figures";
import type { Hints } from "./hints";
import { isSpeechVerb } from "./speech/speech-words";
import type { Token } from "./tokens";

/** Whether a sentence says that a figure is so, that it is not, or leaves it open. */
export type FigureStance = "asserts" | "denies" | "unknown";

const turns = /^(?:but|while|however|although|але|але\s|проте|однак|тоді|но|однако|зато|хотя|;)$/;

/**
 * How a sentence stands to its figure: "denied that 12 were killed", "no one confirmed that", "five may
 * have died". What may be so is no claim that it is, but "up to 15 may be there" claims that no more are.
 */
export function stanceOf(tokens: readonly Token[], figure: Figure, hints: Hints): FigureStance {
  const behind = hints.between(figure.to, tokens.length, "stance");
  if (behind.some(({ meaning }) => meaning.key === "untrue")) return "denies";
  // "12 were killed, which Moscow denies": one says so, the other not, and neither is the writer.
  if (behind.some(({ from, meaning }) => meaning.key !== "possible" && isRelative(tokens, from)))
    return "unknown";
  const before = hints
    .between(0, figure.begins, "stance")
    .filter(({ to }) => !isTurned(tokens, to, figure.begins));
  const possible = behind.some(
    ({ from, meaning }) => meaning.key === "possible" && !isTurned(tokens, figure.to, from),
  );
  const last = before.at(-1);
  if (last === undefined || last.meaning.key === "possible") {
    const open = last !== undefined || possible;
    return open && !isUpperBound(figure) ? "unknown" : "asserts";
  }
  const negated = /^(?:not|never|не|n't|didn't)$/.test(tokens[last.from - 1]?.folded ?? "");
  return last.meaning.key === "denied" && !negated ? "denies" : "unknown";
}

/** Whether what is said between two places turns to something else, or to somebody else's words. */
function isTurned(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (turns.test(token.folded) || isSpeechVerb(token))) return true;
  }
  return false;
}

/** ", which the ministry denied", «, що в Москві заперечують». */
function isRelative(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at -= 1) {
    const token = tokens[at];
    if (/^(?:which|this|що|чого|это|це|что|чего)$/.test(token?.folded ?? ""))
      return /^[,–—-]$/.test(tokens[at - 1]?.text ?? "");
  }
  return false;
}

function isUpperBound({ hedge }: Figure): boolean {
  return hedge === "at-most" || hedge === "fewer-than";
}
