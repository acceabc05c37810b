import { useRef } from "react";
import type { NamedEvent } from "../../archive/named-events";
import { heldTogether } from "../../i18n/dates";
import type { DossierTexts } from "../../i18n/dossier-texts";
import { useFocusHandedOn } from "../../ui/use-focus-handed-on";
import { softButton } from "../event/looks";
import { useReader } from "../reader";
import { EventDay } from "./EventDay";

/** A chosen event; without a title it is in the list no more. */
export type ChosenEvent =
  | NamedEvent
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
  const { links } = useReader();
  const part = useRef<HTMLElement>(null);
  const removed = useRef(0);
  useFocusHandedOn(part, (element) => {
    const buttons = element.querySelectorAll<HTMLElement>("li button");
    return buttons[Math.min(removed.current, buttons.length - 1)] ?? element.querySelector("h2");
  });
  return (
    <section ref={part} aria-labelledby="chosen" className="mt-7">
      <h2
        id="chosen"
        tabIndex={-1}
        className="font-serif text-2xl font-semibold"
        aria-live="polite"
      >
        {words.chosen(chosen.length)}
      </h2>
      <p className="mt-1 text-[14px] text-muted">{words.kept}</p>
      {chosen.length > 0 && (
        <>
          <ul className="mt-3 divide-y divide-line rounded-xl border border-line bg-card">
            {chosen.map(({ id, title, date }, at) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                <a href={links.eventHref(id)} className="me-auto">
                  {title === null ? id : heldTogether(title)}
                </a>
                {title !== null && <EventDay title={title} date={date} />}
                <button
                  type="button"
                  className={softButton}
                  aria-label={words.remove(title ?? id)}
                  onClick={() => {
                    removed.current = at;
                    onRemove(id);
                  }}
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
