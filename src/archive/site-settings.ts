import type { Localized } from "../model/localized";

/** Who publishes the site, from `data/site.json`. What nobody has set is null, and shown as not set. */
export interface SiteSettings {
  /**
   * Where the site is published, as https://example.org/ or with a path below which it is mounted. What
   * others read (feeds, previews, the sitemap) needs whole addresses; unset, they go without.
   */
  readonly address: string | null;
  readonly publisher: Localized | null;
  /** Where errors are reported: an address beginning with `mailto:` or `https:`. */
  readonly corrections: string | null;
  readonly recordLicence: Licence | null;
  readonly softwareLicence: Licence | null;
  /** Where the source code can be had. */
  readonly sourceCode: string | null;
}

/** A licence by the name it is known by in every language. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** Nothing is set. */
export const noSettings: SiteSettings = {
  address: null,
  publisher: null,
  corrections: null,
  recordLicence: null,
  softwareLicence: null,
  sourceCode: null,
};

/** The settings in the order in which they are shown. */
export const settingNames = [
  "address",
  "publisher",
  "corrections",
  "recordLicence",
  "softwareLicence",
  "sourceCode",
] as const satisfies readonly (keyof SiteSettings)[];

/** Names of the values that nobody has set. */
export function notSet(settings: SiteSettings): (keyof SiteSettings)[] {
  return settingNames.filter((name) => settings[name] === null);
}

/**
 * Where a reader reports an error in what stands at `address`, which goes with the report: as the text of
 * a letter, or as the parameter `page` of a form. Null where no such place is set.
 */
export function correctionHref(
  { corrections }: Pick<SiteSettings, "corrections">,
  address: string,
): string | null {
  if (corrections === null) return null;
  const name = corrections.startsWith("mailto:") ? "body" : "page";
  const joint = corrections.includes("?") ? "&" : "?";
  return `${corrections}${joint}${name}=${encodeURIComponent(address)}`;
}
