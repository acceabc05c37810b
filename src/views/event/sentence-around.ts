import type { Segment } from "../../model/marks";

/** The sentences of a statement's text that hold a mark: an explanation is quoted whole, and no more. */
export function sentencesAround(segments: readonly Segment[], mark: string): string {
  const text = segments.map((segment) => segment.text).join("");
  const spans = markedSpans(segments, mark);
  const held = sentencesOf(text).filter(({ from, to }) =>
    spans.some((span) => span.from < to && span.to > from),
  );
  return held
    .map(({ from, to }) => text.slice(from, to))
    .join("")
    .trim();
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function markedSpans(segments: readonly Segment[], mark: string): readonly Span[] {
  let at = 0;
  return segments.flatMap(({ text, claim }) => {
    const from = at;
    at += text.length;
    return claim === mark ? [{ from, to: at }] : [];
  });
}

/** A sentence ends where a stop is followed by space and a capital: "on 1 Jan. at noon" does not end. */
function sentencesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/[.!?…]["”»)]*\s+(?=["“«(]*\p{Lu})/gu)].map(
    (match) => match.index + match[0].length,
  );
  return [0, ...ends].map((from, at) => ({ from, to: ends[at] ?? text.length }));
}
