import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useSyncExternalStore } from "react";
import { useSearch } from "wouter";
import { type ArchiveQuery, facetNames } from "../archive/archive-query";
import { knownQuery } from "../archive/known-query";
import type { PublishedList } from "../archive/published-list";
import { noProgress, stageOf } from "../archive/search/search-progress";
import { formatNumber } from "../i18n/numbers";
import { parseArchiveView, unreadArchiveView } from "../links/archive-view";
import { whenAnswered } from "../load/answer-options";
import { firstRowsOptions } from "../load/list-options";
import { listSearch } from "../load/list-search";
import { listedIds } from "../load/listed-ids";
import { archiveTextsOptions } from "../load/resources";
import { takeSeveral } from "../load/take-several";
import { PanelBoundary } from "../ui/PanelBoundary";
import { ArchiveControls } from "../views/archive/ArchiveControls";
import { EventList } from "../views/archive/EventList";
import { RowOffer } from "../views/archive/row-offer";
import { SearchField } from "../views/archive/SearchField";
import { TakeListButton } from "../views/archive/TakeListButton";
import { PageTitle } from "../views/frame/PageTitle";
import { Invitation } from "../views/opened/Invitation";
import { NamesProvider, useReader, useTexts } from "../views/reader";
import { ArchiveNotices } from "./ArchiveNotices";
import { DossierToggle } from "./DossierToggle";
import { useArchiveList } from "./use-archive-list";
import { useAsked } from "./use-asked";
import { useOpenRecord } from "./use-open-record";

/**
 * An offer: where its script cannot be had it never comes, so that what was built ahead stays in its place,
 * and elsewhere the list is whole without it.
 */
const FigureOnList = lazy(() =>
  import("./FigureOnList").then(
    ({ FigureOnList: Figure }) => ({ default: Figure }),
    () => new Promise<never>(() => undefined),
  ),
);

interface EventsPageProps {
  readonly query: ArchiveQuery;
  readonly onQuery: (query: ArchiveQuery) => void;
}

/** The list of all events, newest first, and what of it a query asks for. */
export function EventsPage(props: EventsPageProps) {
  const { frame } = useTexts();
  const onFile = useOpenRecord();
  const { data: list } = useSuspenseQuery(firstRowsOptions);
  return (
    <>
      <title>{frame.titled(frame.listTitle)}</title>
      <meta name="description" content={frame.listLead} />
      <PageTitle>{frame.listTitle}</PageTitle>
      <p className="mt-2 font-serif text-[1.12rem] text-muted">{frame.listLead}</p>
      <div className="mt-7">
        <NamesProvider names={list.names}>
          {list.answer.total === 0 ? <NoEvents /> : <Archive {...props} list={list} />}
        </NamesProvider>
      </div>
      <Invitation onFile={onFile} />
    </>
  );
}

function Archive({ list, ...props }: EventsPageProps & { list: PublishedList }) {
  const { language } = useReader();
  const { data: texts } = useSuspenseQuery(archiveTextsOptions(language));
  const queries = useQueryClient();
  const search = useMemo(() => listSearch(queries, language), [queries, language]);
  const progress = useSyncExternalStore(search.subscribe, search.progress, () => noProgress);
  const stage = `${language} ${stageOf(progress)}`;
  const { counts, total } = list.answer;
  const {
    query: asked,
    onQuery,
    onText,
  } = useAsked(props.query, props.onQuery, (wanted, done) =>
    whenAnswered(queries, knownQuery(wanted, counts).known, { search, stage }, done),
  );
  const { known, absent } = useMemo(() => knownQuery(asked, counts), [asked, counts]);
  const query = useSearch();
  const unread = [...unreadArchiveView(query), ...absent];
  const shown = useArchiveList(known, list, { search, stage });
  return (
    <div data-searched={progress.waiting === 0 ? "all" : undefined}>
      <SearchField
        texts={texts}
        text={known.text}
        total={formatNumber(language, total)}
        count={total}
        onText={onText}
        onTurn={search.prepare}
      />
      <ArchiveControls
        texts={texts}
        query={known}
        answer={shown.answer}
        whole={list.answer}
        stale={shown.stale}
        onQuery={onQuery}
        take={
          <TakeListButton
            total={shown.answer.total}
            take={async (form, onProgress, signal) => {
              const ids = await listedIds(queries, search, known, list, signal);
              const order = { ids, form, language, origin: window.location.origin };
              return takeSeveral(order, onProgress, signal);
            }}
          />
        }
      />
      {isPlain(asked) && isPlain(parseArchiveView(query)) && (
        <PanelBoundary attempt={null} fallback={() => null}>
          <Suspense fallback={null}>
            <FigureOnList />
          </Suspense>
        </PanelBoundary>
      )}
      <ArchiveNotices
        texts={texts}
        unread={unread}
        query={asked}
        list={shown}
        progress={progress}
      />
      <div id="events" className="mt-4">
        <RowOffer value={DossierToggle}>
          <EventList
            source={shown.source}
            sides={list.sides}
            waiting={texts.rowComing}
            stale={shown.stale}
          />
        </RowOffer>
      </div>
    </div>
  );
}

/**
 * Who has asked for something wants the answer; the chart of all events has nothing to say to it. The address
 * knows of that before the page does, which is taken over as it was built.
 */
function isPlain({ text, facets }: ArchiveQuery): boolean {
  return text === "" && facetNames.every((name) => facets[name].length === 0);
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
