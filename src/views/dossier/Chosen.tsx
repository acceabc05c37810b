import type { IndexEntry } from "../../archive/index-entry";
import { formatDay } from "../../i18n/dates";
import type { DossierTexts } from "../../i18n/dossier-texts";
import { softButton } from "../event/looks";
import { useReader } from "../reader";

/** A chosen event; without a title it is in the list no more. */
export type ChosenEvent =
  | Pick<IndexEntry, "id" | "title" | "date">
  | { readonly id: string; readonly title: null; readonly date: null };

/** The events that are chosen, in their order, each to be removed. */
export function Chosen({
  words,
  chosen,
  onRemove,
  onClear,
}: {
  words: DossierTexts;
  chosen: readonly ChosenEvent[];
  onRemove: (id: string) => void;
  onClear: () => void;
}) {
  const { texts, language, links } = useReader();
  return (
    <section aria-labelledby="chosen" className="mt-7">
      <h2 id="chosen" className="font-serif text-2xl font-semibold" aria-live="polite">
        {words.chosen(chosen.length)}
      </h2>
      <p className="mt-1 text-[14px] text-muted">{words.kept}</p>
      {chosen.length > 0 && (
        <>
          <ul className="mt-3 divide-y divide-line rounded-xl border border-line bg-card">
            {chosen.map(({ id, title, date }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                <a href={links.eventHref(id)} className="me-auto">
                  {title === null ? id : title[language]}
                </a>
                {date !== null && (
                  <span className="text-[14px] text-muted">{formatDay(texts, date)}</span>
                )}
                <button
                  type="button"
                  className={softButton}
                  aria-label={words.remove(title === null ? id : title[language])}
                  onClick={() => onRemove(id)}
                >
                  {words.removeShort}
                </button>
              </li>
            ))}
          </ul>
          {chosen.length > 1 && (
            <button type="button" className={`${softButton} mt-3`} onClick={onClear}>
              {words.clear}
            </button>
          )}
        </>
      )}
    </section>
  );
}
