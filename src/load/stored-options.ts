import { queryOptions } from "@tanstack/react-query";
import { loadStoredTexts } from "../i18n/stored-texts";
import type { Language } from "../model/localized";
import { storedEvents } from "./stored-events";

/** Events on this device, asked for anew each time: other pages store and remove them. */
export const storedEventsOptions = queryOptions({
  queryKey: ["stored-events"],
  queryFn: async () =>
    (await storedEvents()).map(({ id, title, kept }) => ({
      id,
      title,
      bytes: kept?.bytes ?? null,
    })),
  staleTime: 0,
  gcTime: 0,
});

/** The words about what is stored. */
export const storedTextsOptions = (language: Language) =>
  queryOptions({
    queryKey: ["stored-texts", language],
    queryFn: () => loadStoredTexts(language),
  });
