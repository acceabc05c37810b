import type { Language } from "../model/localized";
import type { Speaker } from "../model/vocabulary-schema";

/** What a verb in the past agrees with. */
export type Gender = "m" | "f" | "n" | "pl";

/** Men's names that end as women's do. */
const men: ReadonlySet<string> = new Set(
  "Никита Илья Кузьма Лука Фома Савва Микита Ілля Хома Сава Микола".split(" "),
);

const endings: Record<Language, readonly (readonly [RegExp, Gender])[]> = {
  en: [],
  // Управління, угруповання; Міністерство; Повітряні, Сили; Служба.
  uk: [
    [/(?:ння|ття|[оеє])$/u, "n"],
    [/[іїи]$/u, "pl"],
    [/[ая]$/u, "f"],
  ],
  // Управление, собрание; Министерство, Главное; Воздушные, Силы; Служба, Генеральная.
  ru: [
    [/(?:[ая]ние|ение|тие|[ое]е|о)$/u, "n"],
    [/(?:[ыи]е|[ыи])$/u, "pl"],
    [/[ая]$/u, "f"],
  ],
};

/**
 * The gender of a speaker's name, from its first word: Главное управление is neuter, российские
 * официальные лица are many. The vocabulary says it where the word does not.
 */
export function speakerGender(
  language: Language,
  name: string,
  speaker?: Pick<Speaker, "kind" | "gender">,
): Gender {
  if (speaker?.gender !== undefined) return speaker.gender;
  const [first = ""] = name.replace(/^[«"“]/u, "").split(/[\s»,]/u);
  if (speaker?.kind === "person") return /[ая]$/u.test(first) && !men.has(first) ? "f" : "m";
  return endings[language].find(([ending]) => ending.test(first.toLowerCase()))?.[1] ?? "m";
}
