import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useLayoutEffect, useMemo } from "react";
import { type Address, parseAddress, printAddress } from "../links/address";
import { linksIn } from "../links/site-links";
import { printView } from "../links/view-state";
import { textsOptions } from "../load/resources";
import type { Language } from "../model/localized";
import { TroublePage } from "../pages/TroublePage";
import { useFragment } from "../views/event/use-fragment";
import { type Reader, ReaderProvider } from "../views/reader";
import { useAwake, wokeByTouch } from "./awakening";
import { ErrorBoundary } from "./ErrorBoundary";
import { answerOneself, answerPress } from "./early-press";
import { PageSlot } from "./PageSlot";
import { useAddress } from "./use-address";
import { goToFragment } from "./use-arrival";
import { useSetAside } from "./use-set-aside";

/** The page of the address, or what is wrong with it. Reads the address itself, see `awakening.ts`. */
export function PageArea({ base }: { base: string }) {
  useAwake();
  const asked = useAddress(base);
  const address = useDeferredValue(asked);
  const reader = useReaderOf(address.language, base);
  return (
    <ReaderProvider reader={reader}>
      <ErrorBoundary
        attempt={printAddress(address, base)}
        screen={(error) => <Trouble error={error} address={address} />}
      >
        <PageSlot address={address} base={base} />
        <Settled view={printView(address.view)} base={base} />
      </ErrorBoundary>
    </ReaderProvider>
  );
}

function useReaderOf(language: Language, base: string): Reader {
  const { data: texts } = useSuspenseQuery(textsOptions(language));
  return useMemo(
    () => ({ language, texts, links: linksIn(language, base), vocabulary: null }),
    [language, texts, base],
  );
}

function Trouble({ error, address: { page } }: { error: unknown; address: Address }) {
  useLayoutEffect(showView, []);
  const setAside = useSetAside();
  const event = page.name === "event" ? page.id : null;
  return <TroublePage error={error} event={event} setAside={setAside} />;
}

/**
 * Stands after the page: what hid the built page until the view of the address was applied, is taken away.
 * React takes a page over as it was built, and is told of query and fragment after that, maybe a frame
 * later; another version of the record has to be fetched first. So the browser is asked what is wanted.
 */
function Settled({ view, base }: { view: string; base: string }) {
  const fragment = useFragment();
  useLayoutEffect(answerOneself, []);
  useLayoutEffect(() => {
    const { pathname, search, hash } = window.location;
    if (printView(parseAddress(pathname, search, base).view) !== view || hash !== fragment) return;
    const frame = requestAnimationFrame(() => {
      const { dataset } = document.documentElement;
      const isFirst = dataset.takenOver === undefined;
      // Who drives the page from outside can see that scripts answer now.
      if (isFirst) dataset.takenOver = "";
      showView();
      answerPress();
      // The browser may have found it folded or hidden by the filter, for which the page then woke.
      if (isFirst && !wokeByTouch()) goToFragment();
    });
    return () => cancelAnimationFrame(frame);
  }, [view, base, fragment]);
  return null;
}

/** `public/first.js` has hidden what the address wants otherwise. */
function showView(): void {
  const { dataset } = document.documentElement;
  delete dataset.view;
  delete dataset.filter;
}
