import type { ReactNode } from "react";
import { Link } from "wouter";
import { useReader } from "../reader";
import { CiteEvent } from "./cite/CiteEvent";
import { useEvent } from "./event-context";
import { ReportError } from "./ReportError";
import { recordHref } from "./record-href";
import { CsvButton } from "./take/TakeButton";
import { useWords } from "./words";

const link =
  "underline decoration-line-strong underline-offset-2 hover:text-ink hover:decoration-ink";

/** Which version of the record this is, when it last changed, and the whole of it for machines. */
export function RecordFooter({ keep = null }: { keep?: ReactNode }) {
  const { record, version, published, view } = useEvent();
  const { texts: all, links } = useReader();
  const texts = all.event.footer;
  const words = useWords();
  const last = record.changes.at(-1);
  return (
    <p className="mt-10 flex flex-wrap items-baseline gap-x-1.5 gap-y-1 text-[13px] text-muted print:hidden">
      <span>
        {texts.version}{" "}
        <span lang="zxx" translate="no" className="tabular-nums">
          {version}
        </span>
      </span>
      {last !== undefined && (
        <>
          <Dot />
          <span>{texts.changed(words.date(last.date))}</span>
          <Dot />
          <a href="#changes" className={link}>
            {texts.whatChanged}
          </a>
        </>
      )}
      {published && (
        <>
          <Dot />
          <Link href={`${links.changesHref}#${record.id}`} className={link}>
            {texts.allChanges}
          </Link>
          <Dot />
          <a href={recordHref(record.id, view.version)} className={link} lang="en">
            JSON
          </a>
        </>
      )}
      <Dot />
      <CsvButton className={link} />
      <Dot />
      <CiteEvent className={link} />
      {keep !== null && (
        <>
          <Dot />
          {keep}
        </>
      )}
      <ReportError className={link} />
    </p>
  );
}

function Dot() {
  return <span aria-hidden="true">·</span>;
}
