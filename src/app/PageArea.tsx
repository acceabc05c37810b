import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useLayoutEffect, useMemo } from "react";
import { type Address, printAddress } from "../links/address";
import { linksIn } from "../links/site-links";
import { textsOptions } from "../load/resources";
import type { Language } from "../model/localized";
import { TroublePage } from "../pages/TroublePage";
import { type Reader, ReaderProvider } from "../views/reader";
import { useAwake } from "./awakening";
import { ErrorBoundary } from "./ErrorBoundary";
import { answerOneself, answerPress } from "./early-press";
import { PageSlot } from "./PageSlot";
import { useAddress } from "./use-address";
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
        <Settled there={asked.view.version === address.view.version} />
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
 * Another version of the record has to be fetched first, and what is hidden meanwhile is the latest.
 */
function Settled({ there }: { there: boolean }) {
  useLayoutEffect(answerOneself, []);
  useLayoutEffect(() => {
    if (!there) return;
    // What the address asks for beyond the built page is applied right after the page was taken over.
    const frame = requestAnimationFrame(() => {
      // Who drives the page from outside can see that scripts answer now.
      document.documentElement.dataset.takenOver = "";
      showView();
      answerPress();
    });
    return () => cancelAnimationFrame(frame);
  }, [there]);
  return null;
}

/** `public/first.js` has hidden what the address wants otherwise. */
function showView(): void {
  const { dataset } = document.documentElement;
  delete dataset.view;
  delete dataset.filter;
}
