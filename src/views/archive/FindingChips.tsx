import type { ArchiveAnswer } from "../../archive/archive-answer";
import type { ArchiveQuery } from "../../archive/archive-query";
import { findingSymbol } from "../../i18n/finding-words";
import { formatNumber } from "../../i18n/numbers";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { useReader } from "../reader";
import { plainFindings, useFacetWord } from "./facet-words";

const look =
  "inline-flex min-h-[30px] shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border border-line-strong bg-card px-3 text-[0.82rem] text-ink hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper max-md:min-h-10 forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none";

interface FindingChipsProps {
  readonly texts: ArchiveTexts;
  readonly query: ArchiveQuery;
  readonly answer: Pick<ArchiveAnswer, "counts" | "unchosen">;
  /** Presses a finding, or with null all of them at once. */
  readonly onFinding: (finding: string | null) => void;
}

/** The findings that readers look for most, each with how many events would be left. */
export function FindingChips({ texts, query, answer, onFinding }: FindingChipsProps) {
  const { language } = useReader();
  const word = useFacetWord(texts);
  const chosen = query.facets.finding;
  const count = (n: number) => formatNumber(language, n);
  const shown = plainFindings.filter(
    (code) => answer.counts.finding[code] !== undefined || chosen.includes(code),
  );
  return (
    <fieldset aria-label={texts.findings} className="contents">
      <button
        type="button"
        aria-pressed={chosen.length === 0}
        className={look}
        onClick={() => onFinding(null)}
      >
        {texts.all(count(answer.unchosen.finding))}
      </button>
      {shown.map((code) => (
        <button
          key={code}
          type="button"
          aria-pressed={chosen.includes(code)}
          className={look}
          onClick={() => onFinding(code)}
        >
          <span aria-hidden="true">{findingSymbol(code)}</span>
          {`${word("finding", code)} ${count(answer.counts.finding[code] ?? 0)}`}
        </button>
      ))}
    </fieldset>
  );
}
