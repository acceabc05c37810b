import { type Address, defaultLanguage, parseAddress, printAddress } from "../links/address";
import { absolute, basePath } from "../links/site-address";
import { plainView } from "../links/view-state";
import { languages } from "../model/localized";
import type { SitePage } from "./site-pages";

/**
 * What tells other programs where a page stands: its one true address, and the same page in the other
 * languages. Addresses are whole as soon as the site's own is set.
 */
export function addressLinks(page: SitePage, address: string | null): readonly string[] {
  const base = basePath(address);
  const read = parseAddress(page.path);
  const hrefOf = (language: Address["language"]) =>
    absolute(address, printAddress({ ...read, language, view: plainView }, base));
  return [
    `<link rel="canonical" href="${hrefOf(page.language)}" />`,
    ...languages.map(
      (language) => `<link rel="alternate" hreflang="${language}" href="${hrefOf(language)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${hrefOf(defaultLanguage)}" />`,
  ];
}
