import type { ReactNode } from "react";
import type { TableRow } from "../../../table/table-model";
import { useReader } from "../../reader";
import { LazyDialogButton } from "../LazyDialogButton";
import { loadCard } from "./load-card";

/** Opens the dialog that draws a row as a picture with a check code. */
export function CardButton({
  row,
  ...button
}: {
  row: TableRow;
  /** The button's name where its face does not say it all. */
  label?: string;
  className: string;
  children: ReactNode;
}) {
  const { language } = useReader();
  return (
    <LazyDialogButton
      {...button}
      load={() => loadCard(language)}
      dialog={({ CardDialog, cards }, onClose) => (
        <CardDialog row={row.id} cards={cards} onClose={onClose} />
      )}
    />
  );
}
