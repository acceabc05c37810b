import type { Language } from "../model/localized";
import { type Page, printAddress } from "./address";
import { plainView, type ViewState } from "./view-state";

/** Addresses of this site's own pages in one language, ready for `href`. */
export interface SiteLinks {
  readonly eventsHref: string;
  readonly problemsHref: string;
  readonly openHref: string;
  /** An event; `anchor` is the id of an element on its page, without the hash. */
  readonly eventHref: (id: string, view?: ViewState, anchor?: string) => string;
}

/** Links of the site mounted at `base`, in one language. */
export function linksIn(language: Language, base = "/"): SiteLinks {
  const href = (page: Page, view = plainView) => printAddress({ language, page, view }, base);
  return {
    eventsHref: href({ name: "events" }),
    problemsHref: href({ name: "problems" }),
    openHref: href({ name: "open" }),
    eventHref: (id, view = plainView, anchor) =>
      `${href({ name: "event", id }, view)}${anchor === undefined ? "" : `#${encodeURI(anchor)}`}`,
  };
}
