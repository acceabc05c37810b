import { escapeHtml } from "../export/html";
import type { Texts } from "../i18n/texts";
import { parseAddress } from "../links/address";
import { type ComparedArchive, eventOf } from "./compared-archive";
import { previewCard } from "./preview-card";
import { previewAlt, previewSummary } from "./preview-summary";
import type { RenderedPage } from "./render-page";
import type { SitePage } from "./site-pages";
import { siteTexts } from "./site-texts";
import { type HeadTag, type SharedPage, socialTags } from "./social-tags";

/**
 * What search engines and chats show of a page: its description, and the tags of Open Graph and X. An
 * event is told by what each side said; all other pages by what the site promises.
 */
export function pageTags(
  page: SitePage,
  { head }: Pick<RenderedPage, "head">,
  archive: ComparedArchive,
  address: string | null,
): readonly string[] {
  const { page: asked } = parseAddress(page.path);
  if (asked.name === "not-found") return [];
  const texts = siteTexts[page.language];
  const told = eventTold(page, texts, archive) ?? siteTold(texts, titleIn(head));
  // Most pages describe themselves.
  const described = head.includes('name="description"');
  const description: HeadTag = {
    tag: "meta",
    attrs: { name: "description", content: told.description },
  };
  return [
    ...(described ? [] : [description]),
    ...socialTags({ ...told, page: asked }, texts, address),
  ].map(printTag);
}

type Told = Omit<SharedPage, "page">;

function eventTold(
  { event }: SitePage,
  texts: Texts,
  { events, vocabulary }: ComparedArchive,
): Told | null {
  const found = eventOf({ events }, event);
  if (found === undefined) return null;
  const card = previewCard(found, texts, vocabulary);
  return {
    title: card.title,
    description: previewSummary(card, texts),
    alt: previewAlt(card, texts),
    version: found.version,
  };
}

function siteTold({ frame }: Texts, title: string): Told {
  return {
    title,
    description: `${frame.listLead} ${frame.footerPromise}`,
    alt: `${frame.site}. ${frame.listTitle}. ${frame.footerPromise}`,
    version: null,
  };
}

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The page's own title, as React has escaped it. */
function titleIn(head: string): string {
  const [, title = ""] = /<title[^>]*>([^<]*)<\/title>/.exec(head) ?? [];
  return title.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => characters[entity] ?? entity);
}

function printTag({ tag, attrs }: HeadTag): string {
  const printed = Object.entries(attrs).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<${tag} ${printed.join(" ")} />`;
}
