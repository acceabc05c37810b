import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Where the site is served from, as https://example.org. While a page is built nobody knows: null. */
export function useOrigin(): string | null {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => null,
  );
}
