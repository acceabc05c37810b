import { type Language, languages } from "../model/localized";
import { parseArchiveView, printArchiveView } from "./archive-view";
import { parseFiguresView, printFiguresView } from "./figures-view";
import { isId } from "./is-id";
import { parseView, plainView, printView, type ViewState } from "./view-state";

/**
 * The grammar of addresses, read and printed here and nowhere else. The language is the first path
 * segment (English has none), the trailing slash is canonical, `base` is where the site is mounted.
 *
 *     /events/2023-04-10-prisoner-exchange/     /uk/     /ru/problems/
 */

/** What an address points at. */
export type Page =
  | { readonly name: "events" }
  /** One measure at a time, across events. */
  | { readonly name: "figures" }
  | { readonly name: "event"; readonly id: string }
  | { readonly name: "problems" }
  /** A file of the reader's own. Nothing about it stands in the address. */
  | { readonly name: "open" }
  /** How Parallax compares, and what it is. */
  | { readonly name: "method" }
  | { readonly name: "about" }
  /** What was changed in published records, and what programs can read here. */
  | { readonly name: "changes" }
  | { readonly name: "developers" }
  /** Where the code on a picture is checked; the code itself stands in the fragment. */
  | { readonly name: "check" }
  /** Events that the reader collects; which they are stands in no address. */
  | { readonly name: "dossier" }
  /** Nothing is there; `path` is what was asked for, so that the page can say so. */
  | { readonly name: "not-found"; readonly path: string };

/** An address, read. The fragment is not part of it: it belongs to the browser. */
export interface Address {
  readonly language: Language;
  readonly page: Page;
  readonly view: ViewState;
}

/** The language of addresses without a language segment. */
export const defaultLanguage: Language = "en";

/** Reads the path and query of an address. Never fails: what is nowhere is the page "not-found". */
export function parseAddress(path: string, search = "", base = "/"): Address {
  const segments = splitPath(path, base);
  if (segments === null) {
    return { language: defaultLanguage, page: { name: "not-found", path }, view: plainView };
  }
  const prefix = languages.find((known) => known === segments[0] && known !== defaultLanguage);
  const page = parsePage(prefix === undefined ? segments : segments.slice(1));
  return {
    language: prefix ?? defaultLanguage,
    page: page ?? { name: "not-found", path },
    view: page === null ? plainView : viewOf(page, search),
  };
}

function viewOf({ name }: Page, search: string): ViewState {
  if (name === "event") return parseView(search);
  if (name === "events") {
    const archive = parseArchiveView(search);
    return printArchiveView(archive) === "" ? plainView : { ...plainView, archive };
  }
  if (name !== "figures") return plainView;
  const figures = parseFiguresView(search);
  return printFiguresView(figures) === "" ? plainView : { ...plainView, figures };
}

function splitPath(path: string, base: string): string[] | null {
  const mount = base.replace(/\/+$/, "");
  if (path !== mount && !path.startsWith(`${mount}/`)) return null;
  return path
    .slice(mount.length)
    .split("/")
    .filter((segment) => segment !== "");
}

/** Pages that are named by one word; the list of events by none. */
export const plainNames = [
  "events",
  "figures",
  "problems",
  "open",
  "method",
  "about",
  "changes",
  "developers",
  "check",
  "dossier",
] as const;

const plainPages: ReadonlyMap<string, Page> = new Map(plainNames.map((name) => [name, { name }]));

function parsePage(segments: readonly string[]): Page | null {
  const [first, second] = segments;
  if (first === undefined) return { name: "events" };
  if (segments.length === 1) return plainPages.get(first) ?? null;
  if (segments.length === 2 && first === "events" && second !== undefined && isId(second)) {
    return { name: "event", id: second };
  }
  return null;
}

/** Prints an address from the root of the host: path and query, defaults left out. */
export function printAddress(address: Address, base = "/"): string {
  const { language, page, view } = address;
  if (page.name === "not-found") return page.path;
  const prefix = language === defaultLanguage ? "" : `${language}/`;
  const query = ["event", "events", "figures"].includes(page.name) ? printView(view) : "";
  return `${base.replace(/\/*$/, "/")}${prefix}${pathOf(page)}${query}`;
}

function pathOf(page: Exclude<Page, { name: "not-found" }>): string {
  switch (page.name) {
    case "events":
      return "";
    case "event":
      return `events/${page.id}/`;
    case "figures":
    case "problems":
    case "open":
    case "method":
    case "about":
    case "changes":
    case "developers":
    case "check":
    case "dossier":
      return `${page.name}/`;
  }
}
