import { useEffect, useRef } from "react";
import { pageTitleId, parseFragment } from "../links/anchors";
import { createScrollMemory } from "./scroll-memory";

/**
 * What a browser does when a page is loaded, done for pages that appear without loading: go to what the
 * fragment asks for, else to the top, and tell a screen reader where it is. Steps back and forward lead
 * to where the reader was, at the link that was followed from there. `page` is the same in every language:
 * another language is no arrival.
 */
export function useArrival(page: string, path: string): void {
  const before = useRef<string | null>(null);
  const memory = useRef<ReturnType<typeof createScrollMemory>>(null);
  useEffect(() => {
    memory.current = createScrollMemory(window);
    return memory.current.stop;
  }, []);
  useEffect(() => {
    const place = memory.current?.arrive(path) ?? null;
    // Who leaves by the frame while the loaded page sleeps arrives at a page that no browser has loaded.
    const first = before.current === null && path === (window.builtPath ?? path);
    if (before.current === page) return;
    before.current = page;
    const target = parseFragment(window.location.hash);
    if (place !== null) {
      window.scrollTo(0, place.y);
      // A long list draws what is in sight once it is.
      requestAnimationFrame(() => focusOn(linkTo(place.followed) ?? pageTitle()));
      return;
    }
    if (target !== null && isElsewhere(target)) {
      goToFragment();
      return;
    }
    if (first) return;
    window.scrollTo(0, 0);
    focusOn(pageTitle());
  }, [page, path]);
}

function pageTitle(): HTMLElement | null {
  return document.getElementById(pageTitleId);
}

/** The link of the content that leads there. */
function linkTo(href: string | null): HTMLElement | null {
  const links = href === null ? [] : document.querySelectorAll<HTMLElement>("main a");
  return [...links].find((link) => link.getAttribute("href") === href) ?? null;
}

/** The page stays where it is scrolled to. */
function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

/** Whether the element is there, but the browser did not find it yet when it loaded the page. */
function isElsewhere(id: string): boolean {
  const element = document.getElementById(id);
  return element !== null && !element.matches(":target");
}

/** Only a navigation to the fragment makes it `:target`; to the same address it adds no history. */
export function goToFragment(): void {
  if (window.location.hash !== "") window.location.replace(window.location.hash);
}
