import { describe, expect, it } from "vitest";
import type { LoggedVersion } from "../../archive/versions";
import { loadChangesTexts } from "../../i18n/page-texts";
import { loadTexts } from "../../i18n/texts";
import { languages } from "../../model/localized";
import { inAll } from "../../testing/builders";
import { versionName } from "./version-name";

const logged = (version: string, at: string, grade: LoggedVersion["grade"]): LoggedVersion => ({
  version,
  at,
  grade,
  note: grade === "published" ? null : inAll("Why."),
});
const versions = [
  logged("d", "2026-11-24", "updated"),
  logged("c", "2026-11-23", "corrected"),
  logged("b", "2026-11-23", "corrected"),
  logged("a", "2026-11-22", "published"),
];

describe(versionName, () => {
  it.each(languages)("tells versions of one day apart in %s", async (language) => {
    const [texts, words] = [await loadTexts(language), await loadChangesTexts(language)];
    const names = versions.map((one) => versionName(texts, words, one, versions));
    expect(new Set(names).size).toBe(4);
    expect(names[1]).toMatch(/№ 2|no\. 2/);
    expect(names[2]).toMatch(/№ 1|no\. 1/);
    expect(names[0]).not.toMatch(/№|no\./);
    expect(names[3]).not.toMatch(/№|no\./);
  });

  it("numbers no withdrawal, which leaves the version as it was", async () => {
    const [texts, words] = [await loadTexts("en"), await loadChangesTexts("en")];
    const withdrawn = [
      logged("a", "2026-11-22", "withdrawn"),
      logged("a", "2026-11-22", "published"),
    ];
    for (const one of withdrawn) {
      expect(versionName(texts, words, one, withdrawn)).not.toContain("no.");
    }
  });
});
