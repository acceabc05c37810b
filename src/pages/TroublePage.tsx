import { lazy, Suspense, useEffect } from "react";
import { openedRecordStore } from "../drafts/opened-record-store";
import { LoadError } from "../load/load-error";
import { ownBuild } from "../load/own-build";
import { reloadOnce } from "../load/reload-once";
import { Trouble } from "../views/frame/Trouble";
import { useReader } from "../views/reader";
import { troubleOf } from "./trouble-of";
import { WhatThereIs } from "./WhatThereIs";

interface TroublePageProps {
  readonly error: unknown;
  /** The event the address names, if it names one. */
  readonly event: string | null;
  /** Files that were set aside. */
  readonly setAside: readonly string[];
}

/** What is stored is an offer: where its script cannot be had either, the page is whole without it. */
const StoredHere = lazy(() =>
  import("./StoredHere").then(
    ({ StoredHere: Stored }) => ({ default: Stored }),
    () => ({ default: () => null }),
  ),
);

/** Stands in place of a page that could not be shown. */
export function TroublePage({ error, event, setAside }: TroublePageProps) {
  const { texts, links } = useReader();
  const screen = troubleOf(error, event, setAside, texts.frame);
  const failure = error instanceof LoadError ? error.failure.kind : null;
  useReload(failure === "other-build");
  return (
    <>
      <Trouble {...screen} problemsHref={screen.setAside ? links.problemsHref : null} />
      {error instanceof LoadError && error.missing && <WhatThereIs near={event ?? ""} />}
      {failure === "unreachable" && (
        <Suspense fallback={null}>
          <StoredHere />
        </Suspense>
      )}
    </>
  );
}

/** Goes over to the build the host has by now, unless a file of the reader's own would be lost by it. */
function useReload(isOtherBuild: boolean): void {
  useEffect(() => {
    if (!isOtherBuild || openedRecordStore.getState().opened.state !== "none") return;
    reloadOnce(ownBuild(), window);
  }, [isOtherBuild]);
}
