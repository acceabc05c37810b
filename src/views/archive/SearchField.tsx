import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import { longestText } from "../../archive/archive-query";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { searchFieldId } from "../../links/anchors";
import { SearchSign } from "../../ui/SearchSign";

/** The answer is there already: the key that asks for it on a touch screen lets it be seen. */
function putKeyboardAway({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLElement>): void {
  if (key !== "Enter" || nativeEvent.isComposing) return;
  if (window.matchMedia("(pointer: coarse)").matches) currentTarget.blur();
}

interface SearchFieldProps {
  readonly texts: ArchiveTexts;
  /** What is asked for, as it is shown. */
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
export const SearchField = memo(function SearchField({
  texts,
  text,
  total,
  count,
  onText,
  onTurn,
}: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // Another one would fill the field behind React's back, which would then overlook that it is emptied.
  const [first] = useState(text);
  // What was typed and is not shown yet.
  const typed = useRef<string[]>([]);
  const take = (value: string) => {
    const asked = value.slice(0, longestText).trim();
    if (asked === (typed.current.at(-1) ?? text)) return;
    // What was typed and taken back before it was shown never will be.
    if (asked === text) typed.current = [];
    else typed.current.push(asked);
    onText(asked);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  // Typed before the page answered: it holds against the address, which is shown only after that.
  const isEarly = useRef(false);
  useEffect(() => {
    const early = field.current?.value ?? "";
    isEarly.current = early !== "" && early !== first;
    if (early !== "") latest.current(early);
  }, [first]);
  const shown = useRef(text);
  useEffect(() => {
    const at = typed.current.indexOf(text);
    typed.current = text === typed.current.at(-1) ? [] : typed.current.slice(at + 1);
    if (text === shown.current) return;
    shown.current = text;
    const early = isEarly.current;
    isEarly.current = false;
    // Back, a link, or a press on what was chosen: the address says what was not typed here.
    const box = field.current;
    if (at >= 0 || box === null || box.value.slice(0, longestText).trim() === text) return;
    typed.current = [];
    if (early) latest.current(box.value);
    else box.value = text;
  });
  return (
    <search data-script className="relative mb-3 block print:hidden">
      <label htmlFor={searchFieldId} className="sr-only">
        {texts.search}
      </label>
      <SearchSign className="pointer-events-none absolute inset-y-0 start-3.5 my-auto size-[1.05rem] stroke-muted stroke-[1.8]" />
      <input
        ref={field}
        id={searchFieldId}
        type="search"
        name="q"
        data-slash
        defaultValue={first}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.placeholder(total, count)}
        aria-keyshortcuts="/"
        aria-controls="events"
        onFocus={onTurn}
        onKeyDown={putKeyboardAway}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        className="peer w-full rounded-xl border border-line-strong bg-card ps-10 pe-4 py-2.5 text-[1rem] text-ink placeholder:text-muted max-sm:placeholder:text-transparent"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 start-10 end-4 hidden items-center truncate text-muted max-sm:peer-placeholder-shown:flex"
      >
        {texts.shortPlaceholder}
      </span>
    </search>
  );
});
