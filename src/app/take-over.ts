import type { QueryClient } from "@tanstack/react-query";
import { type Address, parseAddress } from "../links/address";
import { parseFragment } from "../links/anchors";
import { unreadQuery } from "../links/unread-query";
import { filterField, plainView, printView } from "../links/view-state";
import { connectionStore, lostConnection } from "../load/connection";
import { askHost } from "../load/script-failure";
import { sleep, wake } from "./awakening";
import { preparePage } from "./route-table";

/** Pages of what is stored on the device or opened from it. */
const ofTheDevice: ReadonlySet<Address["page"]["name"]> = new Set(["about", "open", "dossier"]);

/**
 * Prepares to take over a page that was built ahead: its content may sleep, unless the address asks for
 * what the built page, which is that of `path`, does not show. A filter needs no scripts, see `styles.css`.
 */
export function prepareToTakeOver(
  window: Window & typeof globalThis,
  path: string,
  base: string,
  queries: QueryClient,
): void {
  const { document, location } = window;
  const address = parseAddress(path, location.search, base);
  const { page, view } = address;
  const arranged = printView({ ...view, filter: null }) !== printView(plainView);
  const isAstray = page.name === "event" && unreadQuery(location.search).length > 0;
  // `public/first.js` goes by names alone: what it has hidden has to be shown again in any case.
  const isHidden = document.documentElement.dataset.view !== undefined;
  const isElsewhere = location.pathname !== path;
  const asksMore =
    arranged || isAstray || isHidden || isElsewhere || !isInSight(document, location.hash);
  const content = document.getElementById("main") ?? document.body;
  sleep(content, window, () => prepare(address, queries));
  // What is stored on the device, or opened from it, could not be built ahead.
  if (ofTheDevice.has(page.name) || asksMore) wake();
  else holdFilter(document, view.filter);
  // Another page or view is nothing that the built one could show. `wouter` tells of these.
  for (const step of ["pushState", "replaceState", "popstate", "hashchange"]) {
    window.addEventListener(step, wake, { once: true });
  }
}

/** What cannot be fetched is told in a line of the frame: the page itself reads on as it is. */
async function prepare(address: Address, queries: QueryClient): Promise<void> {
  try {
    await preparePage(address, queries);
    // It can all have come from the device's store: only the host itself says that it is there again.
    if (connectionStore.getState().lost !== null) void askHost();
  } catch (error) {
    lostConnection();
    throw error;
  }
}

/**
 * Whether what the fragment asks for stands on the built page: neither folded nor hidden by the filter.
 */
function isInSight(document: Document, hash: string): boolean {
  const id = parseFragment(hash);
  if (id === null) return true;
  return (document.getElementById(id)?.getClientRects().length ?? 0) > 0;
}

/**
 * The buttons hold the filter of the address from here on, so that pressing another one lets it go. Where it
 * names none they are as they were built, or as the reader has pressed them since.
 */
function holdFilter(document: Document, filter: string | null): void {
  const button = document.querySelector<HTMLInputElement>(
    `input[name="${filterField}"][value="${filter}"]`,
  );
  if (button === null) return;
  button.checked = true;
  delete document.documentElement.dataset.filter;
}
