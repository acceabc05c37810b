import type { Language } from "../model/localized";
import type { review } from "./en/review";

/** Words of the page on which an editor goes through the records; no reader of the site fetches them. */
export type ReviewTexts = typeof review;

const loaders: Record<Language, () => Promise<{ review: ReviewTexts }>> = {
  en: () => import("./en/review"),
  uk: () => import("./uk/review"),
  ru: () => import("./ru/review"),
};

/** Fetches these words in one language. */
export async function loadReviewTexts(language: Language): Promise<ReviewTexts> {
  return (await loaders[language]()).review;
}
