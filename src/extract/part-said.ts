import type { Figure } from "./figures";
import type { Hints } from "./hints";
import type { Token } from "./tokens";

const reach = 24;
const adjacent = 2;

/** A sentence's figure with the others near it. */
export interface FigureAmong {
  readonly tokens: readonly Token[];
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly hints: Hints;
}

/** Whether a figure counts part of another: "including 5", "5 of them", "of the 33 wounded, 5". */
export function isPartSaid(among: FigureAmong): boolean {
  const { figure, others, hints } = among;
  if (isTakenOf(among)) return false;
  if (hints.until(figure.begins, "around", "part") !== null) return true;
  const behind = hints.from(figure.to, "around", "part") ?? outOf(among);
  // "12 of 14 were shot down": the 12 are all that were, and the 14 are others. Half of 14 is a share.
  if (behind !== null) return takenFrom(among) === null || isShare(figure);
  if (others.some((other) => other !== figure && isTakenOf({ ...among, figure: other })))
    return true;
  return hints
    .between(figure.from - reach, figure.from, "around")
    .some(({ meaning }) => meaning.key === "part");
}

function isShare({ said, unit }: Figure): boolean {
  return unit === "%" || said.some((value) => !Number.isInteger(value));
}

/** The 16 of "15 of 16 missiles", for the 15. */
export function takenFrom(among: FigureAmong): Figure | null {
  const { figure, others } = among;
  const behind = outOf(among);
  const next = others.find(({ from }) => from >= figure.to);
  // "Of the 12": the article may be read with either.
  const follows = next !== undefined && behind !== null && behind.to >= next.begins;
  return follows && behind.to <= next.from ? next : null;
}

/** "Three of the wounded"; "dozens of people" are no part of them. */
function outOf({ tokens, figure, hints }: FigureAmong) {
  const found = hints.from(figure.to, "around", "out-of");
  const bare = tokens[figure.to]?.folded === "of" && found?.to === figure.to + 1;
  return bare && tokens[found.to]?.kind !== "number" ? null : found;
}

/** "Of the 33 wounded", "31 of 45", "five were among the 22": those of whom others are a part. */
export function isTakenOf({ tokens, figure, others, hints }: FigureAmong): boolean {
  if (hints.until(figure.begins, "around", "among") !== null) return true;
  const found = hints.until(figure.begins, "around", "out-of");
  // «З 17 до 23» is from 17 to 23.
  if (found === null || hints.from(figure.to, "figure", "join") !== null) return false;
  const begins = found.from === 0 || tokens[found.from - 1]?.kind === "mark";
  return begins || others.some(({ to }) => to <= found.from && found.from - to <= adjacent);
}

/** "Rose from 9 to 12": the 9 is what was said before. */
export function isFormer({ figure, others, hints }: FigureAmong): boolean {
  const from = hints.until(figure.begins, "figure", "from");
  const join = hints.from(figure.to, "figure", "join");
  if (from === null || join === null) return false;
  const changes = hints
    .between(from.from - reach, from.from, "figure")
    .some(({ meaning }) => meaning.key === "change");
  return changes && others.some(({ begins }) => begins >= join.from && begins <= join.to);
}
