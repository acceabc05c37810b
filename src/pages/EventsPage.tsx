import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { indexOptions } from "../load/resources";
import { PanelBoundary } from "../ui/PanelBoundary";
import { EventList } from "../views/archive/EventList";
import { PageTitle } from "../views/frame/PageTitle";
import { Invitation } from "../views/opened/Invitation";
import { NamesProvider, useTexts } from "../views/reader";
import { useOpenRecord } from "./use-open-record";

/** An offer: where it cannot be had the list is whole without it. */
const FigureOnList = lazy(() =>
  import("./FigureOnList").then(
    ({ FigureOnList: Figure }) => ({ default: Figure }),
    () => ({ default: () => null }),
  ),
);

/** The list of all events, newest first. */
export function EventsPage() {
  const { frame } = useTexts();
  const onFile = useOpenRecord();
  const { events: entries, names } = useSuspenseQuery(indexOptions).data;
  return (
    <>
      <title>{frame.titled(frame.listTitle)}</title>
      <meta name="description" content={frame.listLead} />
      <PageTitle>{frame.listTitle}</PageTitle>
      <p className="mt-2 font-serif text-[1.12rem] text-muted">{frame.listLead}</p>
      <div className="mt-7">
        <NamesProvider names={names}>
          <PanelBoundary attempt={null} fallback={() => null}>
            <Suspense fallback={null}>
              <FigureOnList />
            </Suspense>
          </PanelBoundary>
          {entries.length === 0 ? <NoEvents /> : <EventList entries={entries} />}
        </NamesProvider>
      </div>
      <Invitation onFile={onFile} />
    </>
  );
}

function NoEvents() {
  const { frame } = useTexts();
  return (
    <div className="rounded-2xl border border-line bg-card px-6 py-8">
      <p className="font-semibold">{frame.noEvents}</p>
      <p className="mt-1 text-muted">{frame.noEventsNext}</p>
    </div>
  );
}
