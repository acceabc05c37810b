import { type ESTree, parseSync, Visitor, type VisitorObject } from "vite";

/** The short names of style classes, by the names they are written with. */
export type ClassNames = ReadonlyMap<string, string>;

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const inName = String.raw`(?:\\.|[\w-]|[^\x00-\x7f])+`;

/**
 * Names for the utilities of a style sheet: every page spells out hundreds of them, and they are half of
 * its markup. The classes used most have the shortest names. A class of one plain word keeps its name, for
 * such words stand in scripts with other meanings, and so does one named like a value of CSS, since
 * libraries write `inline-block` into styles. Classes outside the layer of utilities are looked for by
 * scripts and tests.
 */
export function shortNames(css: string, sources: Iterable<string>): ClassNames {
  const all = classesIn(css);
  const values = new Set([...css.matchAll(/:\s*([\w-]+)\s*[;}]/g)].map(([, value]) => value));
  const uses = new Map<string, number>();
  for (const source of sources) {
    for (const word of source.split(/[\s"'`]+/)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const utilities = [...classesIn(utilitiesOf(css))]
    .filter((name) => /\W/.test(name) && !values.has(name))
    .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
  const free = freeNames(all);
  return new Map(utilities.map((name) => [name, free()]));
}

/** A style sheet with the short names in its selectors. */
export function renamedStyle(css: string, names: ClassNames): string {
  return css.replaceAll(selectors, (selector) =>
    selector.replaceAll(classInSelector, (whole, escaped: string) => {
      const short = names.get(plain(escaped));
      return short === undefined ? whole : `.${short}`;
    }),
  );
}

/** A script with the short names in its texts: wherever one of the names stands as a word by itself. */
export function renamedScript(code: string, names: ClassNames): string {
  let renamed = "";
  let done = 0;
  for (const { start, end } of textsIn(code)) {
    renamed += code.slice(done, start);
    renamed += code.slice(start, end).replaceAll(words, (word) => names.get(plain(word)) ?? word);
    done = end;
  }
  return renamed + code.slice(done);
}

function textsIn(code: string): readonly ESTree.Span[] {
  const texts: ESTree.Span[] = [];
  const onText = (node: ESTree.StringLiteral | ESTree.TemplateElement) => {
    if (typeof node.value === "string" || node.type === "TemplateElement") texts.push(node);
  };
  const visitor = { Literal: onText, TemplateElement: onText } as VisitorObject;
  new Visitor(visitor).visit(parseSync("chunk.js", code).program);
  return texts.toSorted((a, b) => a.start - b.start);
}

/** What stands between spaces, without the quotes around the whole. */
const words = /(?<=^["']?|\s)[^\s"'](?:\S*[^\s"'])?(?=["']?$|\s)/g;
const selectors = /[^{};]+(?=\{)/g;
const classInSelector = new RegExp(String.raw`\.(?!\d)(${inName})`, "g");
const plain = (escaped: string) => escaped.replaceAll(/\\(.)/g, "$1");

function classesIn(css: string): Set<string> {
  const found = new Set<string>();
  for (const [selector] of css.matchAll(selectors)) {
    if (/^\s*@/.test(selector)) continue;
    for (const [, name = ""] of selector.matchAll(classInSelector)) found.add(plain(name));
  }
  return found;
}

/** What stands in the layer of utilities, between its braces. */
function utilitiesOf(css: string): string {
  const start = /@layer utilities\s*\{/.exec(css);
  if (start === null) return "";
  let depth = 1;
  let end = start.index + start[0].length;
  for (; depth > 0 && end < css.length; end += 1) {
    if (css[end] === "{") depth += 1;
    else if (css[end] === "}") depth -= 1;
  }
  return css.slice(start.index + start[0].length, end);
}

function freeNames(taken: ReadonlySet<string>): () => string {
  let next = 0;
  return () => {
    for (;;) {
      const name = nameOf(next);
      next += 1;
      if (!taken.has(name)) return name;
    }
  };
}

function nameOf(index: number): string {
  const first = letters.charAt(index % letters.length);
  const rest = Math.floor(index / letters.length);
  return rest === 0 ? first : first + nameOf(rest - 1);
}
