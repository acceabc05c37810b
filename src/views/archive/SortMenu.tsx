import { type SortName, sortNames } from "../../archive/archive-query";
import type { ArchiveTexts } from "../../i18n/page-texts";
import { WhileOpen } from "../../ui/WhileOpen";
import { Menu } from "../event/Menu";
import { menuLook } from "./list-looks";

interface SortMenuProps {
  readonly texts: ArchiveTexts;
  readonly sort: SortName | null;
  /** With words the best match comes first, unless another order is chosen. */
  readonly searching: boolean;
  readonly onSort: (sort: SortName | null) => void;
}

/** Chooses the order of the list. */
export function SortMenu({ texts, sort, searching, onSort }: SortMenuProps) {
  const orders = searching ? [null, ...sortNames] : sortNames;
  const chosen = sort ?? (searching ? null : "newest");
  const name = (order: SortName | null) => (order === null ? texts.best : texts.sorts[order]);
  return (
    <Menu id="list-order" button={name(chosen)} look={`${menuLook} text-muted`} title={texts.sort}>
      <fieldset>
        <legend className="text-[13px] text-muted">{texts.sort}</legend>
        <WhileOpen>
          {() =>
            orders.map((order) => (
              <label key={order} className="mt-1 flex items-start gap-2.5 py-1.5 text-[0.95rem]">
                <input
                  type="radio"
                  name="order"
                  className="mt-1 size-4 shrink-0 accent-ink"
                  checked={chosen === order}
                  onChange={() => onSort(order)}
                />
                <span>
                  {name(order)}
                  {order !== null && texts.sortNotes[order] !== "" && (
                    <span className="block text-[0.8rem] text-muted leading-snug">
                      {texts.sortNotes[order]}
                    </span>
                  )}
                </span>
              </label>
            ))
          }
        </WhileOpen>
      </fieldset>
    </Menu>
  );
}
