import type { Token } from "../tokens";
import { type Cue, isOnlyLead, isOnlyTail, type Stretch } from "./cue";
import { namesSomebody, phraseFrom, withApposition } from "./phrases";
import { accordingAt, pronounOf, smallWords } from "./speech-words";

/** «По его словам», «за її даними», "according to him". */
export function ownWords(tokens: readonly Token[], at: number): Cue | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^(?:по|за|на)$/.test(first?.folded ?? "") || second === undefined || third === undefined)
    return null;
  if (!smallWords.possessive.has(second.folded) || !smallWords.wordsOf.has(third.folded))
    return null;
  const pronoun = /^(?:їх|їхніми|их)$/.test(second.folded) ? "body" : "person";
  return {
    speaker: { from: at + 1, to: at + 2 },
    from: at,
    to: at + 3,
    covers: "both",
    pronoun,
    rank: 1,
    why: "own-words",
  };
}

/** "According to X", «за даними X», «со ссылкой на X». */
export function sourceCue(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
  const opening = accordingAt(tokens, at);
  if (opening === null) return null;
  const start = at + opening.length;
  const first = tokens[start];
  if (first === undefined || start >= stretch.to) return null;
  const pronoun = pronounOf(first);
  const limit = stretch.to;
  const speaker =
    pronoun === null
      ? withApposition(tokens, phraseFrom(tokens, skipArticle(tokens, start), limit), limit)
      : { from: start, to: start + 1 };
  if (speaker.to <= speaker.from) return null;
  if (pronoun === null && !namesSomebody(tokens, speaker, -1)) return null;
  const opens = isOnlyLead(tokens, stretch.from, at);
  const ends = isOnlyTail(tokens, speaker.to, stretch.to);
  const covers = opens ? "after" : ends ? "before" : "both";
  return { speaker, from: at, to: speaker.to, covers, pronoun, rank: opening.rank, why: "source" };
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|a|an|its|their|data|даних|данных|to)$/.test(tokens[at]?.folded ?? "")
    ? at + 1
    : at;
}
