import type { Token } from "../tokens";
import type { Cue, Stretch } from "./cue";
import { isCapital, namesSomebody, type Phrase, phraseFrom } from "./phrases";
import { isSpeakerNoun, smallWords } from "./speech-words";

/** What opens or closes a line: "Minister: …", «… — Єрмак», "… (Reuters)". */
export function withEnds(tokens: readonly Token[], stretch: Stretch, cues: Cue[]): Cue[] {
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
