import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { en } from "./en";
import { ru } from "./ru";
import { loadTexts, type Texts } from "./texts";
import { uk } from "./uk";

/** Names that have no other spelling, the names of languages and keys, and what is written in English only. */
const latinAllowed = new Set([
  "Parallax",
  "English",
  "EN",
  "CSV",
  "JSON",
  "JavaScript",
  "Ctrl",
  "C",
  "Excel",
  "LibreOffice",
]);

/** Every text with its path; functions are asked with digits, once with something and once with nothing. */
function everyText(texts: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value.replaceAll(/\{\w+\}/g, "7")]];
    if (typeof value === "function") return asked(value).map((text) => [here, text]);
    return typeof value === "object" && value !== null ? everyText(value, here) : [];
  });
}

/**
 * What a text function says to several kinds of arguments; those that it cannot take are left out. Digits
 * count as text, number, truth and month at once; 1, 2 and 0 ask for one, few and many.
 */
function asked(text: (...values: unknown[]) => unknown): readonly string[] {
  const said = askedWith(text, ["3", 1, 2, 0]);
  return said.length > 0 ? said : askedWith(text, [["7", "8"]]);
}

function askedWith(text: (...values: unknown[]) => unknown, kinds: readonly unknown[]): string[] {
  return kinds.flatMap((kind) => {
    try {
      const said = text(...Array.from({ length: text.length }, () => kind));
      return typeof said === "string" ? [said] : [];
    } catch {
      return [];
    }
  });
}

const own = (texts: Texts) => everyText({ ...texts, language: null });

describe("texts in Ukrainian and Russian", () => {
  it.each([uk, ru])("hold no Latin word that a reader of $language would stumble on", (texts) => {
    const words = own(texts).flatMap(([path, text]) =>
      (text.match(/\p{Script=Latin}+/gu) ?? [])
        .filter((word) => !latinAllowed.has(word) && !isAddress(text, word))
        .filter(() => !isShownAsItIs(path))
        .map((word) => `${path}: ${word}`),
    );
    expect([...new Set(words)]).toEqual([]);
  });

  it.each([
    ["Ukrainian", uk, /[ыэъё]/iu],
    ["Russian", ru, /[іїєґ]/iu],
  ] as const)("hold no letter that %s does not have", (_, texts, foreign) => {
    const found = own(texts)
      .filter(([path]) => !isShownAsItIs(path))
      .filter(([, text]) => foreign.test(text));
    expect(found).toEqual([]);
  });
});

describe("texts in every language", () => {
  it.each([en, uk, ru])(
    "are clean in $language: no empty, doubled or stray blanks, no straight quotes",
    (texts) => {
      const dirty = own(texts).filter(
        ([, text]) =>
          text === "" || / {2}|^ | $| [.,;:!?](?:\s|$)|"|\w'\w|undefined|NaN/u.test(text),
      );
      expect(dirty).toEqual([]);
    },
  );

  it.each([en, uk, ru])("say no exclamation and take no side in $language", (texts) => {
    const loud =
      /!|\b(?:claims? that|admits?|alleg|lied\b|liar|propaganda|regime)|визна(?:в|ли)|брех|пропаганд|призна(?:л|ли)|лож[ьи]|утверждает, что|стверджує, що/iu;
    expect(own(texts).filter(([, text]) => loud.test(text))).toEqual([]);
  });

  it.each(languages)("are loaded by language: %s", async (language) => {
    expect((await loadTexts(language)).language).toBe(language);
  });

  it.each([uk, ru])("have the same keys in $language as in English", (texts) => {
    const paths = (of: Texts) => [...new Set(own(of).map(([path]) => path))].toSorted();
    expect(paths(texts)).toEqual(paths(en));
  });
});

/** Names of languages and of clocks are keys as much as texts. */
function isShownAsItIs(path: string): boolean {
  return path.startsWith("frame.languageNames.") || path.startsWith("frame.languageCodes.");
}

function isAddress(text: string, word: string): boolean {
  return new RegExp(`[./]${word}|${word}[./]`, "u").test(text);
}
