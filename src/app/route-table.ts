import type { QueryClient } from "@tanstack/react-query";
import { seriesShown } from "../archive/published-series";
import type { Address } from "../links/address";
import { facetsOptions, firstRowsOptions } from "../load/list-options";
import {
  aboutTextsOptions,
  archiveTextsOptions,
  cardTextsOptions,
  changesOptions,
  changesTextsOptions,
  developersTextsOptions,
  examplesOptions,
  figuresTextsOptions,
  methodTextsOptions,
  problemsOptions,
  recordOptions,
  seriesIndexOptions,
  seriesOptions,
  siteOptions,
  textsOptions,
  versionOptions,
  versionsOptions,
  vocabularyOptions,
} from "../load/resources";
import { scriptFailure } from "../load/script-failure";
import { forgetFailures, lazyPage } from "./lazy-page";

/** A page's script that cannot be had is a failure like that of any other file. */
function fetched<Module>(page: string, script: Promise<Module>): Promise<Module> {
  return script.catch(async (error: unknown) => {
    throw await scriptFailure(page, error);
  });
}

const scripts = {
  events: () => fetched("events", import("../pages/EventsPage")),
  figures: () => fetched("figures", import("../pages/FiguresPage")),
  event: () => fetched("event", import("../pages/EventPage")),
  problems: () => fetched("problems", import("../pages/ProblemsPage")),
  open: () => fetched("open", import("../pages/OpenPage")),
  method: () => fetched("method", import("../pages/MethodPage")),
  about: () => fetched("about", import("../pages/AboutPage")),
  changes: () => fetched("changes", import("../pages/ChangesPage")),
  developers: () => fetched("developers", import("../pages/DevelopersPage")),
  check: () => fetched("check", import("../pages/CheckPage")),
  dossier: () => fetched("dossier", import("../pages/DossierPage")),
  "not-found": () => fetched("not-found", import("../pages/NotFoundPage")),
  pinned: () => fetched("event", import("../pages/PinnedPage")),
};

/** The pages, each in a script of its own. */
export const EventsPage = lazyPage(async () => (await scripts.events()).EventsPage);
export const FiguresPage = lazyPage(async () => (await scripts.figures()).FiguresPage);
export const EventPage = lazyPage(async () => (await scripts.event()).EventPage);
export const ProblemsPage = lazyPage(async () => (await scripts.problems()).ProblemsPage);
export const OpenPage = lazyPage(async () => (await scripts.open()).OpenPage);
export const MethodPage = lazyPage(async () => (await scripts.method()).MethodPage);
export const AboutPage = lazyPage(async () => (await scripts.about()).AboutPage);
export const ChangesPage = lazyPage(async () => (await scripts.changes()).ChangesPage);
export const DevelopersPage = lazyPage(async () => (await scripts.developers()).DevelopersPage);
export const CheckPage = lazyPage(async () => (await scripts.check()).CheckPage);
export const DossierPage = lazyPage(async () => (await scripts.dossier()).DossierPage);
export const NotFoundPage = lazyPage(async () => (await scripts["not-found"]()).NotFoundPage);
export const PinnedPage = lazyPage(async () => (await scripts.pinned()).PinnedPage);

/**
 * Asks for everything a page needs at once; left to itself each part would be asked for only when the
 * one before it is there. What fails here fails again, and is told, where it is used.
 */
export function prefetchPage(address: Address, queries: QueryClient): void {
  forgetFailures();
  for (const need of needsOf(address, queries)) void need.catch(() => undefined);
}

/** Fetches everything a page needs. Rejects where any of it cannot be had. */
export async function preparePage(address: Address, queries: QueryClient): Promise<void> {
  forgetFailures();
  await Promise.all(needsOf(address, queries));
}

function needsOf(address: Address, queries: QueryClient): readonly Promise<unknown>[] {
  const { page, language, view } = address;
  if (page.name === "not-found") return [];
  const needs: Promise<unknown>[] = [
    queries.ensureQueryData(textsOptions(language)),
    scripts[page.name](),
  ];
  switch (page.name) {
    case "event":
      needs.push(queries.ensureQueryData(recordOptions(page.id)));
      if (view.version !== null) {
        needs.push(scripts.pinned(), queries.ensureQueryData(changesTextsOptions(language)));
        needs.push(versionOf(page.id, view.version, queries));
      }
      break;
    case "events":
      needs.push(queries.ensureQueryData(firstRowsOptions));
      needs.push(queries.ensureQueryData(archiveTextsOptions(language)));
      // Words are looked for by a worker, which fetches them itself.
      if (view.archive?.text === "") needs.push(queries.ensureQueryData(facetsOptions));
      break;
    case "figures":
      needs.push(queries.ensureQueryData(figuresTextsOptions(language)));
      needs.push(
        queries.ensureQueryData(seriesIndexOptions),
        seriesOf(view.figures?.measure, queries),
      );
      break;
    case "method":
      needs.push(queries.ensureQueryData(examplesOptions));
      needs.push(queries.ensureQueryData(methodTextsOptions(language)));
      break;
    case "problems":
      needs.push(queries.ensureQueryData(problemsOptions));
      break;
    case "open":
      needs.push(queries.ensureQueryData(vocabularyOptions));
      break;
    case "changes":
      needs.push(queries.ensureQueryData(vocabularyOptions));
      needs.push(queries.ensureQueryData(changesTextsOptions(language)));
      needs.push(queries.ensureQueryData(changesOptions));
      break;
    case "developers":
      needs.push(queries.ensureQueryData(developersTextsOptions(language)));
      needs.push(queries.ensureQueryData(examplesOptions), queries.ensureQueryData(siteOptions));
      break;
    case "check":
      needs.push(queries.ensureQueryData(cardTextsOptions(language)));
      break;
    case "dossier":
      needs.push(scripts.dossier().then((page) => page.dossierNeeds(queries, language)));
      break;
    case "about":
      needs.push(queries.ensureQueryData(aboutTextsOptions(language)));
      needs.push(queries.ensureQueryData(siteOptions));
      break;
  }
  return needs;
}

/** Only a series that there is: the page shows the first one for any other. */
async function seriesOf(wanted: string | null | undefined, queries: QueryClient): Promise<void> {
  const { series } = await queries.ensureQueryData(seriesIndexOptions);
  const id = seriesShown(series, wanted ?? null);
  if (id !== null) await queries.ensureQueryData(seriesOptions(id));
}

/** Only a version that there is: a browser logs every file that is missing. */
async function versionOf(id: string, version: string, queries: QueryClient): Promise<void> {
  const versions = await queries.ensureQueryData(versionsOptions(id));
  if (!versions.some((one) => one.version === version)) return;
  await queries.ensureQueryData(versionOptions(id, version));
}
