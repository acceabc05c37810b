import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { loadReviewTexts } from "./review-texts";

describe(loadReviewTexts, () => {
  it.each(languages)("says everything in %s, in its own letters", async (language) => {
    const said = Object.values(await loadReviewTexts(language));
    expect(said.every((text) => text.length > 3)).toBe(true);
    expect(new Set(said).size).toBe(said.length);
    if (language !== "en") expect(said.join(" ")).not.toMatch(/[a-z]/i);
  });
});
