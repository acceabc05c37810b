import { firstSeries } from "../archive/series-definition";
import { type Address, type Page, printAddress } from "../links/address";
import { plainView } from "../links/view-state";
import { type Language, languages } from "../model/localized";

/** The page and the data it reads, as addresses below the scope; what every page needs is there already. */
export function filesOfPage({ page, language, view: { version, figures } }: Address): string[] {
  if (page.name === "not-found" || page.name === "open") return [];
  const pinned = page.name === "event" && version !== null ? versionOf(page.id, version) : [];
  const shown = page.name === "figures" ? [seriesOf(figures?.measure ?? firstSeries)] : [];
  return [
    pathOf(page, language),
    "data/problems.json",
    ...dataOf(page, language),
    ...shown,
    ...pinned,
  ];
}

function recordOf(id: string): string {
  return `data/records/${id}.json`;
}

function seriesOf(id: string): string {
  return `data/series/${id}.json`;
}

/** What a link to one version of a record reads beside the record of today. */
function versionOf(id: string, version: string): string[] {
  return [`data/versions/${id}/index.json`, `data/versions/${id}/${version}.json`];
}

/** Everything that opens an event in any language. */
export function filesOfEvent(id: string): string[] {
  const page = { name: "event", id } as const;
  return [...languages.map((language) => pathOf(page, language)), recordOf(id)];
}

function pathOf(page: Page, language: Language): string {
  return printAddress({ page, language, view: plainView }).slice(1);
}

function dataOf(page: Page, language: Language): string[] {
  switch (page.name) {
    case "event":
      return [recordOf(page.id)];
    case "events":
      return [
        "data/list/first.json",
        "data/list/facets.json",
        "data/series/index.json",
        seriesOf(firstSeries),
      ];
    case "method":
    case "developers":
      return ["data/examples.json"];
    case "dossier":
      return ["data/list/ids.json", `data/search/titles-${language}.json`];
    case "figures":
      return ["data/series/index.json"];
    case "changes":
      return ["data/changes.json"];
    default:
      return [];
  }
}
