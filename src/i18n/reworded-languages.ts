import { type Language, type Localized, languages } from "../model/localized";
import type { ChangeScope } from "./change-names";
import { locales } from "./numbers";

/** The languages in which one of some texts, each given before and after, reads otherwise. */
export function differingIn(
  ...texts: readonly (readonly [Localized | null, Localized | null])[]
): readonly Language[] {
  return languages.filter((language) =>
    texts.some(([before, after]) => before?.[language] !== after?.[language]),
  );
}

/** "Ukrainian and Russian", as stands after "in". */
export function inLanguages({ texts, words }: ChangeScope, reworded: readonly Language[]): string {
  const names = reworded.map((language) => words.inLanguage[language]);
  return new Intl.ListFormat(locales[texts.language], { type: "conjunction" }).format(names);
}
