import { useMemo } from "react";
import { Link } from "wouter";
import type { PublishedSeries } from "../../archive/published-series";
import { type AgainstSum, againstSums } from "../../archive/series-announced";
import type { SeriesEvent } from "../../archive/series-point";
import { formatIsoDay } from "../../i18n/dates";
import type { FiguresTexts } from "../../i18n/page-texts";
import { formatInterval, formatQuantity } from "../../i18n/quantities";
import { plainView } from "../../links/view-state";
import { sectionHeading } from "../event/looks";
import { PartyMark, PartyName } from "../event/PartyName";
import { useWords } from "../event/words";
import { useReader, useVocabulary } from "../reader";
import { differenceOf } from "./announced-difference";
import { usePlotSizes } from "./plot-sizes";
import { runningPlot } from "./running-plot";
import { PlainPlot } from "./SeriesPlot";

interface AnnouncedProps {
  readonly words: FiguresTexts;
  readonly series: PublishedSeries;
  /** The events and parties shown. */
  readonly events: readonly SeriesEvent[];
  /** Whether years or kinds were chosen, which totals to date do not follow. */
  readonly narrowed: boolean;
}

const headCell =
  "px-2 py-2.5 text-start sm:px-3 text-[0.82rem] font-semibold first:ps-4 last:pe-4 sm:first:ps-5 sm:last:pe-5";
const bodyCell =
  "px-2 py-2.5 text-start sm:px-3 align-baseline border-line border-t first:ps-4 last:pe-4 sm:first:ps-5 sm:last:pe-5";

/** Running totals that parties announced, each beside the sum of that party's own figures until then. */
export function AnnouncedTotals({ words, series, events, narrowed }: AnnouncedProps) {
  const { announced: texts } = words;
  const parties = new Set(events.flatMap(({ points }) => points.map(({ party }) => party)));
  const announced = series.announced.filter(({ party }) => parties.has(party));
  const pairs = againstSums(announced, series.events);
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="announced" className="mt-10">
      <h2 id="announced" className={sectionHeading}>
        {texts.heading}
      </h2>
      <p className="mt-1 max-w-[75ch] text-[0.92rem] text-muted">
        {texts.lead}
        {narrowed && ` ${texts.allYears}`}
      </p>
      <RunningFigure {...{ words, series, pairs }} />
      <div className="mt-4 overflow-x-auto rounded-2xl border border-line bg-card">
        <table className="w-full border-collapse text-[0.93rem] [&_td]:[overflow-wrap:normal] [&_th]:[overflow-wrap:normal]">
          <caption className="sr-only">{texts.heading}</caption>
          <thead className="bg-quiet">
            <tr>
              {[texts.day, texts.party, texts.total, texts.sum, texts.made].map((name) => (
                <th
                  key={name}
                  scope="col"
                  className={`${headCell} ${[texts.party, texts.made].includes(name) ? "max-sm:hidden" : ""}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <AnnouncedRow
                key={`${pair.announced.event} ${pair.announced.claim}`}
                words={words}
                pair={pair}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Fewer announced totals are no line to look at. */
const fewest = 3;

function RunningFigure({
  words,
  series,
  pairs,
}: {
  words: FiguresTexts;
  series: PublishedSeries;
  pairs: readonly AgainstSum[];
}) {
  const { language } = useReader();
  const say = useWords();
  const vocabulary = useVocabulary();
  const sizes = usePlotSizes();
  const plots = useMemo(() => {
    const announced = pairs.map((pair) => pair.announced);
    const shared = { language, vocabulary, announced };
    return sizes.map(({ width, className }) => ({
      drawing: runningPlot(series.events, { ...shared, width, height: width < 400 ? 210 : 260 }),
      className,
    }));
  }, [series, pairs, language, vocabulary, sizes]);
  if (pairs.length < fewest) return null;
  const parties = [...new Set(pairs.map(({ announced }) => announced.party))];
  return (
    <figure className="mt-4 rounded-2xl border border-line bg-card px-4 pt-4 pb-3 sm:px-6">
      <figcaption className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.82rem] text-muted">
        {parties.map((party) => (
          <span key={party}>
            <PartyMark mark={vocabulary.parties[party]?.mark ?? "square"} />{" "}
            {`${say.party(party)}: ${words.announced.marks}`}
          </span>
        ))}
      </figcaption>
      {plots.map(({ drawing, className }) => (
        <PlainPlot
          key={className}
          drawing={drawing}
          label={words.announced.heading}
          className={className}
        />
      ))}
    </figure>
  );
}

function AnnouncedRow({
  words,
  pair: { announced, sum, missing },
}: {
  words: FiguresTexts;
  pair: AgainstSum;
}) {
  const { texts, links } = useReader();
  const say = useWords();
  const made = words.announced.madeOf(say.number(sum.events), sum.events, say.number(missing));
  const day = new Date(announced.upTo).toISOString().slice(0, 10);
  return (
    <tr>
      <td className={`${bodyCell} text-[0.85rem] sm:whitespace-nowrap text-muted`}>
        {formatIsoDay(texts, day)}
        <span className="block text-ink sm:hidden">
          <PartyName id={announced.party} />
        </span>
      </td>
      <td className={`${bodyCell} max-sm:hidden`}>
        <PartyName id={announced.party} />
      </td>
      <td className={bodyCell}>
        <Link
          href={links.eventHref(announced.event, plainView, announced.claim)}
          className="font-serif font-semibold text-[1.02rem] decoration-line-strong underline-offset-4 hover:decoration-current"
        >
          {formatQuantity(texts, announced.quantity)}
        </Link>
      </td>
      <td className={bodyCell}>
        <span className="font-serif font-semibold text-[1.02rem]">
          {formatInterval(texts, sum.sum)}
        </span>{" "}
        <span className="block text-[0.8rem] text-muted">
          {differenceOf(words, announced.quantity.interval, sum.sum, say.number)}
        </span>
        <span className="block text-[0.8rem] text-muted sm:hidden">{made}</span>
      </td>
      <td className={`${bodyCell} text-[0.85rem] text-muted max-sm:hidden`}>{made}</td>
    </tr>
  );
}
