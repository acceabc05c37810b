import type { Language } from "../../../model/localized";

/** A run of a text; `lang` is null where it is in the page's language. */
export interface ForeignRun {
  readonly at: number;
  readonly text: string;
  readonly lang: string | null;
}

const addresses = String.raw`https?:\/\/\S+|#[\w.-]+|\d{4}(?:-[\w]+)+|\b(?=\w*\d)[0-9a-f]{12}\b`;
const latin = String.raw`\p{Script=Latin}[\p{Script=Latin}\d.’'&-]*(?: \p{Script=Latin}[\p{Script=Latin}\d.’'&-]*)*`;
const cyrillic = String.raw`\p{Script=Cyrillic}[\p{Script=Cyrillic}\d.’'-]*(?: \p{Script=Cyrillic}[\p{Script=Cyrillic}\d.’'-]*)*`;

/** Which language a name is in a citation does not say; its script is what a voice has to know. */
const scripts: Readonly<Record<Language, readonly [RegExp, string]>> = {
  en: [new RegExp(`(${addresses})|(${cyrillic})`, "gu"), "und-Cyrl"],
  uk: [new RegExp(`(${addresses})|(${latin})`, "gu"), "und-Latn"],
  ru: [new RegExp(`(${addresses})|(${latin})`, "gu"), "und-Latn"],
};

/** A text in runs, so that voices read addresses and foreign names as what they are. */
export function foreignRuns(text: string, language: Language): readonly ForeignRun[] {
  const [pattern, lang] = scripts[language];
  const runs: ForeignRun[] = [];
  let at = 0;
  for (const { 0: found, 1: address, index } of text.matchAll(pattern)) {
    if (index > at) runs.push({ at, text: text.slice(at, index), lang: null });
    runs.push({ at: index, text: found, lang: address === undefined ? lang : "zxx" });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ at, text: text.slice(at), lang: null });
  return runs;
}
