import { lazy, Suspense } from "react";

/** An offer: where its script cannot be had, the page is whole without it. */
const NearestEvents = lazy(() =>
  import("./NearestEvents").then(
    ({ NearestEvents: Nearest }) => ({ default: Nearest }),
    () => ({ default: () => null }),
  ),
);

/** Where an address led nowhere, the events that may have been meant. */
export function WhatThereIs({ near }: { near: string }) {
  return (
    <Suspense fallback={null}>
      <NearestEvents near={near} />
    </Suspense>
  );
}
