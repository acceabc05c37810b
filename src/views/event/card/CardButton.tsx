import type { TableRow } from "../../../table/table-model";
import { useReader } from "../../reader";
import { type ButtonLook, LazyDialogButton } from "../LazyDialogButton";
import { loadCard } from "./load-card";

/** Opens the dialog that draws a row as a picture with a check code. */
export function CardButton({ row, ...button }: ButtonLook & { readonly row: TableRow }) {
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
