import * as z from "zod/mini";
import { isReadable, type Localized } from "../model/localized";
import { collectProblems, type Report } from "../model/problems";
import type { SetAside } from "./published";
import { readShaped } from "./read-shaped";
import { noSettings, type SiteSettings } from "./site-settings";

/** The file, from the repository's root. */
export const siteFile = "data/site.json";

const text = z.string().check(z.refine(isReadable));
const licence = z.nullable(z.strictObject({ name: text, url: text }));

const settings = z.strictObject({
  address: z.nullable(text),
  publisher: z.nullable(z.strictObject({ en: text, uk: text, ru: text } satisfies Texts)),
  corrections: z.nullable(text),
  recordLicence: licence,
  softwareLicence: licence,
  sourceCode: z.nullable(text),
});

type Texts = Record<keyof Localized, unknown>;

/** Reads the site's settings. Where the file is wrong, nothing counts as set: a guess would name a wrong publisher. */
export function readSiteSettings(file: string): {
  readonly site: SiteSettings;
  readonly setAside: readonly SetAside[];
} {
  const read = readShaped(file, settings);
  if ("problems" in read) return refused(read.problems);
  const { problems, report } = collectProblems();
  reportAddresses(read.data, report);
  return problems.length === 0 ? { site: read.data, setAside: [] } : refused(problems);
}

const website = /^https:\/\/[^\s#]+$/;
const plainWebsite = /^https:\/\/[^\s#?]+\/$/;
const reachable = /^(?:mailto:[^\s#?@]+@[^\s#?@]+(?:\?[^\s#]*)?|https:\/\/[^\s#]+)$/;

function reportAddresses(site: SiteSettings, report: Report): void {
  const check = (path: readonly string[], value: string | undefined | null, pattern: RegExp) => {
    if (value == null || (pattern.test(value) && URL.canParse(value))) return;
    report(path, "unsafe-address", { value });
  };
  check(["address"], site.address, plainWebsite);
  check(["corrections"], site.corrections, reachable);
  check(["recordLicence", "url"], site.recordLicence?.url, website);
  check(["softwareLicence", "url"], site.softwareLicence?.url, website);
  check(["sourceCode"], site.sourceCode, website);
}

function refused(problems: SetAside["problems"]): ReturnType<typeof readSiteSettings> {
  return { site: noSettings, setAside: [{ file: siteFile, problems }] };
}
