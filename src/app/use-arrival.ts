import { useEffect, useRef } from "react";
import { pageTitleId, parseFragment } from "../links/anchors";

/**
 * What a browser does when a page is loaded, done for pages that appear without loading: go to what the
 * fragment asks for, else to the top, and tell a screen reader where it is. Steps back and forward keep
 * the browser's own place.
 */
export function useArrival(page: string): void {
  const before = useRef<string | null>(null);
  const byLink = useStepKind();
  useEffect(() => {
    const first = before.current === null;
    if (before.current === page) return;
    before.current = page;
    const target = parseFragment(window.location.hash);
    if (target !== null && document.getElementById(target) !== null) {
      // Only a navigation to the fragment makes it `:target`; to the same address it adds no history.
      window.location.replace(window.location.hash);
    } else if (!first) {
      if (byLink.current) window.scrollTo(0, 0);
      document.getElementById(pageTitleId)?.focus({ preventScroll: true });
    }
  }, [page, byLink]);
}

/** Whether the last step was a link's; wouter sends "pushState" for those, the browser "popstate" for others. */
function useStepKind() {
  const byLink = useRef(true);
  useEffect(() => {
    const note = ({ type }: Event) => {
      byLink.current = type === "pushState";
    };
    addEventListener("pushState", note);
    addEventListener("popstate", note);
    return () => {
      removeEventListener("pushState", note);
      removeEventListener("popstate", note);
    };
  }, []);
  return byLink;
}
