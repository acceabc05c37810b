import { lazy, Suspense } from "react";
import { LoadError } from "../load/load-error";
import { Trouble } from "../views/frame/Trouble";
import { useReader } from "../views/reader";
import { troubleOf } from "./trouble-of";
import { useNewerBuild } from "./use-newer-build";
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
  useNewerBuild(error);
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
