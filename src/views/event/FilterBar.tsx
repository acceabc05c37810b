import { type FilterGroup, filterGroups } from "../../table/table-model";
import { useTexts } from "../reader";
import { useWords } from "./words";

const button =
  "min-h-9 border border-line-strong px-3 text-[13px] -ms-px first:ms-0 first:rounded-s-lg last:rounded-e-lg hover:z-10 hover:border-ink focus-visible:z-10 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper not-aria-pressed:bg-card not-aria-pressed:text-muted max-sm:mb-1.5 max-sm:me-1.5 max-sm:ms-0 max-sm:rounded-lg relative forced-colors:aria-pressed:outline-2";

/** Buttons that show the rows of one kind of finding, each with how many there are. */
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
      className="flex flex-wrap max-sm:order-last max-sm:w-full print:hidden"
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
          {words.filter(group).word} {words.number(counts[group] ?? 0)}
        </button>
      ))}
    </fieldset>
  );
}
