import type { Token } from "../tokens";
import {
  isCapital,
  isHead,
  namesSomebody,
  type Phrase,
  phraseFrom,
  withApposition,
} from "./phrases";
import {
  accordingAt,
  isCarrierVerb,
  isSpeakerNoun,
  isSpeechVerb,
  isTimeWord,
  pronounOf,
  saysAbove,
  smallWords,
} from "./speech-words";

/** How a sentence says who speaks, and which part of it that covers. */
export interface Cue {
  /** The speaker's words; for a pronoun, the pronoun. */
  readonly speaker: Phrase;
  /** Where the cue begins and ends, with its verb or its opening words. */
  readonly from: number;
  readonly to: number;
  readonly covers: "before" | "after" | "both" | "above";
  /** Stands for an earlier speaker. */
  readonly pronoun: "person" | "body" | null;
  /** Whose words they are counts above who carried them. */
  readonly rank: number;
  readonly why: string;
}

/** Part of a token row: a sentence, without what stands in quotation marks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether a token lies in a quotation. */
  readonly quoted: (at: number) => boolean;
}

const bound = /^[,;:()—–«»"“”„.!?…]$/;
const clauseWords = new Set(
  "that what when while where who which but because though although что когда где который которая которые но що коли де який яка які але".split(
    " ",
  ),
);

/** Every cue of a sentence, in the order of the text. */
export function cuesOf(tokens: readonly Token[], stretch: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || stretch.quoted(at)) continue;
    const cue =
      ownWords(tokens, at) ??
      sourceCue(tokens, at, stretch) ??
      (isSpeechVerb(token) ? verbCue(tokens, at, stretch) : null);
    if (cue !== null) cues.push(cue);
  }
  return withEnds(tokens, stretch, cues);
}

/** «По его словам», «за її даними», "according to him". */
function ownWords(tokens: readonly Token[], at: number): Cue | null {
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
function sourceCue(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
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

function verbCue(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
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

/** "X said": the clause before the verb, from its first name or office on. */
function subjectBefore(tokens: readonly Token[], at: number, stretch: Stretch): Cue | null {
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

const none = { kind: "mark", folded: "", text: "" } as Token;

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
function widened(tokens: readonly Token[], head: number, from: number): number {
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

function isOnlyLead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") continue;
    const small = smallWords.lead.has(token.folded) || smallWords.tail.has(token.folded);
    if (!small && !isTimeWord(token)) return false;
  }
  return true;
}

/** Whether a clause ends here: nothing but when and where it was said may follow. */
function isOnlyTail(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:that|що|что|:)$/.test(token.folded)) return false;
    if (
      token.kind === "number" &&
      !isTimeWord(tokens[at + 1] ?? none) &&
      !isTimeWord(tokens[at - 1] ?? none)
    )
      return false;
  }
  return true;
}

/** What opens or closes a line: "Minister: …", «… — Єрмак», "… (Reuters)". */
function withEnds(tokens: readonly Token[], stretch: Stretch, cues: Cue[]): Cue[] {
  const headed = headCue(tokens, stretch);
  const closed = cues.length === 0 ? closingCue(tokens, stretch) : null;
  if (headed !== null && !cues.some((cue) => cue.from < headed.to)) return [headed, ...cues];
  return closed === null ? cues : [...cues, closed];
}

function headCue(tokens: readonly Token[], stretch: Stretch): Cue | null {
  for (let at = stretch.from; at < Math.min(stretch.to, stretch.from + 14); at += 1) {
    const token = tokens[at];
    if (token?.kind === "number") return null;
    if (token?.text !== ":") continue;
    const speaker = phraseFrom(tokens, stretch.from, at);
    const place =
      speaker.to - speaker.from <= 2 && smallWords.places.has(tokens[speaker.from]?.folded ?? "");
    const known =
      namesSomebody(tokens, speaker, -1) && speaker.to === at && !place && !tells(tokens, speaker);
    return known && speaker.to > speaker.from
      ? {
          speaker,
          from: stretch.from,
          to: at + 1,
          covers: "after",
          pronoun: null,
          rank: 1,
          why: "headline",
        }
      : null;
  }
  return null;
}

/** Whether a phrase holds a verb of the past: «Прокуратура відкрила справу:» tells, it does not name. */
function tells(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        token.kind === "word" &&
        token.text.length > 4 &&
        !isCapital(token) &&
        !isSpeakerNoun(token) &&
        /(?:[аиіоуеяї](?:ла|ли|ло|л|в)(?:ся|сь)?|[a-z]ed)$/.test(token.folded),
    );
}

function closingCue(tokens: readonly Token[], stretch: Stretch): Cue | null {
  let end = stretch.to;
  while (end > stretch.from && /^[.!?…]$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  const bracket = tokens[end - 1]?.text === ")";
  const last = bracket ? end - 1 : end;
  for (let at = last - 1; at > Math.max(stretch.from, last - 12); at -= 1) {
    const mark = tokens[at]?.text ?? "";
    if (bracket ? mark !== "(" : !/^[—–]$|^-$/.test(mark)) continue;
    if (mark === "-" && tokens[at]?.glued) continue;
    const speaker = phraseFrom(tokens, at + 1, last);
    const whole =
      speaker.to === last && namesSomebody(tokens, speaker, -1) && !tells(tokens, speaker);
    const sure = !bracket || tokens.slice(speaker.from, speaker.to).some(isSpeakerNoun);
    return whole && sure
      ? {
          speaker,
          from: at,
          to: end,
          covers: "before",
          pronoun: null,
          rank: 1,
          why: bracket ? "bracket" : "dash",
        }
      : null;
  }
  return null;
}
