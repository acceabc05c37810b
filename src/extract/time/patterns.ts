import type { Item } from "./items";

/**
 * A pattern as the grammar files write it: elements divided by spaces. A word in lower case stands for
 * itself, one in capitals for a class; `a|b` is either, a last `?` makes it optional, a first `+` says
 * that no white space stands before it.
 */
export interface Pattern {
  readonly elements: readonly Element[];
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

export interface Match {
  readonly length: number;
  readonly taken: readonly Taken[];
}

/** Reads a pattern; `names` are classes that stand for several, as DATE for DAY|MONTHS. */
export function readPattern(text: string, names: Readonly<Record<string, string>>): Pattern {
  return { elements: text.split(" ").map((element) => readElement(element, names)) };
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

/** The longest match of a pattern at one place. Patterns are short, so the work at a place is bounded. */
export function matchAt(pattern: Pattern, items: readonly Item[], at: number): Match | null {
  return walk(pattern.elements, 0, items, at, at);
}

function walk(
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
  from: number,
  at: number,
): Match | null {
  const element = elements[index];
  if (element === undefined) return { length: at - from, taken: [] };
  const item = items[at];
  if (item !== undefined && !(element.glued && item.spaced)) {
    const name = element.classes.find((wanted) => item.reads.has(wanted));
    if (name !== undefined || element.words.includes(item.word)) {
      const rest = walk(elements, index + 1, items, from, at + 1);
      if (rest !== null && name === undefined) return rest;
      if (rest !== null && name !== undefined) {
        return {
          length: rest.length,
          taken: [{ name, value: item.reads.get(name) }, ...rest.taken],
        };
      }
    }
  }
  return element.optional ? walk(elements, index + 1, items, from, at) : null;
}
