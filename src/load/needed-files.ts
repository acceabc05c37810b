import { type Page, printAddress } from "../links/address";
import { plainView } from "../links/view-state";
import { type Language, languages } from "../model/localized";

/** The page and the data it reads, as addresses below the scope; what every page needs is there already. */
export function filesOfPage(page: Page, language: Language): string[] {
  if (page.name === "not-found" || page.name === "open") return [];
  return [pathOf(page, language), "data/problems.json", ...dataOf(page)];
}

/** Everything that opens an event in any language. */
export function filesOfEvent(id: string): string[] {
  const page = { name: "event", id } as const;
  return [...languages.map((language) => pathOf(page, language)), ...dataOf(page)];
}

function pathOf(page: Page, language: Language): string {
  return printAddress({ page, language, view: plainView }).slice(1);
}

function dataOf(page: Page): string[] {
  switch (page.name) {
    case "event":
      return [`data/records/${page.id}.json`];
    case "events":
    case "method":
      return ["data/index.json"];
    case "changes":
      return ["data/changes.json"];
    default:
      return [];
  }
}
