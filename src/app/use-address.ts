import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { plainQuery } from "../archive/archive-query";
import { type Address, parseAddress, printAddress } from "../links/address";
import { differInWords } from "../links/archive-view";
import type { ViewState } from "../links/view-state";

/** The address the browser is at, read. */
export function useAddress(base: string): Address {
  const [path] = useLocation();
  const search = useSearch();
  return useMemo(() => parseAddress(path, search, base), [path, search, base]);
}

/**
 * Goes to the same page in another view, as a step in the history; the fragment stays. While another
 * language is on its way the page shown is older than the address asked for: the address wins, and a
 * reader who has left for another page is not called back. Steps between two moments replace each other,
 * or Back would have to go through every one of a slider; so do the letters of a search.
 */
export function useGoToView(address: Address, base: string): (view: ViewState) => void {
  const [, navigate] = useLocation();
  const shown = placeOf(address.page);
  return useCallback(
    (view) => {
      const { pathname, search, hash } = window.location;
      const asked = parseAddress(pathname, search, base);
      if (placeOf(asked.page) !== shown) return;
      const between = asked.view.asOf !== null && view.asOf !== null;
      const typing = differInWords(asked.view.archive ?? plainQuery, view.archive ?? plainQuery);
      navigate(printAddress({ ...asked, view }, base) + hash, {
        replace: typing || (between && asked.view.asOf !== view.asOf),
      });
    },
    [shown, base, navigate],
  );
}

/** Names a page, whatever its language. */
function placeOf(page: Address["page"]): string {
  return page.name === "event" ? `event ${page.id}` : page.name;
}
