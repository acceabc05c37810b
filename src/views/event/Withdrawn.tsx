import type { WithdrawnRecord } from "../../archive/published";
import { formatIsoDay } from "../../i18n/dates";
import { plainView } from "../../links/view-state";
import { PageTitle } from "../frame/PageTitle";
import { useReader } from "../reader";
import { softButton } from "./looks";
import { useWords } from "./words";

/** Stands at the address of a record that was withdrawn: that it was, when and why. */
export function Withdrawn({ event }: { event: WithdrawnRecord }) {
  const { texts, links, language } = useReader();
  const words = useWords();
  const { withdrawn } = texts.event;
  const { at, note } = event.withdrawn;
  return (
    <article className="max-w-[46rem]">
      <title>{texts.frame.titled(event.title[language])}</title>
      <p className="flex flex-wrap gap-x-2.5 text-[14px] text-muted">
        <span>{words.kind(event.kind)}</span>
        <span aria-hidden="true">·</span>
        <span>{words.date(event.date)}</span>
      </p>
      <PageTitle>{event.title[language]}</PageTitle>
      <div className="mt-6 rounded-xl border border-mark-line bg-mark-soft px-4 py-3.5">
        <p className="font-semibold">{withdrawn.when(formatIsoDay(texts, at))}</p>
        <p className="mt-1">{note[language]}</p>
      </div>
      <p className="mt-4 text-muted">{withdrawn.keeps}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a
          href={links.eventHref(event.id, { ...plainView, version: event.version })}
          className={`${softButton} no-underline`}
        >
          {withdrawn.lastVersion}
        </a>
        <a href={`${links.changesHref}#${event.id}`} className={`${softButton} no-underline`}>
          {texts.frame.changes}
        </a>
      </p>
    </article>
  );
}
