import { queryOptions } from "@tanstack/react-query";
import { loadAstrayTexts } from "../i18n/astray-texts";
import type { Language } from "../model/localized";

/** The words for links that ask for what is not there. */
export const astrayTextsOptions = (language: Language) =>
  queryOptions({
    queryKey: ["astray-texts", language],
    queryFn: () => loadAstrayTexts(language),
  });
