import { linksIn } from "../links/site-links";
import { languages } from "../model/localized";

/** The files, from the build's root, that hold the app's shell: one for each address, and 404.html. */
export function shellPaths(events: readonly string[]): string[] {
  const addresses = languages.flatMap((language) => {
    const links = linksIn(language);
    return [
      links.eventsHref,
      links.problemsHref,
      links.openHref,
      links.methodHref(),
      links.aboutHref,
      ...events.map((id) => links.eventHref(id)),
    ];
  });
  return [...addresses.map((address) => `${address.slice(1)}index.html`), "404.html"];
}
