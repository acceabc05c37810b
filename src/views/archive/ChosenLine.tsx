import { useEffect, useState } from "react";
import { type ArchiveQuery, facetNames, plainQuery } from "../../archive/archive-query";
import { toggled } from "../../archive/known-query";
import { formatNumber } from "../../i18n/numbers";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { useReader } from "../reader";
import { plainFindings, useFacetWord } from "./facet-words";

const tag =
  "inline-flex min-h-8 items-center gap-1.5 rounded-full bg-quiet px-3 text-[0.82rem] text-ink hover:bg-line max-md:min-h-10";

interface ChosenLineProps {
  readonly texts: ArchiveTexts;
  readonly query: ArchiveQuery;
  /** How many events fit, and how many there are. */
  readonly found: number;
  readonly total: number;
  /** How many fit is not known yet. */
  readonly waiting: boolean;
  readonly onQuery: (query: ArchiveQuery) => void;
}

/** How many events were found, told to screen readers too, and what was chosen in the menus. */
export function ChosenLine({ texts, query, found, total, waiting, onQuery }: ChosenLineProps) {
  const { language } = useReader();
  const word = useFacetWord(texts);
  const number = (n: number) => formatNumber(language, n);
  const long = useLong(waiting);
  const isWhole = query.text === "" && facetNames.every((name) => query.facets[name].length === 0);
  const chosen = facetNames.flatMap((name) =>
    query.facets[name]
      .filter((value) => name !== "finding" || !plainFindings.some((code) => code === value))
      .map((value) => ({ name, value, called: word(name, value) })),
  );
  const count = long ? texts.counting : texts.found(number(found), found, number(total));
  const said = isWhole ? texts.everything(number(total), total) : count;
  return (
    <div className={isWhole ? "sr-only" : "mt-3 flex flex-wrap items-center gap-2 print:hidden"}>
      <p role="status" className="me-1 text-[0.85rem] text-muted tabular-nums">
        {said}
      </p>
      {chosen.map(({ name, value, called }) => (
        <button
          key={`${name}=${value}`}
          type="button"
          aria-label={texts.remove(called)}
          className={tag}
          onClick={() => onQuery(toggled(query, name, value))}
        >
          {called} <span aria-hidden="true">×</span>
        </button>
      ))}
      {!isWhole && (
        <button
          type="button"
          className="min-h-8 px-2 text-[0.82rem] text-muted underline underline-offset-4 hover:text-ink max-md:min-h-10"
          onClick={() => onQuery({ ...plainQuery, sort: query.sort })}
        >
          {texts.clear}
        </button>
      )}
    </div>
  );
}

/** Milliseconds for which the older number stays, or each press would be told twice. */
const patience = 200;

/** Whether something is so for long already. */
function useLong(isSo: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSo]);
  return isSo && long;
}
