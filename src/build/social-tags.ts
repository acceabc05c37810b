import type { Texts } from "../i18n/texts";
import { type Page, printAddress } from "../links/address";
import { absolute, basePath } from "../links/site-address";
import { plainView } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import { previewFile } from "./preview-address";
import { previewSize } from "./preview-size";

/** An element of a page's head, as data. */
export interface HeadTag {
  readonly tag: "meta";
  readonly attrs: Readonly<Record<string, string>>;
}

/** What is told of a page where its link is shown. */
export interface SharedPage {
  readonly page: Exclude<Page, { name: "not-found" }>;
  readonly title: string;
  readonly description: string;
  /** The picture in words. */
  readonly alt: string;
  /**
   * Names the event's content, and goes with the picture's address: chats keep a picture by its address,
   * and must not go on showing figures that were corrected. Null where the page has no picture of its own:
   * it is about no event, or about one that is not published (any more).
   */
  readonly version: string | null;
}

/** Open Graph wants a territory with each language; it names no country as the reader's. */
const locales: Record<Language, string> = { en: "en_GB", uk: "uk_UA", ru: "ru_RU" };

/**
 * Open Graph and X tags of a page. Addresses are whole where the site's own is set; where it is not, they
 * begin at the root, and no host is made up.
 */
export function socialTags(
  { page, title, description, alt, version }: SharedPage,
  { language, frame }: Texts,
  address: string | null,
): readonly HeadTag[] {
  const base = basePath(address);
  const event = page.name === "event" ? page.id : null;
  const file = `${base}${previewFile(version === null ? null : event, language)}`;
  const image = absolute(address, version === null ? file : `${file}?v=${version}`);
  const href = printAddress({ language, page, view: plainView }, base);
  const others = languages.filter((other) => other !== language);
  return [
    og("type", event === null ? "website" : "article"),
    og("site_name", frame.site),
    og("title", title),
    og("description", description),
    og("url", absolute(address, href)),
    og("locale", locales[language]),
    ...others.map((other) => og("locale:alternate", locales[other])),
    og("image", image),
    og("image:type", "image/png"),
    og("image:width", `${previewSize.width}`),
    og("image:height", `${previewSize.height}`),
    og("image:alt", alt),
    x("card", "summary_large_image"),
    x("title", title),
    x("description", description),
    x("image", image),
    x("image:alt", alt),
  ];
}

function og(name: string, content: string): HeadTag {
  return { tag: "meta", attrs: { property: `og:${name}`, content } };
}

function x(name: string, content: string): HeadTag {
  return { tag: "meta", attrs: { name: `twitter:${name}`, content } };
}
