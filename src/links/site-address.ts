/** The path below which the site at an address is mounted: "/" for a host of its own. */
export function basePath(address: string | null): string {
  return address === null ? "/" : new URL(address).pathname.replace(/\/*$/, "/");
}

/**
 * The whole address of something on the site. `href` begins at the root of the host, as links of the site
 * do. Where the site's address is not set, `href` stands as it is: no host is ever made up.
 */
export function absolute(address: string | null, href: string): string {
  return address === null ? href : new URL(href, address).href;
}
