import { filledAddress } from "../links/published-files";
import type { Language } from "../model/localized";

/**
 * Where the preview of an event lies, from the site's root; of `null`, that of the pages about no event.
 * An id has no dot in it, so neither can take the other's name.
 */
export function previewFile(event: string | null, language: Language): string {
  if (event === null) return `previews/${language}.png`;
  return filledAddress("preview", { id: event, language, version: "" });
}
