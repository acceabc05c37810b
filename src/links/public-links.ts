import type { Language } from "../model/localized";
import { absolute, basePath } from "./site-address";
import { linksIn, type SiteLinks } from "./site-links";

/** Addresses as others read them: whole where the site's own is set, else from the root of the host. */
export interface PublicLinks {
  /** The site's own address; null where nobody has set it. */
  readonly address: string | null;
  /** Links in one language, from the root of the host. */
  readonly pages: (language: Language) => SiteLinks;
  /** Such a link, made whole. */
  readonly whole: (href: string) => string;
  /** A published file by its path below the place where the site is mounted. */
  readonly file: (path: string) => string;
}

/** Links of the site that is published at an address. */
export function publicLinks(address: string | null): PublicLinks {
  const base = basePath(address);
  return {
    address,
    pages: (language) => linksIn(language, base),
    whole: (href) => absolute(address, href),
    file: (path) => absolute(address, base + path),
  };
}
