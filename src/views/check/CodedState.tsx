import type { PublishedRecord } from "../../archive/published";
import type { Row } from "../../compare/comparison";
import type { CardTexts } from "../../i18n/card-texts";
import { formatDay, formatIsoDay } from "../../i18n/dates";
import type { ChangesTexts } from "../../i18n/page-texts";
import { rowTitle } from "../../i18n/question-title";
import type { Texts } from "../../i18n/texts";
import { rowAnchor } from "../../links/anchors";
import { plainView } from "../../links/view-state";
import type { AskedPart, RecordChange } from "../../model/record-change";
import { ChangeSentences } from "../changes/ChangeSentences";
import { useChangeScope } from "../changes/change-words";
import { softButton, strongButton } from "../event/looks";
import { useReader, useVocabulary } from "../reader";

interface CodedStateProps {
  readonly words: CardTexts["check"];
  readonly changed: ChangesTexts;
  readonly changes: readonly RecordChange[];
  readonly asked: AskedPart;
  readonly pinned: PublishedRecord;
  /** Null is the whole event, or a row that is lost. */
  readonly row: Row | null;
  readonly lost: boolean;
  readonly asOf: number | null;
  readonly withdrawn: boolean;
  readonly same: boolean;
}

/** The state that a code names, whether it stands unchanged, and the way to it. */
export function CodedState(props: CodedStateProps) {
  const { words, pinned, row, lost, asOf, same, withdrawn } = props;
  const { texts, links, language } = useReader();
  const vocabulary = useVocabulary();
  const { record, version } = pinned;
  const anchor = row === null ? undefined : rowAnchor(row.id);
  const view = { ...plainView, asOf, version };
  const facts = [
    formatDay(texts, record.date),
    ...(row === null ? [] : [words.row(rowTitle(texts, vocabulary, record, row))]),
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
      {lost && <p className="mt-3">{words.noRow}</p>}
      <Verdict {...props} />
      <p className="mt-5 flex flex-wrap gap-2">
        <a
          href={links.eventHref(record.id, view, anchor)}
          className={`${strongButton} no-underline`}
        >
          {words.open}
        </a>
        {!same && !withdrawn && (
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

function Verdict({ words, changed, changes, asked, same, withdrawn }: CodedStateProps) {
  const scope = useChangeScope(changed, asked);
  if (withdrawn) return <p className="mt-4 font-semibold">{words.withdrawn}</p>;
  if (same) {
    return (
      <p className="mt-4">
        <strong className="rounded-md bg-agree-soft px-2 py-0.5 font-semibold text-agree">
          {words.unchanged}
        </strong>{" "}
        {words.unchangedLong}
      </p>
    );
  }
  return (
    <div className="mt-4 text-[15px]">
      <h3 className="font-semibold">{words.changed}</h3>
      <ChangeSentences scope={scope} changes={changes} />
    </div>
  );
}
