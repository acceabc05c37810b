import type { Language } from "../model/localized";

/** British English writes day, month, year; its numbers are those of every other English. */
export const locales: Record<Language, string> = { en: "en-GB", uk: "uk", ru: "ru" };

/** Ukrainian and Russian set numbers of four digits solid: 6057, but 12 000. English groups both. */
const groupedFrom: Record<Language, number> = { en: 1_000, uk: 10_000, ru: 10_000 };

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the reader's language: 12,000 or 12 000, with a narrow space that does not break. */
export function formatNumber(language: Language, n: number): string {
  // Nearly all numbers are whole ones; Intl takes its time for each.
  if (Number.isSafeInteger(n) && n > 0) return grouped(language, String(n), n);
  return print(language, n, { maximumFractionDigits: 6 });
}

function grouped(language: Language, digits: string, n: number): string {
  if (n < groupedFrom[language]) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, language === "en" ? "," : "\u202f");
}

/** A percentage as each language sets it: 45.5%, 45,5 %. The number said is 45.5, not 0.455. */
export function formatPercent(language: Language, percent: number): string {
  return print(language, percent / 100, { style: "percent", maximumFractionDigits: 2 });
}

function print(language: Language, n: number, style: Intl.NumberFormatOptions): string {
  const useGrouping = Math.abs(n) >= groupedFrom[language];
  const key = `${language} ${style.style} ${useGrouping}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locales[language], { ...style, useGrouping });
  formats.set(key, format);
  return format
    .formatToParts(n)
    .map(({ type, value }) => (type === "group" && language !== "en" ? "\u202f" : value))
    .join("");
}
