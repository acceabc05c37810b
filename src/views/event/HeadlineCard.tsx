import { Fragment } from "react";
import type { TableRow } from "../../table/table-model";
import { useReader, useTexts, useVocabulary } from "../reader";
import { Attribution } from "./Attribution";
import { CopyButton } from "./CopyButton";
import { CardButton } from "./card/CardButton";
import { CiteButton } from "./cite/CiteButton";
import { rowCited } from "./cite/cited-here";
import { SentenceButton } from "./cite/SentenceButton";
import { useEvent } from "./event-context";
import { tintOf } from "./Figure";
import { FindingChip } from "./FindingChip";
import { HeadlineFigure } from "./HeadlineFigure";
import { HeadlinePictureView } from "./HeadlinePicture";
import { HowDecided } from "./HowDecided";
import { headlinePicture, headlineSides } from "./headline-sides";
import { softButton } from "./looks";
import { loadRowCopied, rowCopy, rowLink } from "./row-copy";
import { sentencesAround } from "./sentence-around";
import { useWords } from "./words";

/** The finding a reader should see first, with its figures, its picture and its explanation in words. */
export function HeadlineCard({ row }: { row: TableRow }) {
  const words = useWords();
  const { headline } = useTexts().event;
  const { record } = useEvent();
  const { parties } = useVocabulary();
  const sides = headlineSides(row, parties);
  // Between the figures stands why; the gap is said here only where that is something else.
  const gap = words.gap(row);
  const beside = gap === words.why(row) ? null : gap;
  return (
    <section
      id="headline"
      aria-label={headline.label}
      className="mt-7 rounded-2xl border border-line bg-card print:break-inside-avoid"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3.5 sm:px-6">
        <FindingChip code={row.finding.code} word={words.finding(row)} />
        <h2 className="text-[15px] font-semibold max-sm:w-full">
          {words.headlineQuestion(row, record)}
        </h2>
        {beside !== null && <p className="text-[15px] text-muted sm:ms-auto">{beside}</p>}
      </header>
      <div className="px-4 pt-6 pb-5 sm:px-6">
        <Sides row={row} sides={sides} />
        <HeadlinePictureView picture={headlinePicture(row.finding.code, sides)} row={row} />
        <Explanation row={row} />
        <Offered entries={row.explanations} />
        <Buttons row={row} />
      </div>
    </section>
  );
}

function Sides({ row, sides }: { row: TableRow; sides: ReturnType<typeof headlineSides> }) {
  const words = useWords();
  const tint = tintOf(row.finding.code);
  const [left, right] = sides;
  return (
    <div className="grid grid-cols-2 items-start gap-x-4 gap-y-5 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
      {left !== undefined && <HeadlineFigure side={left} questions={row.questions} tint={tint} />}
      <div className="order-last col-span-2 flex items-center justify-center gap-3 self-center text-center sm:order-none sm:col-span-1 sm:flex-col sm:gap-1">
        <span
          aria-hidden="true"
          className={`text-3xl leading-none ${tint === "none" ? "text-muted" : "text-under"}`}
        >
          {words.symbol(row.finding.code)}
        </span>
        <span className="text-[13px] font-semibold">{words.why(row)}</span>
      </div>
      {right !== undefined && (
        <HeadlineFigure side={right} questions={row.questions} tint={tint} end />
      )}
    </div>
  );
}

const tones = { plain: "", strong: "font-semibold", quiet: "text-muted" } as const;

function Explanation({ row }: { row: TableRow }) {
  const { record } = useEvent();
  const words = useWords();
  return (
    <p className="mt-5 max-w-[64rem] text-[15px] leading-[1.6]">
      {words.explain(row, record).map(({ text, tone }) => (
        <Fragment key={text}>
          {tone === "strong" ? (
            <strong className={tones.strong}>{text}</strong>
          ) : (
            <span className={tones[tone]}>{text}</span>
          )}
        </Fragment>
      ))}{" "}
      <HowDecided code={row.finding.code} />
    </p>
  );
}

/** Explanations that somebody offered, each with its party and source: claims like any other. */
function Offered({ entries }: { entries: TableRow["explanations"] }) {
  const { language, texts } = useReader();
  if (entries.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3 md:grid-cols-2" aria-label={texts.event.table.explanations}>
      {entries.map((entry) => (
        <li
          key={entry.claim.id}
          className="border-s-2 border-line-strong ps-3 text-[14px] leading-snug"
        >
          <a href={`#${entry.claim.id}`} className="text-ink no-underline hover:underline">
            {sentencesAround(entry.statement.text[language], entry.claim.mark)}
          </a>{" "}
          <span className="text-[13px] text-muted">
            <Attribution entry={entry} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Buttons({ row }: { row: TableRow }) {
  const reader = useReader();
  const { texts, links } = reader;
  const event = useEvent();
  const words = useWords();
  const name = words.rowName(row, event.record);
  return (
    <div className="mt-4 flex flex-wrap gap-2 print:hidden">
      {event.published && (
        <CopyButton
          className={softButton}
          label={texts.event.copy.linkTo(name)}
          content={() => ({ text: rowLink(row, event, links) })}
        >
          {texts.event.copy.link}
        </CopyButton>
      )}
      <CopyButton
        className={softButton}
        label={texts.event.copy.rowOf(name)}
        warm={loadRowCopied}
        content={() => rowCopy(row, event, reader)}
      >
        {texts.event.copy.row}
      </CopyButton>
      <CiteButton
        className={softButton}
        label={texts.event.copy.citeOf(name)}
        cited={() => rowCited(row)}
      >
        {texts.event.copy.cite}
      </CiteButton>
      <SentenceButton row={row} className={softButton} label={texts.event.copy.sentenceOf(name)}>
        {texts.event.copy.sentence}
      </SentenceButton>
      <CardButton row={row} className={softButton} label={texts.event.copy.pictureOf(name)}>
        {texts.event.copy.picture}
      </CardButton>
    </div>
  );
}
