import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type Address, parseAddress, printAddress } from "../links/address";
import type { ViewState } from "../links/view-state";

/** The address the browser is at, read. */
export function useAddress(base: string): Address {
  const [path] = useLocation();
  const search = useSearch();
  return useMemo(() => parseAddress(path, search, base), [path, search, base]);
}

/** Goes to the same page in another view, as a step in the history; the fragment stays. */
export function useGoToView(address: Address, base: string): (view: ViewState) => void {
  const [, navigate] = useLocation();
  return useCallback(
    (view) => navigate(printAddress({ ...address, view }, base) + window.location.hash),
    [address, base, navigate],
  );
}
