import type { Token } from "../tokens";
import { type Cue, isOnlyLead, isOnlyTail, none, type Stretch } from "./cue";
import { isCapital, isHead, type Phrase, phraseFrom, withApposition } from "./phrases";
import {
  isCarrierVerb,
  isSpeechVerb,
  isTimeWord,
  pronounOf,
  saysAbove,
  smallWords,
} from "./speech-words";
import { bound, subjectBefore, widened } from "./subject-before";

/** Who speaks by a verb of speech at `at`: as a rule before it, after it where a clause begins with the verb. */
export function verbCue(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
  const before = tokens[at - 1];
  const token = tokens[at] ?? none;
  if (before !== undefined && at > stretch.from) {
    const passive =
      smallWords.notSpeech.has(before.folded) && !/^(?:has|have|had|all)$/.test(before.folded);
    if (passive || before.folded === "не") return null;
  }
  if (smallWords.needsAt.has(token.folded) && !hasAt(tokens, at, stretch)) return null;
  const inverted =
    at === stretch.from ||
    bound.test(before?.text ?? "") ||
    /^(?:as|як|как)$/.test(before?.folded ?? "");
  const left = () => subjectBefore(tokens, at, stretch);
  const right = () =>
    smallWords.needsAt.has(token.folded) ? null : subjectAfter(tokens, at, stretch);
  return inverted ? (right() ?? left()) : (left() ?? right());
}

/** "Put the toll at 22" reports; "put out the fire" does not. */
function hasAt(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const end = Math.min(stretch.to, at + 7);
  for (let next = at + 1; next < end; next += 1) if (tokens[next]?.folded === "at") return true;
  return false;
}

/** "said X", «сообщили в X», «заявил X». */
function subjectAfter(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
  let start = at + 1;
  const last = Math.min(stretch.to, at + 10);
  while (
    start < last &&
    passes(tokens[start]) &&
    (isSmall(tokens[start]) || !isHead(tokens, start, -1))
  )
    start += 1;
  const first = tokens[start];
  if (first === undefined || start >= stretch.to) return null;
  const pronoun = pronounOf(first);
  const mayBePronoun = pronoun !== null && start === at + 1;
  if (!mayBePronoun && !isHead(tokens, start, -1)) return null;
  const limit = stretch.to;
  const from = widened(tokens, start, at + 1);
  const speaker = mayBePronoun
    ? { from: start, to: start + 1 }
    : withApposition(tokens, phraseFrom(tokens, from, limit), limit);
  if (speaker.to <= speaker.from || !mayEndAt(tokens[speaker.to], speaker.to, stretch)) return null;
  return {
    speaker,
    from: at,
    to: speaker.to,
    covers: coverOfInverted(tokens, at, speaker, stretch),
    pronoun: mayBePronoun ? pronoun : null,
    rank: isCarrierVerb(tokens[at] ?? none) ? 0 : 1,
    why: "verb-first",
  };
}

/** After an inverted subject comes a mark or a small word, not the verb of another clause: "said Russia holds 50". */
function mayEndAt(token: Token | undefined, at: number, stretch: Stretch): boolean {
  if (token === undefined || at >= stretch.to || token.kind === "mark") return true;
  return (
    smallWords.stops.has(token.folded) ||
    smallWords.tail.has(token.folded) ||
    isSpeechVerb(token) ||
    (isTimeWord(token) && token.kind === "word")
  );
}

function isSmall(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (smallWords.stops.has(token.folded) || smallWords.tail.has(token.folded)) &&
    !isCapital(token)
  );
}

/** Words that may stand between the verb and its subject: «сообщили в», «заявил накануне журналистам». */
function passes(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "number") return false;
  if (token.kind === "mark") return false;
  if (/^(?:that|what|как|що|что|як|він|вона|он|она|he|she)$/.test(token.folded)) return false;
  if (/^(?:the|a|an|its|his|her|their|one)$/.test(token.folded)) return true;
  if (smallWords.stops.has(token.folded) || smallWords.tail.has(token.folded) || isTimeWord(token))
    return true;
  return (
    token.script === "cyrillic" &&
    /(?:ий|ый|ій|ая|а|ое|ие|ые|і|ого|ої|их|ых|ому|ом|ой|им|ым|о|ам|ям|ці|у|ю)$/.test(token.folded)
  );
}

function coverOfInverted(
  tokens: readonly Token[],
  at: number,
  speaker: Phrase,
  stretch: Stretch,
): Cue["covers"] {
  if (saysAbove(tokens, stretch.from, at))
    return isOnlyTail(tokens, speaker.to, stretch.to) ? "above" : "after";
  if (isOnlyLead(tokens, stretch.from, at)) return "after";
  return isOnlyTail(tokens, speaker.to, stretch.to) ? "before" : "both";
}
