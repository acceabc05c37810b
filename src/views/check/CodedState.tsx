import type { PublishedRecord } from "../../archive/published";
import type { Row } from "../../compare/comparison";
import type { CardContent } from "../../export/card-content";
import { formatDay, formatIsoDay } from "../../i18n/dates";
import { rowTitle } from "../../i18n/question-title";
import type { Texts } from "../../i18n/texts";
import { rowAnchor } from "../../links/anchors";
import { plainView } from "../../links/view-state";
import { softButton, strongButton } from "../event/looks";
import { useReader, useVocabulary } from "../reader";
import { PictureFigures } from "./PictureFigures";
import { Verdict, type VerdictProps } from "./Verdict";

interface CodedStateProps extends VerdictProps {
  readonly state: {
    readonly pinned: PublishedRecord;
    readonly row: Row | null;
    readonly lost: boolean;
  };
  readonly asOf: number | null;
  /** What a picture of the state shows; null where there can be none. */
  readonly content: CardContent | null;
}

/** The state that a code names, whether it stands unchanged, what its picture shows, and the way to it. */
export function CodedState({ state, asOf, content, ...verdict }: CodedStateProps) {
  const { pinned, row, lost } = state;
  const { words, standing } = verdict;
  // A list of changes would part a verdict above it from the figures.
  const changed = standing === "changed";
  const { texts, links, language } = useReader();
  const vocabulary = useVocabulary();
  const { record, version } = pinned;
  const anchor = row === null ? undefined : rowAnchor(row.id);
  const view = { ...plainView, asOf, version };
  const facts = [
    formatDay(texts, record.date),
    ...(row === null || content !== null
      ? []
      : [words.row(rowTitle(texts, vocabulary, record, row))]),
    ...(asOf === null ? [] : [words.asOf(minuteText(texts, asOf))]),
    words.version(version),
  ];
  return (
    <section
      aria-label={words.found}
      className="mt-8 rounded-2xl border border-line bg-card px-4 py-5 sm:px-6"
    >
      <p className="text-[13px] text-muted">{words.found}</p>
      <h2 className="mt-1 font-serif text-2xl font-semibold">{record.title[language]}</h2>
      <ul className="mt-2 space-y-0.5 text-[15px]">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {content === null ? (
        <p className="mt-4 max-w-[68ch] font-semibold">{lost ? words.noRow : words.nothing}</p>
      ) : (
        <>
          {!changed && <Verdict {...verdict} />}
          <PictureFigures content={content} words={words} />
          {changed && <Verdict {...verdict} />}
        </>
      )}
      <p className="mt-5 flex flex-wrap gap-2">
        <a
          href={links.eventHref(record.id, view, anchor)}
          className={`${strongButton} no-underline`}
        >
          {words.open}
        </a>
        {changed && (
          <a
            href={links.eventHref(record.id, { ...view, version: null }, anchor)}
            className={`${softButton} no-underline`}
          >
            {words.openNow}
          </a>
        )}
      </p>
    </section>
  );
}

/** A moment as links carry it, on the clock that everybody shares. */
function minuteText(texts: Texts, moment: number): string {
  const [day = "", time = ""] = new Date(moment).toISOString().split("T");
  return `${formatIsoDay(texts, day)}, ${time.slice(0, 5)} UTC`;
}
