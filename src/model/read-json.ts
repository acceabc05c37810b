import { collectProblems, type Problem, type Report } from "./problems";

/** What a file's text came to: its data, or why it cannot be taken. */
export type ReadJson = { readonly data: unknown } | { readonly problems: readonly Problem[] };

/**
 * Reads a file as JSON (RFC 8259). A byte order mark at its start is passed over, as the standard allows.
 * A key that stands twice in one object is a problem: `JSON.parse` would keep the last one and drop the
 * others without a word.
 */
export function readJson(text: string): ReadJson {
  const { problems, report } = collectProblems();
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    const data: unknown = JSON.parse(plain);
    reportDoubledKeys(plain, report);
    return problems.length === 0 ? { data } : { problems };
  } catch (error) {
    report([], "not-json", { message: error instanceof Error ? error.message : String(error) });
    return { problems };
  }
}

/** An object or a list that is still open at a place in the text. */
interface Open {
  /** The keys met so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The key or index of what comes next. */
  at: string | number;
  /** A text that comes next is a key. */
  expectsKey: boolean;
}

/** Goes through the text of valid JSON once, without recursion: files may nest as deep as they like. */
function reportDoubledKeys(text: string, report: Report): void {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const inside = open.at(-1);
    switch (text.charAt(at)) {
      case "{":
        open.push({ keys: new Set(), at: "", expectsKey: true });
        break;
      case "[":
        open.push({ keys: null, at: 0, expectsKey: false });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (inside !== undefined) goOn(inside);
        break;
      case '"': {
        const end = endOfText(text, at);
        if (inside?.expectsKey) takeKey(inside, text.slice(at, end + 1), open, report);
        at = end;
      }
    }
  }
}

function goOn(inside: Open): void {
  if (typeof inside.at === "number") inside.at += 1;
  else inside.expectsKey = true;
}

function takeKey(inside: Open, quoted: string, open: readonly Open[], report: Report): void {
  const key = String(JSON.parse(quoted));
  inside.at = key;
  inside.expectsKey = false;
  if (inside.keys?.has(key))
    report(
      open.slice(0, deepest).map((one) => one.at),
      "doubled-key",
      { key },
    );
  inside.keys?.add(key);
}

/** How much of a path is told: no record nests deeper. */
const deepest = 12;

/** The place of the quotation mark that ends the text which begins at `start`. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}
