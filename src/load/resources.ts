import { queryOptions } from "@tanstack/react-query";
import {
  isPublishedIndex,
  isPublishedProblems,
  isPublishedRecord,
  isPublishedVocabulary,
  type PublishedRecord,
} from "../archive/published";
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

/** Everything Parallax says by itself in one language: a script of its own, fetched when needed. */
export const textsOptions = (language: Language) =>
  queryOptions({
    queryKey: ["texts", language],
    queryFn: () =>
      loadTexts(language).catch((error: unknown) => {
        throw new LoadError(`texts/${language}`, { kind: "unreachable" }, error);
      }),
  });
