import type { PublishedSeries } from "../../archive/published-series";
import { type Differences, differencesOf } from "../../archive/series-apart";
import type { Cargo } from "../../archive/series-definition";
import { isSide, partiesOf } from "../../archive/series-parties";
import type { SeriesEvent } from "../../archive/series-point";
import { type LeftOut, type PartyTotal, sharedTotals, totalsOf } from "../../archive/series-totals";
import { locales } from "../../i18n/numbers";
import type { FiguresTexts } from "../../i18n/page-texts";
import { formatInterval } from "../../i18n/quantities";
import type { Language } from "../../model/localized";
import { sectionHeading } from "../event/looks";
import { PartyName } from "../event/PartyName";
import { useWords } from "../event/words";
import { useReader, useVocabulary } from "../reader";

interface TotalsProps {
  readonly words: FiguresTexts;
  readonly series: PublishedSeries;
  /** The events and parties shown. */
  readonly events: readonly SeriesEvent[];
}

/** What the figures add up to, by party: never across parties, and never beyond one definition. */
export function SeriesTotals({ words, series: { definition }, events }: TotalsProps) {
  const vocabulary = useVocabulary();
  const order = partiesOf(events, vocabulary);
  const totals = totalsOf(definition, events).toSorted(
    (one, other) => order.indexOf(one.party) - order.indexOf(other.party),
  );
  const [a, b] = totals.filter(({ party }) => isSide(party, vocabulary));
  const both = a === undefined || b === undefined ? [] : [a.party, b.party];
  const shared = sharedTotals(definition, events, both).toSorted(
    (one, other) => both.indexOf(one.party) - both.indexOf(other.party),
  );
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
        <Shared
          words={words}
          totals={shared}
          own={definition.nature === "own" ? definition.cargo : null}
          differences={
            definition.nature === "one" && a !== undefined && b !== undefined
              ? differencesOf(events, [a.party, b.party])
              : null
          }
        />
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
    total.addedUp > 0 ? totals.addedUp(say.number(total.addedUp)) : null,
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

/** Named one by one while they are few. */
const mostGaps = 4;

function differencesTold(
  { differ }: FiguresTexts["totals"],
  language: Language,
  gaps: Differences["gaps"],
  number: (n: number) => string,
): string {
  if (gaps.length === 0) return differ.none;
  const told = gaps.toSorted((a, b) => a.size - b.size);
  const [least, most] = [told[0], told.at(-1)].map((gap) => number(gap?.size ?? 0));
  const sized = ({ size, atLeast }: (typeof told)[number]) =>
    `${atLeast ? "≥ " : ""}${number(size)}`;
  const listed = new Intl.ListFormat(locales[language], { type: "conjunction" });
  const count = number(gaps.length);
  return gaps.length <= mostGaps
    ? differ.by(count, listed.format(told.map(sized)))
    : differ.between(count, least ?? "", most ?? "");
}

function Shared({
  words,
  totals,
  own,
  differences,
}: {
  words: FiguresTexts;
  totals: readonly PartyTotal[];
  /** What the sums count, where each is of a side's own. */
  own: Cargo | null;
  /** Where both answer one question: on how many events their figures differ. */
  differences: Differences | null;
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
      {differences !== null && (
        <span className="text-muted">
          {differencesTold(words.totals, texts.language, differences.gaps, say.number)}
        </span>
      )}
      {own !== null && <span className="text-muted">{words.totals.sharedOwn[own]}</span>}
    </p>
  );
}
