import { type FilterGroup, filterGroups } from "../../table/table-model";
import { useTexts } from "../reader";
import { useWords } from "./words";

const button =
  "relative min-h-[34px] grow px-3 text-[13px] whitespace-nowrap focus-visible:-outline-offset-2 aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper not-aria-pressed:bg-card not-aria-pressed:text-muted not-aria-pressed:hover:bg-quiet not-aria-pressed:hover:text-ink forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none";

/**
 * Buttons that show the rows of one kind of finding, each with how many there are. Lines of them are
 * filled, so that the control stays one piece when it wraps.
 */
export function FilterBar({
  counts,
  total,
  filter,
  onFilter,
}: {
  counts: Readonly<Partial<Record<FilterGroup, number>>>;
  total: number;
  filter: FilterGroup | null;
  onFilter: (filter: FilterGroup | null) => void;
}) {
  const texts = useTexts().event.filter;
  const words = useWords();
  const groups = filterGroups.filter((group) => counts[group] !== undefined || group === filter);
  return (
    <fieldset
      className="flex min-w-0 flex-wrap gap-px overflow-clip rounded-lg border border-line-strong bg-line-strong max-sm:order-last max-sm:w-full print:hidden"
      aria-label={texts.label}
    >
      <button
        type="button"
        className={button}
        aria-pressed={filter === null}
        onClick={() => onFilter(null)}
      >
        {texts.all} {words.number(total)}
      </button>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          className={button}
          aria-pressed={filter === group}
          onClick={() => onFilter(group)}
        >
          {words.filter(group)} {words.number(counts[group] ?? 0)}
        </button>
      ))}
    </fieldset>
  );
}
