import type { Token } from "../tokens";
import { type Cue, none, type Stretch } from "./cue";
import { isCapital, isHead, type Phrase, phraseFrom } from "./phrases";
import {
  isCarrierVerb,
  isSpeakerNoun,
  isSpeechVerb,
  isTimeWord,
  pronounOf,
  saysAbove,
  smallWords,
} from "./speech-words";

/** Marks that part clauses and sentences. */
export const bound = /^[,;:()—–«»"“”„.!?…]$/;

const clauseWords = new Set(
  "that what when while where who which but because though although что когда где который которая которые но що коли де який яка які але".split(
    " ",
  ),
);

/** "X said": the clause before the verb, from its first name or office on. */
export function subjectBefore(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
  let from = at;
  while (from > stretch.from && !isBound(tokens, from - 1) && at - from < 24) from -= 1;
  if (from === at) return apposedBefore(tokens, at, stretch);
  const pronoun = soloPronoun(tokens, from, at);
  if (pronoun !== null)
    return leftCue(tokens, { from: pronoun, to: pronoun + 1 }, at, stretch, from);
  const head = firstHead(tokens, from, at, stretch.from);
  if (head === null) return null;
  const weak =
    head === stretch.from && !isSpeakerNoun(tokens[head] ?? none) && !isCapital(tokens[head + 1]);
  if (weak && at - head === 1 && rightLooksBetter(tokens, at, stretch)) return null;
  const speaker = phraseFrom(tokens, widened(tokens, head, from), at);
  return speaker.to <= speaker.from ? null : leftCue(tokens, speaker, at, stretch, from);
}

function isBound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "mark") return bound.test(token.text) && !isAbbreviationDot(tokens, at);
  return clauseWords.has(token.folded);
}

function isAbbreviationDot(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "." && (tokens[at - 1]?.text.length ?? 0) <= 3 && isCapital(tokens[at + 1])
  );
}

function soloPronoun(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (pronounOf(token) !== null)
      return /^(?:he|she|they|it|він|вона|вони|воно|он|она|они|оно)$/.test(token.folded)
        ? at
        : null;
    if (!smallWords.lead.has(token.folded) && !isTimeWord(token)) return null;
  }
  return null;
}

function firstHead(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
): number | null {
  for (let at = from; at < to; at += 1) if (isHead(tokens, at, sentence)) return at;
  return null;
}

/** With the adjectives before the head: "the local governor", «украинский омбудсмен». */
export function widened(tokens: readonly Token[], head: number, from: number): number {
  let at = head;
  while (at > from && at > head - 3) {
    const token = tokens[at - 1];
    if (token === undefined || token.kind !== "word") break;
    const small = [smallWords.stops, smallWords.lead, smallWords.tail].some((set) =>
      set.has(token.folded),
    );
    if (small || isTimeWord(token) || isSpeechVerb(token)) break;
    if (
      !/(?:ий|ый|ій|ая|а|ое|е|ие|ые|і|ого|ої|их|ых|ому|ом|ой|им|ым|ими|ыми)$/.test(token.folded) &&
      token.script === "cyrillic"
    )
      break;
    at -= 1;
  }
  return at;
}

/** "Dmytro Lubinets, Ukraine's ombudsman, said": the name stands before the office. */
function apposedBefore(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
  if (tokens[at - 1]?.text !== "," || at - 1 <= stretch.from) return null;
  let office = at - 1;
  while (office > stretch.from && !isBound(tokens, office - 1) && at - office < 20) office -= 1;
  if (office === at - 1 || tokens[office - 1]?.text !== ",") return null;
  let from = office - 1;
  while (from > stretch.from && !isBound(tokens, from - 1) && office - from < 16) from -= 1;
  const head = firstHead(tokens, from, office - 1, stretch.from);
  if (head === null) {
    const second = firstHead(tokens, office, at - 1, -1);
    return second === null
      ? null
      : leftCue(tokens, { from: second, to: at - 1 }, at, stretch, office);
  }
  const named = tokens
    .slice(office, at - 1)
    .some((token) => isCapital(token) || isSpeakerNoun(token));
  const first = widened(tokens, head, from);
  const speaker = named ? { from: first, to: at - 1 } : phraseFrom(tokens, first, office - 1);
  return leftCue(tokens, speaker, at, stretch, from);
}

function rightLooksBetter(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const next = tokens[at + 1];
  return next !== undefined && at + 1 < stretch.to && isCapital(next) && isHead(tokens, at + 1, -1);
}

function leftCue(
  tokens: readonly Token[],
  speaker: Phrase,
  at: number,
  stretch: Stretch,
  clause: number,
): Cue {
  const boundary = tokens[clause - 1]?.text ?? "";
  const parenthetical =
    clause > stretch.from && !/^[;:]$/.test(boundary) && !opensSpeech(tokens[at + 1]);
  const above = isSilent(tokens, at + 1, stretch.to) && clause === stretch.from;
  return {
    speaker,
    from: speaker.from,
    to: at + 1,
    covers: above ? "above" : parenthetical ? "both" : "after",
    pronoun: pronounOf(tokens[speaker.from] ?? none),
    rank: isCarrierVerb(tokens[at] ?? none) ? 0 : 1,
    why: "verb",
  };
}

function opensSpeech(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|що|что|:|,)$/.test(token.folded);
}

/** Whether nothing follows that could be what was said: "X confirmed this." */
function isSilent(tokens: readonly Token[], from: number, to: number): boolean {
  return saysAbove(tokens, from, to) && to - from < 8;
}
