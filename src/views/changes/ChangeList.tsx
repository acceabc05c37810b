import type { LoggedChange } from "../../archive/change-log";
import { formatIsoDay } from "../../i18n/dates";
import type { ChangesTexts } from "../../i18n/page-texts";
import { filledAddress } from "../../links/published-files";
import { plainView } from "../../links/view-state";
import { card } from "../event/looks";
import { PageTitle } from "../frame/PageTitle";
import { useReader } from "../reader";
import { ChangeSentences } from "./ChangeSentences";
import { useChangeScope } from "./change-words";

const link =
  "inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-2 hover:decoration-ink";

interface ChangeListProps {
  readonly words: ChangesTexts;
  /** Newest first. */
  readonly changes: readonly LoggedChange[];
}

/** Every change of a published record, newest first. */
export function ChangeList({ words, changes }: ChangeListProps) {
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-2 max-w-[46rem] font-serif text-[1.12rem] text-muted">{words.lead}</p>
      <Feeds words={words} />
      {changes.length === 0 ? (
        <div className={`${card} mt-7 px-5 py-6`}>
          <p className="font-semibold">{words.none}</p>
          <p className="mt-1 text-muted">{words.noneNext}</p>
        </div>
      ) : (
        <ol className="mt-7 space-y-4">
          {changes.map((change, at) => (
            <li key={`${change.event} ${change.before} ${change.version} ${change.at}`}>
              <Entry
                words={words}
                change={change}
                newest={changes.findIndex(({ event }) => event === change.event) === at}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Where programs that follow feeds find the same. The names of formats are no words of any language. */
function Feeds({ words }: { words: ChangesTexts }) {
  const { language } = useReader();
  const href = (name: "changesAtom" | "changesJson") =>
    import.meta.env.BASE_URL + filledAddress(name, { id: "", language, version: "" });
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 text-[14px] text-muted print:hidden">
      {words.feeds}
      <a href={href("changesAtom")} className={link} lang="en">
        Atom
      </a>
      <a href={href("changesJson")} className={link} lang="en">
        JSON Feed
      </a>
    </p>
  );
}

interface EntryProps {
  readonly words: ChangesTexts;
  readonly change: LoggedChange;
  /** Whether it is the newest of its event: links that name the event lead to it. */
  readonly newest: boolean;
}

function Entry({ words, change, newest }: EntryProps) {
  const { texts, links, language } = useReader();
  const scope = useChangeScope(words, change.asked);
  const { event, at, grade, note, title, changes } = change;
  return (
    <article
      {...(newest ? { id: event } : {})}
      className={`${card} scroll-mt-6 px-5 py-5 target:border-mark-line`}
    >
      <p className="text-[14px] text-muted">
        <time dateTime={at}>{formatIsoDay(texts, at)}</time> ·{" "}
        <strong className="font-semibold text-ink">{words.grade[grade]}</strong>
      </p>
      <h2 className="mt-0.5 font-serif font-semibold text-[1.35rem] leading-tight">
        <a href={links.eventHref(event)} className="no-underline hover:underline">
          {title[language]}
        </a>
      </h2>
      <p className="mt-2 max-w-[68ch]">{note[language]}</p>
      {(grade !== "withdrawn" || changes.length > 0) && (
        <div className="mt-3 text-[15px]">
          <h3 className="font-semibold text-[14px]">{words.what}</h3>
          <ChangeSentences scope={scope} changes={changes} />
        </div>
      )}
      <Versions words={words} change={change} />
    </article>
  );
}

/** The two versions that a change lies between; a withdrawal may have changed none. */
function Versions({ words, change: { event, before, version } }: Omit<EntryProps, "newest">) {
  const { links } = useReader();
  const href = (one: string) => links.eventHref(event, { ...plainView, version: one });
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 text-[14px]">
      <a href={href(before)} className={link}>
        {words.before}
      </a>
      {version !== before && (
        <a href={href(version)} className={link}>
          {words.now}
        </a>
      )}
    </p>
  );
}
