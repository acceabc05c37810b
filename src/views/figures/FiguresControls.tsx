import { useId } from "react";
import type { ListedSeries, PublishedSeries } from "../../archive/published-series";
import { yearOf } from "../../archive/series-filter";
import { partiesOf } from "../../archive/series-parties";
import { kindName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import type { FiguresQuery } from "../../links/figures-view";
import { softButton } from "../event/looks";
import { PartyName } from "../event/PartyName";
import { useTexts, useVocabulary } from "../reader";
import { groupOf, seriesGroups, seriesTitle } from "./series-title";

const field =
  "min-h-10 rounded-lg border border-line-strong bg-card px-2.5 text-[0.92rem] text-ink max-w-full";
const name = "mb-1 block text-[0.8rem] font-semibold text-muted";

interface ControlsProps {
  readonly words: FiguresTexts;
  readonly listed: readonly ListedSeries[];
  readonly series: PublishedSeries;
  readonly query: FiguresQuery;
  readonly onQuery: (query: FiguresQuery) => void;
}

/** What is shown: the measure, and of which years, kinds and parties. All of it stands in the address. */
export function FiguresControls(props: ControlsProps) {
  const { words, series, query, onQuery } = props;
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const kinds = [...new Set(series.events.map(({ kind }) => kind))];
  const isNarrowed =
    query.from !== null || query.to !== null || query.kinds !== null || query.parties !== null;
  return (
    <form
      method="dialog"
      data-script
      onSubmit={(event) => event.preventDefault()}
      className="mt-6 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden"
    >
      <MeasureChoice {...props} />
      <YearChoice {...props} />
      {kinds.length > 1 && (
        <label>
          <span className={name}>{words.kinds}</span>
          <select
            className={field}
            value={query.kinds?.[0] ?? ""}
            onChange={({ target }) =>
              onQuery({ ...query, kinds: target.value === "" ? null : [target.value] })
            }
          >
            <option value="">{words.allKinds}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(texts, vocabulary, kind)}
              </option>
            ))}
          </select>
        </label>
      )}
      <PartyChoice {...props} />
      {isNarrowed && (
        <button
          type="button"
          className={`${softButton} min-h-10`}
          onClick={() => onQuery({ ...query, from: null, to: null, kinds: null, parties: null })}
        >
          {words.clear}
        </button>
      )}
    </form>
  );
}

function MeasureChoice({ words, listed, series, query, onQuery }: ControlsProps) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const groups = seriesGroups
    .map((group) => ({
      group,
      members: listed.filter(({ definition }) => groupOf(definition) === group),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <label className="min-w-0 basis-full sm:max-w-[34rem]">
      <span className={name}>{words.measure}</span>
      <select
        className={`${field} w-full font-semibold`}
        value={series.definition.id}
        onChange={({ target }) =>
          onQuery({ ...query, measure: target.value, parties: null, kinds: null, scale: null })
        }
      >
        {groups.map(({ group, members }) => (
          <optgroup key={group} label={words.groups[group]}>
            {members.map(({ definition, events }) => (
              <option key={definition.id} value={definition.id}>
                {words.withEvents(seriesTitle(texts, words, vocabulary, definition), events)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function YearChoice({ words, series, query, onQuery }: ControlsProps) {
  const legend = useId();
  const found = series.events.flatMap((event) => yearOf(event) ?? []);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  if (found.length === 0 || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const choose = (end: "from" | "to", value: string) => {
    const year = Number(value);
    const other =
      end === "from"
        ? { to: query.to === null ? null : Math.max(year, query.to) }
        : { from: query.from === null ? null : Math.min(year, query.from) };
    const edge = end === "from" ? first : last;
    onQuery({ ...query, ...other, [end]: year === edge ? null : year });
  };
  return (
    <fieldset aria-labelledby={legend}>
      <span id={legend} className={name}>
        {words.from} … {words.to}
      </span>
      <span className="flex items-center gap-1.5">
        {(["from", "to"] as const).map((end) => (
          <select
            key={end}
            aria-label={words[end]}
            className={field}
            value={query[end] ?? (end === "from" ? first : last)}
            onChange={({ target }) => choose(end, target.value)}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        ))}
      </span>
    </fieldset>
  );
}

const chip =
  "relative inline-flex min-h-10 cursor-pointer items-center gap-1 rounded-full border border-line-strong bg-card px-3.5 text-[0.88rem] text-muted has-checked:border-ink has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 forced-colors:has-checked:border-[Highlight]";

/** One press leaves a party out or brings it back; the last one stays. */
function PartyChoice({ words, series, query, onQuery }: ControlsProps) {
  const all = partiesOf(series.events, useVocabulary());
  if (all.length < 2) return null;
  const chosen = all.filter((party) => query.parties?.includes(party) ?? true);
  const toggle = (party: string) => {
    const next = all.filter((one) => (one === party) !== chosen.includes(one));
    if (next.length === 0) return;
    onQuery({ ...query, parties: next.length === all.length ? null : next });
  };
  return (
    <fieldset className="min-w-0 basis-full">
      <legend className={name}>{words.parties}</legend>
      <div className="flex flex-wrap gap-2">
        {all.map((party) => (
          <label key={party} className={chip}>
            <input
              type="checkbox"
              checked={chosen.includes(party)}
              onChange={() => toggle(party)}
              className="me-1 size-4 accent-[var(--ink)]"
            />
            <PartyName id={party} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
