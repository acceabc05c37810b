import { queryOptions } from "@tanstack/react-query";
import {
  isPublishedIndex,
  isPublishedProblems,
  isPublishedRecord,
  isPublishedSite,
  isPublishedVocabulary,
  type PublishedRecord,
} from "../archive/published";
import { loadAboutTexts, loadMethodTexts } from "../i18n/page-texts";
import { loadTexts } from "../i18n/texts";
import type { Language } from "../model/localized";
import { fetchPublished, publishedUrl } from "./fetch-published";
import { LoadError } from "./load-error";

/** One event's record, with the version that names its content. */
export const recordOptions = (id: string) => {
  const url = publishedUrl(`records/${id}.json`);
  const isThisRecord = (data: unknown): data is PublishedRecord =>
    isPublishedRecord(data) && data.record.id === id;
  return queryOptions({
    queryKey: ["record", id],
    queryFn: ({ signal }) => fetchPublished(url, isThisRecord, signal),
  });
};

/** The names of parties, speakers, measures and so on. */
export const vocabularyOptions = queryOptions({
  queryKey: ["vocabulary"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("vocabulary.json"), isPublishedVocabulary, signal))
      .vocabulary,
});

/** The list of events, newest first. */
export const indexOptions = queryOptions({
  queryKey: ["index"],
  queryFn: async ({ signal }) =>
    (await fetchPublished(publishedUrl("index.json"), isPublishedIndex, signal)).events,
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

/** The words of the page on the method, which no other page needs. */
export const methodTextsOptions = (language: Language) =>
  scriptOptions("method", language, loadMethodTexts);

/** The words of the page about the site. */
export const aboutTextsOptions = (language: Language) =>
  scriptOptions("about", language, loadAboutTexts);

function scriptOptions<Words>(
  name: string,
  language: Language,
  load: (language: Language) => Promise<Words>,
) {
  return queryOptions({
    queryKey: [name, language],
    queryFn: () =>
      load(language).catch((error: unknown) => {
        throw new LoadError(`${name}/${language}`, { kind: "unreachable" }, error);
      }),
  });
}
