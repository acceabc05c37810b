import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Follows links to fragments of the page without putting them into the address, for pages whose content
 * must leave no trace there. Gives the element to watch and what was asked for last, with its hash.
 */
export function useInnerLinks(): { within: RefObject<HTMLDivElement | null>; fragment: string } {
  const within = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState({ fragment: "" });
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const fragment = link?.getAttribute("href");
      if (!fragment?.startsWith("#") || event.button !== 0) return;
      event.preventDefault();
      setAsked({ fragment });
    };
    const element = within.current;
    element?.addEventListener("click", follow);
    return () => element?.removeEventListener("click", follow);
  }, []);
  // A new object for each click: the same link leads to its place every time.
  useEffect(() => goTo(asked.fragment), [asked]);
  return { within, fragment: asked.fragment };
}

function goTo(fragment: string): void {
  const target = document.getElementById(decoded(fragment.slice(1)));
  if (target === null) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
