import { type ArchiveQuery, longestText } from "../archive/archive-query";
import type { SearchProgress } from "../archive/search/search-progress";
import { isSearchable } from "../archive/search/words-of";
import type { ArchiveTexts } from "../i18n/page-texts";
import { softButton } from "../views/event/looks";
import { useReader } from "../views/reader";
import { UnreadParts } from "./UnreadParts";
import type { ArchiveList } from "./use-archive-list";

const box = "mt-3 rounded-xl border-2 border-mark-line bg-mark-soft px-4 py-3 text-[15px]";

interface ArchiveNoticesProps {
  readonly texts: ArchiveTexts;
  /** What of the link nobody can read. */
  readonly unread: readonly { readonly name: string; readonly value: string }[];
  readonly query: ArchiveQuery;
  readonly list: ArchiveList;
  readonly progress: SearchProgress;
}

/** What went wrong with a query, in plain words; the list stands below and goes on. */
export function ArchiveNotices({ texts, unread, query, list, progress }: ArchiveNoticesProps) {
  const { frame } = useReader().texts;
  return (
    <>
      <UnreadParts unread={unread} />
      {isCut(query.text) && <p className={box}>{texts.tooLong}</p>}
      {query.text !== "" && <Searching texts={texts} text={query.text} progress={progress} />}
      {(list.failed || list.rowsMissing) && (
        <div role="alert" className={`${box} flex flex-wrap items-center justify-between gap-3`}>
          <p>{list.failed ? failureText(texts, query) : texts.rowsMissing}</p>
          <button type="button" className={softButton} onClick={list.retry}>
            {frame.tryAgain}
          </button>
        </div>
      )}
      {list.source.total === 0 && (
        <div className="mt-3 rounded-2xl border border-line bg-card px-6 py-8">
          <p className="font-semibold">{texts.nothing}</p>
          <p className="mt-1 text-muted">{texts.nothingNext}</p>
        </div>
      )}
    </>
  );
}

/** Where the cut falls between two words, the space that it falls on is gone as well. */
function isCut(text: string): boolean {
  return text.length >= longestText - 1;
}

function failureText(texts: ArchiveTexts, { text }: ArchiveQuery): string {
  return text === "" ? texts.unavailable : texts.searchUnavailable;
}

/** What was searched by now: the first answer comes before everything is there. */
function Searching({
  texts,
  text,
  progress: { waiting, failed },
}: {
  texts: ArchiveTexts;
  text: string;
  progress: SearchProgress;
}) {
  const words = () => {
    if (!isSearchable(text)) return texts.noWords;
    if (waiting !== null && waiting > 0) return texts.searchingOn;
    return failed > 0 ? texts.searchedPart : null;
  };
  return (
    <p role="status" className="mt-2 text-[0.85rem] text-muted empty:hidden">
      {words()}
    </p>
  );
}
