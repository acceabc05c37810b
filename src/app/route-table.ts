import type { QueryClient } from "@tanstack/react-query";
import type { Address } from "../links/address";
import {
  aboutTextsOptions,
  changesOptions,
  changesTextsOptions,
  developersTextsOptions,
  indexOptions,
  methodTextsOptions,
  problemsOptions,
  recordOptions,
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
  event: () => fetched("event", import("../pages/EventPage")),
  problems: () => fetched("problems", import("../pages/ProblemsPage")),
  open: () => fetched("open", import("../pages/OpenPage")),
  method: () => fetched("method", import("../pages/MethodPage")),
  about: () => fetched("about", import("../pages/AboutPage")),
  changes: () => fetched("changes", import("../pages/ChangesPage")),
  developers: () => fetched("developers", import("../pages/DevelopersPage")),
  "not-found": () => fetched("not-found", import("../pages/NotFoundPage")),
  pinned: () => fetched("event", import("../pages/PinnedPage")),
};

/** The pages, each in a script of its own. */
export const EventsPage = lazyPage(async () => (await scripts.events()).EventsPage);
export const EventPage = lazyPage(async () => (await scripts.event()).EventPage);
export const ProblemsPage = lazyPage(async () => (await scripts.problems()).ProblemsPage);
export const OpenPage = lazyPage(async () => (await scripts.open()).OpenPage);
export const MethodPage = lazyPage(async () => (await scripts.method()).MethodPage);
export const AboutPage = lazyPage(async () => (await scripts.about()).AboutPage);
export const ChangesPage = lazyPage(async () => (await scripts.changes()).ChangesPage);
export const DevelopersPage = lazyPage(async () => (await scripts.developers()).DevelopersPage);
export const NotFoundPage = lazyPage(async () => (await scripts["not-found"]()).NotFoundPage);
export const PinnedPage = lazyPage(async () => (await scripts.pinned()).PinnedPage);

/**
 * Asks for everything a page needs at once; left to itself each part would be asked for only when the
 * one before it is there. What fails here fails again, and is told, where it is used.
 */
export function prefetchPage({ page, language, view }: Address, queries: QueryClient): void {
  forgetFailures();
  if (page.name === "not-found") return;
  void queries.prefetchQuery(textsOptions(language));
  void scripts[page.name]().catch(() => undefined);
  if (page.name === "open" || page.name === "changes")
    void queries.prefetchQuery(vocabularyOptions);
  if (page.name === "events" || page.name === "method") void queries.prefetchQuery(indexOptions);
  if (page.name === "event") void queries.prefetchQuery(recordOptions(page.id));
  if (page.name === "event" && view.version !== null) {
    void scripts.pinned().catch(() => undefined);
    void queries.prefetchQuery(changesTextsOptions(language));
    prefetchVersion(page.id, view.version, queries);
  }
  if (page.name === "changes") {
    void queries.prefetchQuery(changesTextsOptions(language));
    void queries.prefetchQuery(changesOptions);
  }
  if (page.name === "developers") {
    void queries.prefetchQuery(developersTextsOptions(language));
    void queries.prefetchQuery(indexOptions);
    void queries.prefetchQuery(siteOptions);
  }
  if (page.name === "problems") void queries.prefetchQuery(problemsOptions);
  if (page.name === "method") void queries.prefetchQuery(methodTextsOptions(language));
  if (page.name !== "about") return;
  void queries.prefetchQuery(aboutTextsOptions(language));
  void queries.prefetchQuery(siteOptions);
}

/** Only a version that there is: a browser logs every file that is missing. */
function prefetchVersion(id: string, version: string, queries: QueryClient): void {
  queries.fetchQuery(versionsOptions(id)).then(
    (versions) => {
      const known = versions.some((one) => one.version === version);
      if (known) void queries.prefetchQuery(versionOptions(id, version));
    },
    () => undefined,
  );
}
