import type { Language } from "../model/localized";
import { type Page, printAddress } from "./address";
import type { FiguresQuery } from "./figures-view";
import { plainView, type ViewState } from "./view-state";

/** Addresses of this site's own pages in one language, ready for `href`. */
export interface SiteLinks {
  readonly eventsHref: string;
  /** The page of figures, as somebody has arranged it. */
  readonly figuresHref: (figures?: FiguresQuery) => string;
  readonly problemsHref: string;
  readonly openHref: string;
  readonly aboutHref: string;
  readonly developersHref: string;
  readonly changesHref: string;
  readonly checkHref: string;
  readonly dossierHref: string;
  /** How Parallax compares; `anchor` is the id of an element there, such as a finding's code. */
  readonly methodHref: (anchor?: string) => string;
  /** An event; `anchor` is the id of an element on its page, without the hash. */
  readonly eventHref: (id: string, view?: ViewState, anchor?: string) => string;
}

/** Links of the site mounted at `base`, in one language. */
export function linksIn(language: Language, base = "/"): SiteLinks {
  const href = (page: Page, view = plainView) => printAddress({ language, page, view }, base);
  return {
    eventsHref: href({ name: "events" }),
    figuresHref: (figures) =>
      href({ name: "figures" }, figures === undefined ? plainView : { ...plainView, figures }),
    problemsHref: href({ name: "problems" }),
    openHref: href({ name: "open" }),
    aboutHref: href({ name: "about" }),
    developersHref: href({ name: "developers" }),
    changesHref: href({ name: "changes" }),
    checkHref: href({ name: "check" }),
    dossierHref: href({ name: "dossier" }),
    methodHref: (anchor) => href({ name: "method" }) + fragment(anchor),
    eventHref: (id, view = plainView, anchor) =>
      href({ name: "event", id }, view) + fragment(anchor),
  };
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? "" : `#${encodeURI(anchor)}`;
}
