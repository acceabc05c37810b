import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import { uk } from "../i18n/uk";
import { parseAddress } from "../links/address";
import type { Language } from "../model/localized";

const frames: Record<Language, typeof en.frame> = { en: en.frame, uk: uk.frame, ru: ru.frame };

/**
 * The app's shell for one file of the build: in its page's language, and with what a reader without
 * scripts can do there, which is to open the data the page would show.
 */
export function shellFor(file: string, shell: string): string {
  const { language, page } = parseAddress(`/${file.replace(/index\.html$/, "")}`);
  const data = page.name === "event" ? `/data/events/${page.id}.json` : "/data/index.json";
  const { noScript, noScriptLink } = frames[language];
  return shell
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(
      "<noscript></noscript>",
      `<noscript><p>${noScript} <a href="${data}">${noScriptLink}</a></p></noscript>`,
    );
}
