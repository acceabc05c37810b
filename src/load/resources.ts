import { queryOptions } from "@tanstack/react-query";
import {
  type EventFile,
  isEventFile,
  isPublishedChanges,
  isPublishedExamples,
  isPublishedProblems,
  isPublishedRecord,
  isPublishedSite,
  isPublishedVersions,
  isPublishedVocabulary,
  type PublishedRecord,
} from "../archive/published";
import { isSeriesFile, isSeriesIndex, type PublishedSeries } from "../archive/published-series";
import { isSeriesSources, type SeriesSources } from "../archive/series-sources";
import { loadCardTexts } from "../i18n/card-texts";
import { loadDossierTexts } from "../i18n/dossier-texts";
import {
  loadAboutTexts,
  loadArchiveTexts,
  loadChangesTexts,
  loadDevelopersTexts,
  loadFiguresTexts,
  loadMethodTexts,
} from "../i18n/page-texts";
import { loadFrameTexts, loadTexts } from "../i18n/texts";
import type { Language } from "../model/localized";
import { fetchPublished, publishedUrl } from "./fetch-published";
import { scriptFailure } from "./script-failure";

/** One event's record, with the version that names its content, or what stands in its place. */
export const recordOptions = (id: string) => {
  const url = publishedUrl(`records/${id}.json`);
  const isThisEvent = (data: unknown): data is EventFile => isEventFile(data, id);
  return queryOptions({
    queryKey: ["record", id],
    queryFn: ({ signal }) => fetchPublished(url, isThisEvent, signal),
  });
};

/** One version of an event's record, as it was published. */
export const versionOptions = (id: string, version: string) => {
  const url = publishedUrl(`versions/${id}/${version}.json`);
  const isThisVersion = (data: unknown): data is PublishedRecord =>
    isPublishedRecord(data) && data.record.id === id && data.version === version;
  return queryOptions({
    queryKey: ["version", id, version],
    queryFn: ({ signal }) => fetchPublished(url, isThisVersion, signal),
  });
};

/** The versions of an event's record that were published, newest first. */
export const versionsOptions = (id: string) =>
  queryOptions({
    queryKey: ["versions", id],
    queryFn: async ({ signal }) =>
      (await fetchPublished(publishedUrl(`versions/${id}/index.json`), isPublishedVersions, signal))
        .versions,
  });

/** What was changed in published records, newest first. */
export const changesOptions = queryOptions({
  queryKey: ["changes"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("changes.json"), isPublishedChanges, signal)).changes,
});

/** The names of parties, speakers, measures and so on. */
export const vocabularyOptions = queryOptions({
  queryKey: ["vocabulary"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("vocabulary.json"), isPublishedVocabulary, signal))
      .vocabulary,
});

/** What the pages that explain show of the records. */
export const examplesOptions = queryOptions({
  queryKey: ["examples"],
  queryFn: ({ signal }) =>
    fetchPublished(publishedUrl("examples.json"), isPublishedExamples, signal),
});

/** Every series of figures, with the names they are called by. */
export const seriesIndexOptions = queryOptions({
  queryKey: ["series"],
  queryFn: ({ signal }) => fetchPublished(publishedUrl("series/index.json"), isSeriesIndex, signal),
});

/** One series of figures, with the names it is read with. */
export const seriesOptions = (id: string) =>
  queryOptions({
    queryKey: ["series", id],
    queryFn: ({ signal }) => {
      const isThisSeries = (data: unknown): data is PublishedSeries => isSeriesFile(data, id);
      return fetchPublished(publishedUrl(`series/${id}.json`), isThisSeries, signal);
    },
  });

/** Who said the figures of a series, and where; for files. */
export const seriesSourcesOptions = (id: string) =>
  queryOptions({
    queryKey: ["series-sources", id],
    queryFn: ({ signal }) => {
      const isThese = (data: unknown): data is SeriesSources => isSeriesSources(data, id);
      return fetchPublished(publishedUrl(`series-sources/${id}.json`), isThese, signal);
    },
  });

/** Files that were set aside, with what is wrong with them. */
export const problemsOptions = queryOptions({
  queryKey: ["problems"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("problems.json"), isPublishedProblems, signal)).files,
});

/** Who publishes the site, under which licence, and where errors are reported. */
export const siteOptions = queryOptions({
  queryKey: ["site"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("site.json"), isPublishedSite, signal)).site,
});

/** Everything Parallax says by itself in one language: a script of its own, fetched when needed. */
export const textsOptions = (language: Language) => scriptOptions("texts", language, loadTexts);

/** What the frame of a page says. */
export const frameTextsOptions = (language: Language) =>
  scriptOptions("frame", language, loadFrameTexts);

/** The words of the page on the method, which no other page needs. */
export const methodTextsOptions = (language: Language) =>
  scriptOptions("method", language, loadMethodTexts);

/** The words of the list of events. */
export const archiveTextsOptions = (language: Language) =>
  scriptOptions("archive", language, loadArchiveTexts);

/** The words of the page about the site. */
export const aboutTextsOptions = (language: Language) =>
  scriptOptions("about", language, loadAboutTexts);

/** The words for what was changed in a record, and for its versions. */
export const changesTextsOptions = (language: Language) =>
  scriptOptions("changes-texts", language, loadChangesTexts);

/** The words of the page of figures. */
export const figuresTextsOptions = (language: Language) =>
  scriptOptions("figures", language, loadFiguresTexts);

/** The words of pictures with a code and of the page that checks it. */
export const cardTextsOptions = (language: Language) =>
  scriptOptions("cards", language, loadCardTexts);

/** The words of dossiers and of the page where they are made. */
export const dossierTextsOptions = (language: Language) =>
  scriptOptions("dossier", language, loadDossierTexts);

/** The words of the page for developers. */
export const developersTextsOptions = (language: Language) =>
  scriptOptions("developers", language, loadDevelopersTexts);

function scriptOptions<Words>(
  name: string,
  language: Language,
  load: (language: Language) => Promise<Words>,
) {
  return queryOptions({
    queryKey: [name, language],
    queryFn: () =>
      load(language).catch(async (error: unknown) => {
        throw await scriptFailure(`${name}/${language}`, error);
      }),
  });
}
