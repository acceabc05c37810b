import { queryOptions } from "@tanstack/react-query";
import { isPublishedCodes } from "../archive/published-codes";
import { loadSentenceTexts } from "../i18n/sentence-texts";
import type { Language } from "../model/localized";
import { fetchPublished, publishedUrl } from "./fetch-published";
import { standingToday } from "./record-today";
import { recordOptions, versionOptions } from "./resources";
import { scriptFailure } from "./script-failure";

/** The versions whose codes begin with one letter; for the one page that reads them. */
export const codesOptions = (letter: string) => {
  const url = publishedUrl(`codes/${letter}.json`);
  return queryOptions({
    queryKey: ["codes", letter],
    queryFn: async ({ signal }) => (await fetchPublished(url, isPublishedCodes, signal)).versions,
  });
};

/** The versions whose codes begin with six letters: mostly one, none where the code is of another site. */
export const meantOptions = (start: string) =>
  queryOptions({
    queryKey: ["meant", start],
    queryFn: async ({ client }) => {
      const listed = await client.fetchQuery(codesOptions(start.charAt(0)));
      const meant = listed[start] ?? [];
      return Promise.all(
        meant.map(({ id, version }) => client.fetchQuery(versionOptions(id, version))),
      );
    },
  });

/** What stands today for an event that a code is of, through every name it had since. */
export const standingOptions = (id: string) =>
  queryOptions({
    queryKey: ["standing", id],
    queryFn: ({ client }) => standingToday(id, (at) => client.fetchQuery(recordOptions(at))),
  });

/** The words by which a picture tells a finding in a sentence. */
export const sentenceTextsOptions = (language: Language) =>
  queryOptions({
    queryKey: ["sentences", language],
    queryFn: () =>
      loadSentenceTexts(language).catch(async (error: unknown) => {
        throw await scriptFailure(`sentences/${language}`, error);
      }),
  });
