import type { Language } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import { type Candidate, readQuantities } from "./read-quantities";
import { sentencesOf } from "./sentences";
import { attribute, type SpeakerReading } from "./speech/attribute";
import { type KnownSpeaker, knownSpeaker } from "./speech/known-speakers";
import { edtfOf } from "./time/edtf-of";
import { readTimes, type TimeReading } from "./time/read-times";
import { tokensOf } from "./tokens";

/** Who said it, as the text names them, and whom of the vocabulary that means. */
export interface CandidateSpeaker extends SpeakerReading {
  readonly known: KnownSpeaker;
}

/** When it was, as the text gives it, seen from the day on which the text was written. */
export interface CandidateTime {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  readonly why: readonly string[];
}

/**
 * A claim that a text may make: a figure with what it counts, who said it, when and where. A person accepts,
 * edits or rejects each. What the text does not say, or the reader does not know, is null; all offsets are
 * UTF-16 units of the text, and every part says why it was read so.
 */
export interface ClaimCandidate {
  readonly start: number;
  readonly end: number;
  /** The figure, what is counted, the measure, the direction and the place. */
  readonly quantity: Candidate;
  /** Null is the writer's own voice. */
  readonly speaker: CandidateSpeaker | null;
  readonly time: CandidateTime | null;
}

/** What is known of a text beside its words. */
export interface TextGiven {
  /** The day on which it was written (ISO 8601); without it no time can be counted from it. */
  readonly ref: string | null;
  readonly language?: Language | undefined;
  readonly vocabulary: Vocabulary;
}

/** The claims that a text may make, in its order. */
export function claimCandidates(text: string, given: TextGiven): ClaimCandidate[] {
  const quantities = readQuantities(text, given.language);
  const speakers = attribute(text, quantities, given.language);
  const lang = given.language ?? quantities[0]?.language ?? "en";
  const times = given.ref === null ? [] : readTimes(text, { ref: given.ref, lang });
  const starts = sentenceStarts(text, given.language);
  return quantities.map((quantity, index): ClaimCandidate => {
    const speaker = speakers[index] ?? null;
    return {
      start: quantity.start,
      end: quantity.end,
      quantity,
      speaker: speaker && { ...speaker, known: knownSpeaker(speaker.text, given.vocabulary) },
      time: timeOf(quantity, times, starts),
    };
  });
}

function sentenceStarts(text: string, language: Language | undefined): number[] {
  const tokens = tokensOf(text);
  return sentencesOf(tokens, language).map(({ from }) => tokens[from]?.start ?? 0);
}

/** The time that stands nearest to a figure in its own sentence; another sentence's is no guess of ours. */
function timeOf(
  { start, sentence }: Candidate,
  times: readonly TimeReading[],
  starts: readonly number[],
): CandidateTime | null {
  const from = starts[sentence] ?? 0;
  const to = starts[sentence + 1] ?? Number.POSITIVE_INFINITY;
  let best: TimeReading | null = null;
  for (let at = firstAt(times, from); at < times.length; at += 1) {
    const time = times[at];
    if (time === undefined || time.start >= to) break;
    if (best === null || Math.abs(time.start - start) < Math.abs(best.start - start)) best = time;
  }
  return best && { edtf: edtfOf(best.span), start: best.start, end: best.end, why: best.why };
}

function firstAt(times: readonly TimeReading[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
