import { useState } from "react";
import { useTexts } from "../reader";
import { ColumnName } from "./ClaimTable";
import { useColumnName } from "./column-name";
import { type ColumnChoice, menuOrder, moveColumn, toggleColumn } from "./columns";
import { signButton, softButton } from "./looks";
import { Menu } from "./Menu";

/** Chooses and orders the columns; the address keeps the choice. */
export function ColumnsMenu({
  shown,
  all,
  onColumns,
}: {
  shown: readonly string[];
  all: readonly string[];
  onColumns: (columns: ColumnChoice) => void;
}) {
  const texts = useTexts().event.columns;
  const name = useColumnName();
  const [said, setSaid] = useState("");
  const move = (id: string, by: -1 | 1) => {
    const columns = moveColumn(shown, all, id, by);
    onColumns(columns);
    setSaid(texts.moved(name(id), (columns ?? all).indexOf(id) + 1, shown.length));
  };
  return (
    <Menu id="columns-menu" button={texts.button} look={softButton} title={texts.title}>
      <p className="text-[13px] text-muted">{texts.hint}</p>
      <ul className="mt-3">
        {menuOrder(shown, all).map((id) => (
          <li key={id} className="flex items-center gap-1 py-0.5 text-[15px]">
            <label className="flex min-h-8 flex-1 items-center gap-2.5">
              <input
                type="checkbox"
                className="size-4 accent-ink"
                checked={shown.includes(id)}
                onChange={() => onColumns(toggleColumn(shown, all, id))}
              />
              <ColumnName id={id} note={false} />
            </label>
            {shown.includes(id) && (
              <>
                <MoveButton
                  sign="↑"
                  name={texts.up(name(id))}
                  idle={shown[0] === id}
                  onMove={() => move(id, -1)}
                />
                <MoveButton
                  sign="↓"
                  name={texts.down(name(id))}
                  idle={shown.at(-1) === id}
                  onMove={() => move(id, 1)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
      <button type="button" className={`${softButton} mt-3`} onClick={() => onColumns(null)}>
        {texts.reset}
      </button>
    </Menu>
  );
}

/** At the end of the list it does nothing but stays, so that the keyboard does not lose its place. */
function MoveButton({
  sign,
  name,
  idle,
  onMove,
}: {
  sign: string;
  name: string;
  idle: boolean;
  onMove: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={idle}
      className={`${signButton} size-8 border border-line aria-disabled:cursor-default aria-disabled:text-line-strong aria-disabled:hover:bg-transparent`}
      onClick={() => {
        if (!idle) onMove();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
