/** The cuts of type that previews are set in. */
export type Face = "text" | "strong" | "serif" | "italic";

/** How wide a text runs at a size, in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

/** A size, and on how many lines a text may run at it. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

/** A text broken into lines at one size. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where a text has to fit. */
export interface Frame {
  readonly face: Face;
  readonly width: number;
  readonly measure: Measure;
}

/**
 * Sets a text at the first step, largest first, on whose lines it fits without breaking a word. Where none
 * will do the one that holds most is taken, and the text is cut short.
 */
export function setText(text: string, steps: readonly Step[], frame: Frame): Fitted {
  return setAlike([text], steps, frame)[0] ?? { size: 0, lines: [] };
}

/** Sets several texts at one and the same step, so that none is made to look the greater. */
export function setAlike(
  texts: readonly string[],
  steps: readonly Step[],
  frame: Frame,
): readonly Fitted[] {
  const suits = ({ size, lines }: Step) =>
    texts.every((text) => {
      const set = breakLines(text, size, frame);
      return !set.broken && set.lines.length <= lines;
    });
  const step = steps.find(suits) ?? roomiest(steps);
  return texts.map((text) => ({ size: step.size, lines: setAt(text, step, frame) }));
}

/** The lines of a text at one size, as many as it takes, without evening them out: enough to know how high it is. */
export function roughLines(text: string, size: number, frame: Frame): readonly string[] {
  return breakLines(text, size, frame).lines;
}

function roomiest(steps: readonly Step[]): Step {
  const room = ({ size, lines }: Step) => lines / size;
  const [most] = steps.toSorted((a, b) => room(b) - room(a));
  return most ?? { size: 0, lines: 0 };
}

function setAt(text: string, { size, lines: most }: Step, frame: Frame): readonly string[] {
  const { lines } = breakLines(text, size, frame);
  if (lines.length > most) return clamp(lines, most, size, frame);
  return balanced(text, lines.length, size, frame);
}

interface Broken {
  readonly lines: readonly string[];
  /** A word was wider than a line and had to be broken. */
  readonly broken: boolean;
}

function breakLines(text: string, size: number, frame: Frame): Broken {
  const fits = (line: string) => frame.measure(line, frame.face, size) <= frame.width;
  const lines: string[] = [];
  let line = "";
  let broken = false;
  for (const word of words(text)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, fits);
    broken ||= pieces.length > 1;
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return { lines: line === "" ? lines : [...lines, line], broken };
}

/**
 * Words that a line may begin with. A short word, a number and a dash hold to their neighbour: no line
 * ends in "в" or "10", and none begins with a dash.
 */
function words(text: string): readonly string[] {
  const joined = text
    .replace(/(?<=^|[\s(«“])(\p{L}{1,2}|\d+) (?=\S)/gu, "$1\u00a0")
    .replace(/ (?=[–—])/gu, "\u00a0");
  return joined.split(" ").filter((word) => word !== "");
}

/** A word that is wider than its line, in pieces that are not. */
function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** As many lines, as narrow as they can be: no last line of one short word. */
function balanced(text: string, count: number, size: number, frame: Frame): readonly string[] {
  let [low, high] = [0, frame.width];
  while (high - low > 2) {
    const width = (low + high) / 2;
    const { lines, broken } = breakLines(text, size, { ...frame, width });
    if (lines.length <= count && !broken) high = width;
    else low = width;
  }
  return breakLines(text, size, { ...frame, width: high }).lines;
}

function clamp(
  lines: readonly string[],
  most: number,
  size: number,
  { face, width, measure }: Frame,
): readonly string[] {
  const fits = (line: string) => measure(`${line}…`, face, size) <= width;
  let last = lines[most - 1] ?? "";
  while (!fits(last) && last.includes(" ")) last = last.slice(0, last.lastIndexOf(" "));
  while (!fits(last) && last !== "") last = last.slice(0, -1);
  const cut = last.replace(/[\s,.;:–—(«“]+$/u, "");
  return [...lines.slice(0, most - 1), `${cut}…`];
}
