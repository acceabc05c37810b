import type { KeyboardEvent } from "react";
import type { FacetName } from "../../archive/archive-query";
import { formatNumber } from "../../i18n/numbers";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { WhileOpen } from "../../ui/WhileOpen";
import { Menu } from "../event/Menu";
import { PartyMark } from "../event/PartyName";
import { useReader, useVocabulary } from "../reader";
import { inMenuOrder, useFacetWord } from "./facet-words";
import { menuLook } from "./list-looks";

interface FacetMenuProps {
  readonly texts: ArchiveTexts;
  readonly name: FacetName;
  /** The values to choose from, chosen or not. */
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly onToggle: (value: string) => void;
}

/** Chooses values of one facet, each with how many events it would give. The arrow keys lead through them. */
export function FacetMenu({ texts, name, values, chosen, counts, onToggle }: FacetMenuProps) {
  const { language } = useReader();
  const own = chosen.filter((value) => values.includes(value));
  const number = own.length === 0 ? "" : ` ${formatNumber(language, own.length)}`;
  return (
    <Menu
      id={`facet-${name}`}
      button={`${texts.facets[name]}${number}`}
      look={`${menuLook} ${own.length > 0 ? "border-ink font-semibold text-ink" : "text-muted"}`}
      title={texts.choose[name]}
    >
      <fieldset>
        <legend className="text-[13px] text-muted">{texts.choose[name]}</legend>
        <WhileOpen>
          {() => <Choices {...{ texts, name, values, chosen, counts, onToggle }} />}
        </WhileOpen>
      </fieldset>
    </Menu>
  );
}

function Choices({ texts, name, values, chosen, counts, onToggle }: FacetMenuProps) {
  const { language } = useReader();
  const word = useFacetWord(texts);
  return (
    <ul
      className="-mx-2 mt-2 max-h-[min(24rem,60vh)] overflow-y-auto overscroll-contain px-2"
      onKeyDown={moveAmong}
    >
      {inMenuOrder(name, values, counts).map((value) => (
        <li key={value}>
          <label className="flex min-h-9 items-center gap-2.5 py-1 text-[0.95rem] leading-snug">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-ink"
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span className="min-w-0 flex-1">
              {name === "party" && <Mark party={value} />}
              {word(name, value)}
            </span>
            <span className="text-[0.85rem] text-muted tabular-nums">
              {formatNumber(language, counts[value] ?? 0)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Mark({ party }: { party: string }) {
  const known = useVocabulary().parties[party];
  return known === undefined ? null : (
    <>
      <PartyMark mark={known.mark} />{" "}
    </>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const boxes = [...event.currentTarget.querySelectorAll("input")];
  const at = boxes.findIndex((box) => box.matches(":focus"));
  event.preventDefault();
  boxes[step(at, boxes.length - 1)]?.focus();
}
