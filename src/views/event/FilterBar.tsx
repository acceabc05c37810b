import { useEffect, useState } from "react";
import { filterField } from "../../links/view-state";
import { type FilterGroup, filterGroups } from "../../table/table-model";
import { useTexts } from "../reader";
import { useWords } from "./words";

const button =
  "relative inline-flex min-h-[34px] grow cursor-pointer items-center justify-center bg-card px-3 text-[13px] whitespace-nowrap text-muted hover:bg-quiet hover:text-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-current forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none";

/**
 * Shows the rows of one kind of finding, each with how many there are. The choice itself filters the table
 * (`styles.css`), so it works before there are scripts; they put it into the address. Lines of the control
 * are filled, so that it stays one piece when it wraps.
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
  const [chosen, choose] = useChoice(filter, onFilter);
  const groups = filterGroups.filter((group) => counts[group] !== undefined || group === filter);
  return (
    <fieldset
      className="flex min-w-0 flex-wrap gap-px overflow-clip rounded-lg border border-line-strong bg-line-strong max-sm:order-last max-sm:w-full print:hidden"
      aria-label={texts.label}
    >
      <Choice value="all" chosen={chosen === null} onChoose={() => choose(null)}>
        {`${texts.all} ${words.number(total)}`}
      </Choice>
      {groups.map((group) => (
        <Choice key={group} value={group} chosen={chosen === group} onChoose={() => choose(group)}>
          {`${words.filter(group)} ${words.number(counts[group] ?? 0)}`}
        </Choice>
      ))}
    </fieldset>
  );
}

/** What was chosen last holds at once; the address, and with it the page, follows when there is time. */
function useChoice(
  filter: FilterGroup | null,
  onFilter: (filter: FilterGroup | null) => void,
): readonly [FilterGroup | null, (filter: FilterGroup | null) => void] {
  const [choice, setChoice] = useState<{ made: FilterGroup | null; at: FilterGroup | null }>();
  // The address has followed. Kept any longer, Back would bring the choice again.
  if (choice !== undefined && choice.at !== filter) setChoice(undefined);
  // A step in the history may undo the address before the page has shown it: the choice goes all the same.
  useEffect(() => {
    const letGo = () => setChoice(undefined);
    window.addEventListener("popstate", letGo);
    return () => window.removeEventListener("popstate", letGo);
  }, []);
  const chosen = choice !== undefined && choice.at === filter ? choice.made : filter;
  const choose = (made: FilterGroup | null) => {
    setChoice({ made, at: filter });
    // The rows are filtered by style already: they are painted before the page hears of it.
    requestAnimationFrame(() => setTimeout(() => onFilter(made)));
  };
  return [chosen, choose];
}

function Choice({
  value,
  chosen,
  onChoose,
  children,
}: {
  value: FilterGroup | "all";
  chosen: boolean;
  onChoose: () => void;
  children: string;
}) {
  return (
    <label className={button}>
      <input
        type="radio"
        name={filterField}
        value={value}
        checked={chosen}
        onChange={onChoose}
        autoComplete="off"
        className="absolute size-px opacity-0"
      />
      {children}
    </label>
  );
}
