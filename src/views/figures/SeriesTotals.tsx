import { Link } from "wouter";
import type { PublishedSeries } from "../../archive/published-series";
import { type AgainstSum, againstSums } from "../../archive/series-announced";
import type { SeriesEvent } from "../../archive/series-point";
import { type LeftOut, type PartyTotal, sharedTotals, totalsOf } from "../../archive/series-totals";
import { formatIsoDay } from "../../i18n/dates";
import type { FiguresTexts } from "../../i18n/page-texts";
import { formatInterval, formatQuantity } from "../../i18n/quantities";
import { plainView } from "../../links/view-state";
import { gapBetween } from "../../model/interval";
import { sectionHeading } from "../event/looks";
import { PartyName } from "../event/PartyName";
import { useWords } from "../event/words";
import { useReader } from "../reader";

interface TotalsProps {
  readonly words: FiguresTexts;
  readonly series: PublishedSeries;
  /** The events and parties shown. */
  readonly events: readonly SeriesEvent[];
}

/** What the figures add up to, by party: never across parties, and never beyond one definition. */
export function SeriesTotals({ words, series: { definition }, events }: TotalsProps) {
  const totals = totalsOf(definition, events);
  const [a, b] = totals;
  const both = a === undefined || b === undefined ? [] : [a.party, b.party];
  const shared = both.length === 0 ? [] : sharedTotals(definition, events, both);
  const cannot =
    definition.unit === "percent"
      ? "percent"
      : definition.counts === "bounded"
        ? null
        : definition.counts;
  const { totals: texts } = words;
  if (totals.length === 0 && cannot === null) return null;
  return (
    <section aria-labelledby="totals" className="mt-10">
      <h2 id="totals" className={sectionHeading}>
        {texts.heading}
      </h2>
      <p className="mt-1 max-w-[75ch] text-[0.92rem] text-muted">
        {cannot === null ? texts.lead : texts.cannot[cannot]}
      </p>
      {totals.length > 0 && (
        <ul className="mt-4 grid gap-4 sm:grid-cols-2">
          {totals.map((total) => (
            <li key={total.party} className="rounded-2xl border border-line bg-card px-5 py-4">
              <Total words={words} total={total} all={events.length} />
            </li>
          ))}
        </ul>
      )}
      {shared.length === 2 && (
        <Shared words={words} totals={shared} own={definition.nature === "own"} />
      )}
      {totals.length > 0 && definition.cargo !== null && (
        <p className="mt-3 max-w-[75ch] text-[0.85rem] text-muted">{texts.overlap}</p>
      )}
    </section>
  );
}

function Total({ words, total }: { words: FiguresTexts; total: PartyTotal; all: number }) {
  const { texts } = useReader();
  const say = useWords();
  const { totals } = words;
  const out = Object.values(total.leftOut).reduce((sum, n) => sum + n, 0);
  const reasons = Object.entries(total.leftOut) as [LeftOut, number][];
  const details = [
    totals.added(say.number(total.events), total.events),
    total.hedged > 0 ? totals.hedged(say.number(total.hedged)) : null,
    total.several > 0 ? totals.several(say.number(total.several)) : null,
    total.revised > 0 ? totals.revised(say.number(total.revised)) : null,
    total.secondHand > 0 ? totals.secondHand(say.number(total.secondHand)) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <h3 className="text-[0.92rem] font-semibold">
        <PartyName id={total.party} note />
      </h3>
      <p className="mt-0.5 font-serif font-semibold text-[1.9rem] leading-tight">
        {formatInterval(texts, total.sum)}
      </p>
      <p className="mt-1.5 text-[0.88rem]">{details.join("; ")}.</p>
      {out > 0 && (
        <p className="mt-0.5 text-[0.88rem] text-muted">
          {totals.leftOut(say.number(out), out)}:{" "}
          {reasons.map(([reason, n]) => totals.reasons[reason](say.number(n))).join(", ")}.
        </p>
      )}
    </>
  );
}

function Shared({
  words,
  totals,
  own,
}: {
  words: FiguresTexts;
  totals: readonly PartyTotal[];
  own: boolean;
}) {
  const { texts } = useReader();
  const say = useWords();
  const count = totals[0]?.events ?? 0;
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 rounded-2xl border border-line bg-card px-5 py-3 text-[0.92rem]">
      <span className="text-muted">{words.totals.shared(say.number(count), count)}:</span>
      {totals.map(({ party, sum }) => (
        <span key={party}>
          <PartyName id={party} />{" "}
          <b className="font-serif text-[1.1rem]">{formatInterval(texts, sum)}</b>
        </span>
      ))}
      {own && <span className="text-muted">{words.totals.sharedOwn}</span>}
    </p>
  );
}

const headCell = "px-3 py-2.5 text-start text-[0.82rem] font-semibold first:ps-5 last:pe-5";
const bodyCell = "px-3 py-2.5 text-start align-baseline border-line border-t first:ps-5 last:pe-5";

/** Running totals that parties announced, each beside the sum of that party's own figures until then. */
export function AnnouncedTotals({ words, series, events }: TotalsProps) {
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
      <p className="mt-1 max-w-[75ch] text-[0.92rem] text-muted">{texts.lead}</p>
      <div className="mt-4 overflow-x-auto rounded-2xl border border-line bg-card">
        <table className="w-full border-collapse text-[0.93rem]">
          <caption className="sr-only">{texts.heading}</caption>
          <thead className="bg-quiet">
            <tr>
              {[texts.day, texts.party, texts.total, texts.sum, texts.made].map((name) => (
                <th key={name} scope="col" className={headCell}>
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

function AnnouncedRow({
  words,
  pair: { announced, sum },
}: {
  words: FiguresTexts;
  pair: AgainstSum;
}) {
  const { texts, links } = useReader();
  const say = useWords();
  const out = Object.values(sum.leftOut).reduce((all, n) => all + n, 0);
  const day = new Date(announced.upTo).toISOString().slice(0, 10);
  return (
    <tr>
      <td className={`${bodyCell} whitespace-nowrap text-[0.85rem] text-muted`}>
        {formatIsoDay(texts, day)}
      </td>
      <td className={bodyCell}>
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
      </td>
      <td className={`${bodyCell} text-[0.85rem] text-muted`}>
        {words.announced.madeOf(say.number(sum.events), sum.events, say.number(out))}
      </td>
    </tr>
  );
}

function differenceOf(
  { announced: texts }: FiguresTexts,
  announced: PartyTotal["sum"] | null,
  sum: PartyTotal["sum"],
  number: (n: number) => string,
): string {
  if (announced === null) return "";
  const gap = gapBetween(announced, sum);
  if (gap === null)
    return announced.lo === sum.lo && announced.hi === sum.hi ? texts.same : texts.within;
  return announced.lo > sum.lo ? texts.more(number(gap.size)) : texts.less(number(gap.size));
}
