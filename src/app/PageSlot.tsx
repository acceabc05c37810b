import { useSuspenseQuery } from "@tanstack/react-query";
import { memo, type ReactNode, useMemo } from "react";
import { plainQuery } from "../archive/archive-query";
import { type Address, defaultLanguage, printAddress } from "../links/address";
import { plainView } from "../links/view-state";
import { vocabularyOptions } from "../load/resources";
import { ReaderProvider, useReader } from "../views/reader";
import {
  AboutPage,
  ChangesPage,
  CheckPage,
  DevelopersPage,
  DossierPage,
  EventPage,
  EventsPage,
  FiguresPage,
  MethodPage,
  NotFoundPage,
  OpenPage,
  PinnedPage,
  ProblemsPage,
} from "./route-table";
import { useGoToView } from "./use-address";
import { useArrival } from "./use-arrival";

interface PageSlotProps {
  readonly address: Address;
  readonly base: string;
}

/** The route table: which page stands at an address. While the next one is on its way, it is not drawn anew. */
export const PageSlot = memo(function PageSlot({ address, base }: PageSlotProps) {
  const onView = useGoToView(address, base);
  const { page, view } = address;
  switch (page.name) {
    case "not-found":
      return (
        <Arrived
          address={address}
          base={base}
          page={<NotFoundPage path={page.path} base={base} />}
        />
      );
    case "changes":
      return <Named address={address} base={base} page={<ChangesPage />} />;
    case "check":
      return <Arrived address={address} base={base} page={<CheckPage />} />;
    case "dossier":
      return <Arrived address={address} base={base} page={<DossierPage />} />;
    case "developers":
      return <Arrived address={address} base={base} page={<DevelopersPage />} />;
    case "events":
      return (
        <Arrived
          address={address}
          base={base}
          page={
            <EventsPage
              query={view.archive ?? plainQuery}
              onQuery={(archive) => onView({ ...plainView, archive })}
            />
          }
        />
      );
    case "figures":
      return (
        <Arrived
          address={address}
          base={base}
          page={
            <FiguresPage view={view.figures} onView={(figures) => onView({ ...view, figures })} />
          }
        />
      );
    case "problems":
      return <Arrived address={address} base={base} page={<ProblemsPage />} />;
    case "open":
      return <Named address={address} base={base} page={<OpenPage />} />;
    case "method":
      return <Arrived address={address} base={base} page={<MethodPage />} />;
    case "about":
      return <Arrived address={address} base={base} page={<AboutPage />} />;
    case "event": {
      const { id } = page;
      const shown =
        view.version === null ? (
          <EventPage key={id} id={id} view={view} onView={onView} />
        ) : (
          <PinnedPage key={id} id={id} version={view.version} view={view} onView={onView} />
        );
      return <Arrived address={address} base={base} page={shown} />;
    }
  }
});

/** A page that needs the whole vocabulary. */
function Named(props: PageSlotProps & { page: ReactNode }) {
  const reader = useReader();
  const { data: vocabulary } = useSuspenseQuery(vocabularyOptions);
  const named = useMemo(() => ({ ...reader, vocabulary }), [reader, vocabulary]);
  return (
    <ReaderProvider reader={named}>
      <Arrived {...props} />
    </ReaderProvider>
  );
}

/** The page, and after it what has to happen once it is there: another language or view is no arrival. */
function Arrived({ address, base, page }: PageSlotProps & { page: ReactNode }) {
  const place = printAddress(
    { page: address.page, language: defaultLanguage, view: plainView },
    base,
  );
  const path = printAddress({ ...address, view: plainView }, base);
  return (
    <>
      {page}
      <Arrival page={place} path={path} />
    </>
  );
}

/** Runs after the page beside it: effects go in the order of the tree, and wait for what suspends. */
function Arrival({ page, path }: { page: string; path: string }) {
  useArrival(page, path);
  return null;
}
