import { useEffect, useId, useRef } from "react";
import { longestText } from "../../archive/archive-query";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { focusOnSlash } from "../../ui/focus-on-slash";

interface SearchFieldProps {
  readonly texts: ArchiveTexts;
  /** What the address asks for. */
  readonly text: string;
  /** How many events there are, as it is written and as it counts. */
  readonly total: string;
  readonly count: number;
  readonly onText: (text: string) => void;
  /** The reader turns to the field: what a search needs can be fetched. */
  readonly onTurn: () => void;
}

/**
 * Where events are searched, as the reader types. The field holds its own text: it can be typed into before
 * the page answers, and a space at its end is no other search.
 */
export function SearchField({ texts, text, total, count, onText, onTurn }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // What was typed and is not in the address yet.
  const typed = useRef<string[]>([]);
  const take = (value: string) => {
    const asked = value.slice(0, longestText).trim();
    if (asked === (typed.current.at(-1) ?? text)) return;
    typed.current.push(asked);
    onText(asked);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => focusOnSlash(document), []);
  // Typed before the page answered.
  useEffect(() => {
    const early = field.current?.value ?? "";
    if (early !== "") latest.current(early);
  }, []);
  // Back, a link, or a press on what was chosen: the address says what was not typed here.
  useEffect(() => {
    const at = typed.current.indexOf(text);
    typed.current = typed.current.slice(at + 1);
    const box = field.current;
    if (at >= 0 || box === null || box.value.slice(0, longestText).trim() === text) return;
    typed.current = [];
    box.value = text;
  }, [text]);
  return (
    <search className="mb-3 block">
      <label htmlFor={id} className="sr-only">
        {texts.search}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        data-slash
        defaultValue={text}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.placeholder(total, count)}
        aria-keyshortcuts="/"
        aria-controls="events"
        onFocus={onTurn}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        className="w-full rounded-xl border border-line bg-card px-4 py-2.5 text-[1rem] text-ink placeholder:text-muted"
      />
    </search>
  );
}
