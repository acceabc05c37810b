/**
 * Statement texts mark their claims as `[words](claim)`. A mark is never a link to anywhere else.
 * `\[`, `\]` and `\\` stand for the characters themselves.
 */

/** A run of a statement's text, marked with a claim or plain. */
export interface Segment {
  readonly text: string;
  /** The claim's name inside its statement; null for plain text. */
  readonly claim: string | null;
}

/** What a claim can be called, as the schema has it. */
const claimName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The text in segments, or null where a bracket is not closed or marks what can be no claim. */
export function parseMarks(text: string): readonly Segment[] | null {
  const segments: Segment[] = [];
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain !== "") segments.push({ text: plain, claim: null });
    plain = "";
  };
  while (at < text.length) {
    const char = text[at];
    if (char === "\\" && at + 1 < text.length) {
      plain += text[at + 1];
      at += 2;
    } else if (char === "[") {
      const mark = readMark(text, at);
      if (mark === null) return null;
      flush();
      segments.push(mark.segment);
      at = mark.end;
    } else if (char === "]") {
      return null;
    } else {
      plain += char;
      at += 1;
    }
  }
  flush();
  return segments;
}

function readMark(text: string, start: number): { segment: Segment; end: number } | null {
  let words = "";
  let at = start + 1;
  while (at < text.length && text[at] !== "]") {
    if (text[at] === "[") return null;
    if (text[at] === "\\") at += 1;
    words += text[at] ?? "";
    at += 1;
  }
  const close = text.indexOf(")", at);
  if (text[at + 1] !== "(" || close < 0 || words === "") return null;
  const claim = text.slice(at + 2, close);
  return claimName.test(claim) ? { segment: { text: words, claim }, end: close + 1 } : null;
}

/** Prints segments as the marked text that `parseMarks` reads. */
export function printMarks(segments: readonly Segment[]): string {
  const escaped = (text: string) => text.replace(/[\\[\]]/g, "\\$&");
  return segments
    .map(({ text, claim }) => (claim === null ? escaped(text) : `[${escaped(text)}](${claim})`))
    .join("");
}
