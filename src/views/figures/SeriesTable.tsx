import { Link } from "wouter";
import { partiesOf } from "../../archive/series-parties";
import type { SeriesEvent } from "../../archive/series-point";
import { formatDayShort } from "../../i18n/dates";
import type { FiguresTexts } from "../../i18n/page-texts";
import type { Vocabulary } from "../../model/vocabulary";
import { useLongList } from "../../ui/long-list";
import { PartyName } from "../event/PartyName";
import { ShowMore } from "../event/ShowMore";
import { useReader, useVocabulary } from "../reader";
import { PointFigure } from "./PointFigure";

const head = "px-3 py-2.5 text-start text-[0.82rem] font-semibold first:ps-5 last:pe-5";
const cell = "px-3 py-2.5 text-start align-baseline first:ps-5 last:pe-5 border-line border-t";

/** So many rows at a time. */
const step = 150;

/** A series as a table, an event a row; every figure leads to the claim it is. */
export function SeriesTable({
  words,
  events,
  title,
  order,
  onOrder,
}: {
  words: FiguresTexts;
  /** Oldest first. */
  events: readonly SeriesEvent[];
  title: string;
  order: "oldest" | "newest";
  onOrder: (order: "oldest" | "newest") => void;
}) {
  const { texts, language, links } = useReader();
  const sorted = order === "oldest" ? events : events.toReversed();
  const list = useLongList(sorted, step);
  const [parties, others] = columnsOf(events, useVocabulary());
  return (
    <>
      <div className="overflow-x-auto rounded-2xl border border-line bg-card">
        <table className="w-full border-collapse text-[0.93rem] [&_td]:[overflow-wrap:normal] [&_th]:[overflow-wrap:normal]">
          <caption className="sr-only">{words.tableCaption(title)}</caption>
          <thead className="bg-quiet">
            <tr>
              <th
                scope="col"
                aria-sort={order === "oldest" ? "ascending" : "descending"}
                className={`${head} w-[8.5rem]`}
              >
                <button
                  type="button"
                  data-print
                  onClick={() => onOrder(order === "oldest" ? "newest" : "oldest")}
                  title={order === "oldest" ? words.sortNewest : words.sortOldest}
                  className="-m-1 inline-flex min-h-7 items-center gap-1 p-1 font-semibold"
                >
                  {words.date} <span aria-hidden="true">{order === "oldest" ? "↑" : "↓"}</span>
                </button>
              </th>
              <th scope="col" className={`${head} max-sm:hidden`}>
                {words.event}
              </th>
              {parties.map((party) => (
                <th key={party} scope="col" className={head}>
                  <PartyName id={party} />
                </th>
              ))}
              {others.length > 0 && (
                <th scope="col" className={head}>
                  {words.others}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {list.shown.map((event) => (
              <tr key={event.id}>
                <th
                  scope="row"
                  className={`${cell} min-w-[8.5rem] font-normal text-[0.85rem] text-muted`}
                >
                  <Link
                    href={links.eventHref(event.id)}
                    className="text-inherit no-underline hover:underline sm:pointer-events-none sm:whitespace-nowrap"
                    aria-label={`${formatDayShort(texts, event.date)}: ${event.title[language]}`}
                  >
                    <time dateTime={event.date.edtf}>{formatDayShort(texts, event.date)}</time>
                    <span className="mt-0.5 block font-serif text-[0.95rem] text-ink sm:hidden">
                      {event.title[language]}
                    </span>
                  </Link>
                </th>
                <td className={`${cell} max-sm:hidden`}>
                  <Link
                    href={links.eventHref(event.id)}
                    className="font-serif text-[1.02rem] text-ink no-underline hover:underline hover:underline-offset-4"
                  >
                    {event.title[language]}
                  </Link>
                </td>
                {parties.map((party) => (
                  <td key={party} className={cell}>
                    <Figures words={words} event={event} parties={[party]} />
                  </td>
                ))}
                {others.length > 0 && (
                  <td className={cell}>
                    <Figures words={words} event={event} parties={others} named />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore list={list} />
    </>
  );
}

function Figures({
  words,
  event,
  parties,
  named = false,
}: {
  words: FiguresTexts;
  event: SeriesEvent;
  parties: readonly string[];
  named?: boolean;
}) {
  const points = event.points.filter(({ party }) => parties.includes(party));
  return points.map((point) => (
    <span key={`${point.party} ${point.claim}`} className="block">
      {named && (
        <>
          <PartyName id={point.party} />{" "}
        </>
      )}
      <PointFigure words={words} event={event.id} point={point} />
    </span>
  ));
}

/** The sides of the dispute have a column each; where there are more than three parties the others share one. */
function columnsOf(
  events: readonly SeriesEvent[],
  vocabulary: Vocabulary,
): readonly [readonly string[], readonly string[]] {
  const all = partiesOf(events, vocabulary);
  return all.length <= 3 ? [all, []] : [all.slice(0, 2), all.slice(2)];
}
