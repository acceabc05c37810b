import type { ReactNode } from "react";
import type { ArchiveAnswer } from "../../archive/archive-answer";
import { type ArchiveQuery, type FacetName, facetNames } from "../../archive/archive-query";
import { toggled } from "../../archive/known-query";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { ChosenLine } from "./ChosenLine";
import { FacetMenu } from "./FacetMenu";
import { FindingChips } from "./FindingChips";
import { plainFindings } from "./facet-words";
import { SortMenu } from "./SortMenu";

/** On a phone a line that is moved sideways: wrapped, the buttons would push the list out of sight. */
const strip =
  "flex items-center gap-2 md:flex-wrap max-md:-mx-4 max-md:-my-1 max-md:overflow-x-auto max-md:px-4 max-md:py-1 max-md:[scrollbar-width:none]";

interface ArchiveControlsProps {
  readonly texts: ArchiveTexts;
  readonly query: ArchiveQuery;
  /** To the query. */
  readonly answer: Pick<ArchiveAnswer, "total" | "counts" | "unchosen">;
  /** To no query at all. */
  readonly whole: Pick<ArchiveAnswer, "total" | "counts">;
  /** The answer is to an older query. */
  readonly stale: boolean;
  readonly onQuery: (query: ArchiveQuery) => void;
  /** The way to take the list away. */
  readonly take: ReactNode;
}

/** Chooses among the events and orders them; every value says how many events it would give. */
export function ArchiveControls({
  texts,
  query,
  answer,
  whole,
  stale,
  onQuery,
  take,
}: ArchiveControlsProps) {
  const onFinding = (finding: string | null) =>
    onQuery(
      finding === null
        ? { ...query, facets: { ...query.facets, finding: [] } }
        : toggled(query, "finding", finding),
    );
  const menu = (name: FacetName) => (
    <FacetMenu
      key={name}
      texts={texts}
      name={name}
      values={valuesOf(name, whole.counts)}
      chosen={query.facets[name]}
      counts={answer.counts[name]}
      onToggle={(value) => onQuery(toggled(query, name, value))}
    />
  );
  return (
    <div data-script className="print:hidden">
      <div className={strip}>
        <FindingChips texts={texts} query={query} answer={answer} onFinding={onFinding} />
        {menu("finding")}
      </div>
      <div className={`${strip} mt-2`}>
        {facetNames.filter((name) => name !== "finding").map(menu)}
        <span className="grow" />
        <SortMenu
          texts={texts}
          sort={query.sort}
          searching={query.text !== ""}
          onSort={(sort) => onQuery({ ...query, sort })}
        />
        {take}
      </div>
      <ChosenLine
        texts={texts}
        query={query}
        found={answer.total}
        total={whole.total}
        waiting={stale}
        onQuery={onQuery}
      />
    </div>
  );
}

/** Findings with a button of their own need no place in the menu. */
function valuesOf(name: FacetName, counts: ArchiveAnswer["counts"]): readonly string[] {
  const values = Object.keys(counts[name]);
  return name === "finding"
    ? values.filter((value) => !plainFindings.some((code) => code === value))
    : values;
}
