import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { memo, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Address, printAddress } from "../links/address";
import { linksIn } from "../links/site-links";
import { plainView } from "../links/view-state";
import { frameTextsOptions } from "../load/resources";
import { useFragment } from "../views/event/use-fragment";
import { Frame } from "../views/frame/Frame";
import { Skeleton } from "../views/frame/Skeleton";
import { FrameProvider, type FrameReader, useFrame } from "../views/reader";
import { untilAwake } from "./awakening";
import { forgetBuiltHead } from "./built-head";
import { ConnectionNotices } from "./ConnectionNotices";
import { EmergencyScreen } from "./EmergencyScreen";
import { ErrorBoundary } from "./ErrorBoundary";
import { emergencyTexts } from "./emergency-texts";
import { PageArea } from "./PageArea";
import { prefetchPage } from "./route-table";
import { SetAsideLink } from "./SetAsideLink";
import { nextTheme, themeStore } from "./theme-store";
import { useAddress } from "./use-address";

/** The page the address points at, in its language. While a next one is on its way, the last one stays. */
export function Site({ base }: { base: string }) {
  const asked = useAddress(base);
  const address = useDeferredValue(asked);
  const queries = useQueryClient();
  useEffect(() => void untilAwake().then(() => prefetchPage(asked, queries)), [asked, queries]);
  useForgottenHead(printAddress({ ...address, view: plainView }, base));
  const { language } = address;
  return (
    <ErrorBoundary
      attempt={language}
      screen={(error) => (
        <main>
          <EmergencyScreen language={asked.language} error={error} />
        </main>
      )}
    >
      <Suspense
        fallback={<Skeleton label={emergencyTexts[language].loading} language={language} />}
      >
        <Localized address={address} asked={asked} base={base} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** As soon as another page is shown than the one that was loaded, what that one says of itself goes. */
function useForgottenHead(path: string): void {
  const [loaded] = useState(path);
  useEffect(() => {
    if (path !== loaded) forgetBuiltHead(document);
  }, [path, loaded]);
}

interface LocalizedProps {
  /** The page shown. */
  readonly address: Address;
  /** The page asked for last; it may still be on its way. */
  readonly asked: Address;
  readonly base: string;
}

function Localized({ address, asked, base }: LocalizedProps) {
  const reader = useReaderOf(address, base);
  const { theme, choose } = useStore(themeStore);
  const fragment = useFragment();
  return (
    <FrameProvider reader={reader}>
      <Frame
        page={address.page.name}
        languageHref={(language) => languageHref({ ...asked, language }, base, fragment)}
        theme={theme}
        onTheme={() => choose(nextTheme(theme))}
        setAside={<SetAsideLink />}
        notices={<ConnectionNotices />}
        waiting={isWaiting(address, asked)}
      >
        <Content base={base} />
      </Frame>
    </FrameProvider>
  );
}

/**
 * The page. It takes nothing that changes: content that sleeps would be thrown away and built anew if
 * something reached it before it has woken.
 */
const Content = memo(function Content({ base }: { base: string }) {
  const { texts, language } = useFrame();
  return (
    <ErrorBoundary
      attempt={language}
      screen={(error) => <EmergencyScreen language={language} error={error} />}
    >
      <Suspense fallback={<Skeleton label={texts.frame.loadingPage} />}>
        <PageArea base={base} />
      </Suspense>
    </ErrorBoundary>
  );
});

function useReaderOf({ language }: Address, base: string): FrameReader {
  const { data: texts } = useSuspenseQuery(frameTextsOptions(language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo(
    () => ({ language, texts, links: linksIn(language, base) }),
    [language, texts, base],
  );
}

/** The list says by itself what of it is on its way. */
function isWaiting(shown: Address, asked: Address): boolean {
  const isList = shown.page.name === "events" && asked.page.name === "events";
  return shown !== asked && !(isList && shown.language === asked.language);
}

/** The same page in another language; what is nowhere in one language is nowhere in the others. */
function languageHref(address: Address, base: string, fragment: string): string {
  if (address.page.name === "not-found") return linksIn(address.language, base).eventsHref;
  return printAddress(address, base) + fragment;
}
