import { type ReactNode, useMemo } from "react";
import type { Comparison } from "../../compare/comparison";
import { plainView, type ViewState } from "../../links/view-state";
import type { Localized } from "../../model/localized";
import type { EventRecord } from "../../model/record";
import type { NumberedSource, TableModel, TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { ClaimTable } from "./ClaimTable";
import { ColumnsMenu } from "./ColumnsMenu";
import { CiteEvent } from "./cite/CiteEvent";
import { EventHeading } from "./EventHeading";
import { EventProvider, eventScope } from "./event-context";
import { FilterBar } from "./FilterBar";
import { HeadlineCard } from "./HeadlineCard";
import { JumpLinks } from "./JumpLinks";
import { Ledger } from "./Ledger";
import type { LinkTarget } from "./link-target";
import { card, sectionHeading, softButton } from "./looks";
import { Panel } from "./Panel";
import { PaperHeading } from "./PaperHeading";
import { RecordFooter } from "./RecordFooter";
import { RecordNotes } from "./RecordNotes";
import { SourceList } from "./SourceList";
import { StatementCards } from "./StatementCards";
import { TargetNotice } from "./TargetNotice";
import { TakeButton } from "./take/TakeButton";
import { AsOfBanner } from "./time/AsOfBanner";
import { TimelineSection } from "./time/TimelineSection";
import { useWords } from "./words";

/** Everything an event page shows, and how it tells what the reader did. */
export interface EventViewProps {
  /** The record as heard by the moment the page is rewound to, and all of it. */
  readonly record: EventRecord;
  readonly whole: EventRecord;
  readonly version: string;
  /** Whether the record has an address of its own, to which links can lead. */
  readonly published: boolean;
  /** Where errors are reported, as far as that is set and known. */
  readonly corrections?: string | null;
  /** The site's own address, as far as that is set and known. */
  readonly address?: string | null;
  readonly comparison: Comparison;
  /** The table as shown, and every row of the event, shown or not. */
  readonly table: TableModel;
  readonly rows: readonly TableRow[];
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
  readonly target: LinkTarget;
  /** The id of the element that the link points at, whether or not it is there. */
  readonly aimed: string | null;
  /** The filter was set aside for the row that the link points at. */
  readonly filterDropped: boolean;
  readonly onTargetSeen: () => void;
  /** The way to keep the event on the reader's device. */
  readonly keep?: ReactNode;
  /** Titles of the related events that have a page here, by id. */
  readonly titles: Readonly<Record<string, Localized>>;
}

/** One event, side by side: the headline, claim by claim, ledger, statements, sources, notes. */
export function EventView(props: EventViewProps) {
  const { record, version, published, comparison, table, rows, view, aimed } = props;
  const { corrections = null, address = null } = props;
  const unfiltered = useUnfiltered(view);
  const scope = useMemo(
    () =>
      eventScope({
        record,
        version,
        published,
        corrections,
        address,
        view: unfiltered,
        aimed,
        table,
        rows,
        asOf: comparison.asOf,
      }),
    [record, version, published, corrections, address, unfiltered, aimed, table, rows, comparison],
  );
  const texts = useTexts();
  const { sections } = texts.event;
  return (
    <EventProvider event={scope}>
      <TargetNotice
        target={props.target}
        filterDropped={props.filterDropped}
        onDismiss={props.onTargetSeen}
      />
      <PaperHeading />
      <EventHeading sources={comparison.sources} headline={table.headline} />
      {comparison.asOf !== null && (
        <AsOfBanner asOf={comparison.asOf} onLeave={() => props.onView({ ...view, asOf: null })} />
      )}
      <Panel>
        <Headline row={table.headline} />
      </Panel>
      <JumpLinks ledger={table.ledger.length > 0} />
      <Claims {...props} />
      {table.ledger.length > 0 && (
        <Section id="ledger" title={sections.ledger}>
          <Ledger
            table={table}
            rows={rows}
            focus={view.movement}
            onFocus={(movement) => props.onView({ ...view, movement })}
          />
        </Section>
      )}
      <Section id="timeline" title={texts.time.section}>
        <Timeline {...props} />
      </Section>
      <Section id="statements" title={sections.statements}>
        <StatementCards />
      </Section>
      <Section id="sources" title={sections.sources}>
        <SourceList sources={readBy(comparison, record, table.sources)} />
      </Section>
      {hasNotes(record) && (
        <Section id="notes" title={sections.notes}>
          {comparison.asOf !== null && (
            <p className="mt-3 text-[14px] text-muted">{texts.time.laterNotes}</p>
          )}
          <RecordNotes titles={props.titles} />
        </Section>
      )}
      <Panel>
        <RecordFooter keep={props.keep} />
      </Panel>
    </EventProvider>
  );
}

/** The view without its filter: the same object as long as nothing else changes. */
function useUnfiltered({ columns, movement, asOf, version }: ViewState) {
  const shown = columns?.join() ?? null;
  return useMemo(
    () => ({
      ...plainView,
      columns: shown?.split(",") ?? null,
      movement,
      asOf,
      version,
      filter: null,
    }),
    [shown, movement, asOf, version],
  );
}

/** The sources of what had been said by the moment the page is rewound to; they keep their numbers. */
function readBy(
  { asOf }: Comparison,
  { statements }: EventRecord,
  sources: readonly NumberedSource[],
): readonly NumberedSource[] {
  if (asOf === null) return sources;
  const cited = new Set(statements.flatMap((statement) => statement.sources));
  return sources.filter(({ source }) => cited.has(source.id));
}

function hasNotes({ notes, searched, related, changes }: EventRecord): boolean {
  return notes.length + searched.length + related.length + changes.length > 0;
}

function Headline({ row }: { row: TableRow | null }) {
  const { headline } = useTexts().event;
  if (row !== null) return <HeadlineCard row={row} />;
  return (
    <section id="headline" aria-label={headline.label} className={`${card} mt-7 px-4 py-6 sm:px-6`}>
      <p className="font-serif text-xl text-muted">{headline.nothing}</p>
    </section>
  );
}

/** Each statement has a step of its own on the timeline, and a rewound page is compared anew. */
const longestTimeline = 200;

function Timeline({ whole, comparison, view, onView }: EventViewProps) {
  const { opened } = useTexts();
  const words = useWords();
  const { length } = whole.statements;
  if (length <= longestTimeline)
    return <TimelineSection {...{ whole, comparison, view, onView }} />;
  return <p className="mt-3 text-[15px] text-muted">{opened.noTimeline(words.number(length))}</p>;
}

function Claims({ table, view, onView, onTargetSeen, filterDropped }: EventViewProps) {
  const { sections } = useTexts().event;
  const change = (part: Partial<ViewState>) => {
    onTargetSeen();
    onView({ ...view, ...part });
  };
  const tools = (
    <div className="flex grow flex-wrap items-center justify-between gap-2.5 max-sm:contents lg:justify-end">
      <FilterBar
        counts={table.counts}
        total={table.total}
        filter={filterDropped ? null : view.filter}
        onFilter={(filter) => change({ filter })}
      />
      <div className="flex flex-wrap gap-2.5 print:hidden">
        <ColumnsMenu
          shown={table.columns}
          all={table.allColumns}
          onColumns={(columns) => onView({ ...view, columns })}
        />
        <CiteEvent className={softButton} />
        <TakeButton filter={filterDropped ? null : view.filter} />
      </div>
    </div>
  );
  return (
    <Section id="claims" title={sections.claims} tools={tools}>
      <ClaimTable table={table} />
    </Section>
  );
}

function Section({
  id,
  title,
  tools,
  children,
}: {
  id: string;
  title: string;
  tools?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 scroll-mt-6">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-3">
        <h2 id={`${id}-title`} className={`${sectionHeading} me-auto`}>
          {title}
        </h2>
        {tools}
      </div>
      <Panel>{children}</Panel>
    </section>
  );
}
