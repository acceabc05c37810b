import type { InputFile } from "../archive/input-file";
import { readSiteSettings, siteFile } from "../archive/read-site-settings";

/**
 * Where the site is published: PARALLAX_ADDRESS where it is given, since a host may know it better, else
 * `data/site.json`. Throws where what is given is no web address.
 */
export function siteAddress(
  files: readonly InputFile[],
  given: string | undefined = process.env.PARALLAX_ADDRESS,
): string | null {
  if (given !== undefined && given !== "") {
    if (!/^https?:\/\/[^\s#?]+$/.test(given) || !URL.canParse(given)) {
      throw new Error(`PARALLAX_ADDRESS is no web address: ${given}`);
    }
    return new URL(given.replace(/\/*$/, "/")).href;
  }
  const settings = files.find(({ path }) => path === siteFile);
  return settings === undefined ? null : readSiteSettings(settings.text).site.address;
}
