/**
 * What a page that was built ahead says of itself to others: where it stands, what a chat shows of it, and
 * its data block. None of it is true of the next page that appears without loading.
 */
const ofThePage = [
  'link[rel="canonical"]',
  "link[hreflang]",
  'link[type="application/json+oembed"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'script[type="application/ld+json"]',
].join(",");

/** Takes the built page's words about itself out of the head, so that nobody shares the page before. */
export function forgetBuiltHead(document: Document): void {
  for (const element of document.head.querySelectorAll(ofThePage)) element.remove();
}
