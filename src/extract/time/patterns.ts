import type { Item } from "./items";

/**
 * A pattern as the grammar files write it: elements divided by spaces. A word in lower case stands for
 * itself, one in capitals for a class; `a|b` is either, a last `?` makes it optional, a first `+` says
 * that no white space stands before it.
 */
export interface Pattern {
  readonly elements: readonly Element[];
  /** How many items it can take at most. */
  readonly most: number;
}

interface Element {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly optional: boolean;
  readonly glued: boolean;
}

/** What the classes of a pattern took, in the order of the text. */
export interface Taken {
  readonly name: string;
  readonly value: unknown;
}

/** Where a pattern fits: how many pieces of the text it takes, and what of them has a meaning. */
export interface Match {
  readonly length: number;
  readonly taken: readonly Taken[];
}

/** Reads a pattern; `names` are classes that stand for several, as DATE for DAY|MONTHS. */
export function readPattern(text: string, names: Readonly<Record<string, string>>): Pattern {
  const elements = text.split(" ").map((element) => readElement(element, names));
  return { elements, most: elements.length };
}

function readElement(text: string, names: Readonly<Record<string, string>>): Element {
  const glued = text.length > 1 && text.startsWith("+");
  const optional = text.length > 1 && text.endsWith("?");
  const choices = text
    .slice(glued ? 1 : 0, optional ? -1 : undefined)
    .split("|")
    .flatMap((choice) => (names[choice] ?? choice).split("|"));
  return {
    words: choices.filter((choice) => !isClass(choice)),
    classes: choices.filter(isClass),
    optional,
    glued,
  };
}

function isClass(choice: string): boolean {
  return /^[A-Z]{2}/.test(choice);
}

/** The classes and words with which a pattern can begin; a rule is tried only where one of them stands. */
export function beginnings(pattern: Pattern): string[] {
  const found: string[] = [];
  for (const element of pattern.elements) {
    found.push(...element.words, ...element.classes);
    if (!element.optional) break;
  }
  return found;
}

/** How often an element was held against an item since the start: the measure of the work of reading. */
export const work = { steps: 0 };

/** The longest match of a pattern at one place. Patterns are short, so the work at a place is bounded. */
export function matchAt(pattern: Pattern, items: readonly Item[], at: number): Match | null {
  const taken: Taken[] = [];
  const end = walk(pattern.elements, 0, items, at, taken);
  return end < 0 ? null : { length: end - at, taken: taken.reverse() };
}

/** Where the elements from `index` on end, or -1. What they took is put down from the last to the first. */
function walk(
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
  at: number,
  taken: Taken[],
): number {
  const element = elements[index];
  if (element === undefined) return at;
  work.steps += 1;
  const item = items[at];
  if (item !== undefined && !(element.glued && item.spaced)) {
    const name = classOf(element, item);
    if (name !== null || element.words.includes(item.word)) {
      const end = walk(elements, index + 1, items, at + 1, taken);
      if (end >= 0) {
        if (name !== null) taken.push({ name, value: item.reads.get(name) });
        return end;
      }
    }
  }
  return element.optional ? walk(elements, index + 1, items, at, taken) : -1;
}

function classOf({ classes }: Element, { reads }: Item): string | null {
  if (reads.size === 0) return null;
  for (const name of classes) if (reads.has(name)) return name;
  return null;
}
