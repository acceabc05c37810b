import { memo, useContext } from "react";
import type { IndexHeadline } from "../../archive/index-entry";
import type { ListRow } from "../../archive/published-list";
import { formatDayShort } from "../../i18n/dates";
import { findingWord } from "../../i18n/finding-words";
import { kindName } from "../../i18n/names";
import { rowTitle } from "../../i18n/question-title";
import { FindingChip } from "../event/FindingChip";
import { useReader, useTexts, useVocabulary } from "../reader";
import { Between } from "./Between";
import { EventLink } from "./EventLink";
import { HitMatches, MarkedTitle } from "./HitMatches";
import type { ListItem } from "./list-source";
import { RowOffer } from "./row-offer";
import { SideAnswers } from "./SideAnswers";

const cell =
  "px-4 py-4 text-start align-middle first:ps-5 last:pe-5 max-lg:p-0 max-lg:first:ps-0 max-lg:last:pe-0";

const rowLook =
  "border-line border-t max-lg:grid max-lg:grid-cols-2 max-lg:content-start max-lg:gap-x-3 max-lg:rounded-2xl max-lg:border max-lg:bg-card max-lg:px-4 max-lg:pt-3.5 max-lg:pb-4";

interface EventRowProps {
  readonly item: ListItem | null;
  /** Its place in the list as it is shown, from 0. */
  readonly at: number;
  /** The sides whose names stand above the columns. */
  readonly sides: readonly string[];
  /** Is said of a row that is on its way. */
  readonly waiting: string;
  /** Measures the row as the line of that number. */
  readonly measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly line?: number;
}

/** One event: when, what, and how the sides' headline answers stand to each other. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { item, at, measure, line } = props;
  return (
    <tr
      role="row"
      ref={measure}
      data-at={at}
      data-index={line}
      aria-rowindex={at + 2}
      className={rowLook}
    >
      <Cells entry={item?.row ?? null} {...props} />
    </tr>
  );
});

/** A row that is on its way has the cells and the link that it will have, so that it keeps the focus. */
function Cells({ entry, item, sides, waiting }: EventRowProps & { entry: ListRow | null }) {
  const texts = useTexts();
  return (
    <>
      <td
        role="cell"
        className={`${cell} whitespace-nowrap text-[0.85rem] lg:pe-2 text-muted max-lg:self-center`}
      >
        {entry !== null && (
          <time dateTime={entry.date.edtf}>{formatDayShort(texts, entry.date)}</time>
        )}
      </td>
      <th
        role="rowheader"
        scope="row"
        className={`${cell} font-normal max-lg:order-1 max-lg:col-span-full max-lg:pt-2 max-lg:pb-4`}
      >
        <EventTitle entry={entry} item={item} waiting={waiting} />
        {entry !== null && item !== null && <BelowTitle entry={entry} item={item} />}
      </th>
      {entry === null ? <Coming /> : <Answers entry={entry} sides={sides} />}
      <td role="cell" className={`${cell} max-lg:justify-self-end`}>
        {entry?.headline != null && <Chip headline={entry.headline} />}
      </td>
    </>
  );
}

function EventTitle({
  entry,
  item,
  waiting,
}: Pick<EventRowProps, "item" | "waiting"> & { entry: ListRow | null }) {
  const { links, language } = useReader();
  const title = entry?.title[language] ?? item?.hit.title ?? null;
  return (
    <EventLink href={entry === null ? null : links.eventHref(entry.id)}>
      {title !== null && (
        <MarkedTitle title={title} language={language} matches={item?.hit.matches ?? []} />
      )}
      {entry === null && (
        <>
          <span className="sr-only"> {waiting}</span>
          <span aria-hidden="true" className="skeleton my-1 block h-5 w-60 max-w-full" />
        </>
      )}
    </EventLink>
  );
}

function BelowTitle({ entry, item: { hit } }: { entry: ListRow; item: ListItem }) {
  const { texts, language } = useReader();
  const about = useAbout(entry);
  const Offer = useContext(RowOffer);
  return (
    <>
      <p className="parted mt-0.5 text-[0.85rem] text-muted">
        <span>{about} </span>
        <span>{texts.frame.pages(entry.pages)} </span>
        {Offer !== null && (
          <span data-script="" className="print:hidden">
            <Offer id={entry.id} name={entry.title[language]} />
          </span>
        )}
      </p>
      <HitMatches matches={hit.matches} shown={entry.title[language]} />
    </>
  );
}

function Coming() {
  return (
    <td role="cell" colSpan={3} className={`${cell} max-lg:order-2 max-lg:col-span-full`}>
      <span aria-hidden="true" className="skeleton block h-7 w-2/3" />
    </td>
  );
}

/** What the answers are about; where there are none, the kind of the event. */
function useAbout({ headline, kind }: ListRow): string {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  if (headline === null) return kindName(texts, vocabulary, kind);
  const claims = headline.sides.flatMap(({ answers }) => answers.map(({ claim }) => claim));
  const asked = { movements: headline.movements, statements: [{ claims }] };
  return rowTitle(texts, vocabulary, asked, headline);
}

/** The answers in the order of the columns; a pair of other sides stands in its own order, by name. */
function Answers({ entry: { headline }, sides }: { entry: ListRow; sides: readonly string[] }) {
  if (headline === null) return <NoHeadline />;
  const fits = headline.sides.every(({ side }) => sides.includes(side));
  const ordered = fits
    ? sides.flatMap((id) => headline.sides.find(({ side }) => side === id) ?? [])
    : headline.sides;
  const [first, second] = ordered;
  return (
    <>
      <td role="cell" className={`${cell} min-w-0 max-lg:order-2`}>
        {first !== undefined && <SideAnswers side={first} column={sides[0]} headline={headline} />}
      </td>
      <Between headline={headline} />
      <td role="cell" className={`${cell} min-w-0 max-lg:order-3`}>
        {second !== undefined && (
          <SideAnswers side={second} column={sides[1]} headline={headline} />
        )}
      </td>
    </>
  );
}

function Chip({ headline: { finding } }: { headline: IndexHeadline }) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  return <FindingChip code={finding.code} word={findingWord(texts, vocabulary, finding)} />;
}

function NoHeadline() {
  const { texts } = useReader();
  return (
    <td
      role="cell"
      colSpan={3}
      className={`${cell} text-[0.9rem] text-muted max-lg:order-2 max-lg:col-span-full`}
    >
      {texts.frame.noHeadline}
    </td>
  );
}
