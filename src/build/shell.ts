import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import { uk } from "../i18n/uk";
import { linksIn } from "../links/site-links";
import { languages } from "../model/localized";

const frames = { en: en.frame, uk: uk.frame, ru: ru.frame };

/**
 * The page that stands at every address where none was written. The app says what was asked for; a reader
 * without scripts is told that there is nothing, in all languages, and led to the events.
 */
export function notFoundShell(shell: string, base: string): string {
  const parts = languages.map((language) => {
    const { notFound, backToEvents } = frames[language];
    const href = linksIn(language, base).eventsHref;
    return `<div lang="${language}"><h1>${notFound.heading}</h1><p><a href="${href}">${backToEvents}</a></p></div>`;
  });
  return shell.replace("<noscript></noscript>", `<noscript>${parts.join("")}</noscript>`);
}
