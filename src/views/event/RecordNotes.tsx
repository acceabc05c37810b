import { Link } from "wouter";
import type { Localized } from "../../model/localized";
import { useReader, useTexts } from "../reader";
import { useEvent } from "./event-context";
import { card } from "./looks";
import { PartyName } from "./PartyName";
import { useWords } from "./words";

const heading = "text-[15px] font-semibold";

/** What stands around the statements: context, notes, where somebody looked, related events, changes. */
export function RecordNotes({ titles }: { titles: Readonly<Record<string, Localized>> }) {
  const { record } = useEvent();
  return (
    <div className={`${card} mt-3 space-y-6 px-4 py-5 text-[15px] leading-relaxed sm:px-6`}>
      {record.notes.length > 0 && <Notes />}
      {record.searched.length > 0 && <Searched />}
      {record.related.some((id) => id in titles) && <Related titles={titles} />}
      {record.changes.length > 0 && <Changes />}
    </div>
  );
}

function Notes() {
  const { record } = useEvent();
  const texts = useTexts().event.notes;
  const words = useWords();
  return (
    <ul className="gap-x-8 space-y-4 lg:columns-2">
      {record.notes.map((note) => (
        <li key={note.text.en} className="break-inside-avoid">
          <h3 className={heading}>{texts[note.kind]}</h3>
          <p className="max-w-[68ch]">{words.text(note.text)}</p>
          {note.basis !== null && (
            <p className="max-w-[68ch] text-[13px] text-muted">
              {texts.basis}: {words.text(note.basis)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Searched() {
  const { record } = useEvent();
  const { sections, notes } = useTexts().event;
  const words = useWords();
  return (
    <div>
      <h3 className={heading}>{sections.searched}</h3>
      <ul className="mt-1 space-y-2">
        {record.searched.map((search) => (
          <li key={`${search.party} ${search.for.en}`} className="max-w-[68ch]">
            <PartyName id={search.party} />. {notes.searchedFor(words.text(search.for))}
            <span className="block text-[13px] text-muted first-letter:uppercase">
              {notes.searchedWhere(words.text(search.where), words.date(search.until))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Related({ titles }: { titles: Readonly<Record<string, Localized>> }) {
  const { record } = useEvent();
  const { texts, links, language } = useReader();
  return (
    <div>
      <h3 className={heading}>{texts.event.sections.related}</h3>
      <ul className="mt-1">
        {record.related.map((id) => (
          <li key={id}>
            <Link
              href={links.eventHref(id)}
              className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
            >
              {titles[id]?.[language]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes() {
  const { record } = useEvent();
  const { sections, notes } = useTexts().event;
  const words = useWords();
  return (
    <div id="changes" className="scroll-mt-6">
      <h3 className={heading}>{sections.changes}</h3>
      <ul className="mt-1 space-y-1">
        {record.changes.map((change) => (
          <li key={`${change.date.edtf} ${change.note.en}`}>
            <span className="text-muted">{words.date(change.date)}.</span>{" "}
            <strong className="font-semibold">{notes.grade[change.grade]}.</strong>{" "}
            {words.text(change.note)}
          </li>
        ))}
      </ul>
    </div>
  );
}
