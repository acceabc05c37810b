import type { TableRow } from "../../../table/table-model";
import { useReader } from "../../reader";
import { type ButtonLook, LazyDialogButton } from "../LazyDialogButton";
import { loadSentence } from "./load-sentence";

/** Opens the dialog with the sentence about a row that can be printed as it stands. */
export function SentenceButton({ row, ...button }: ButtonLook & { readonly row: TableRow }) {
  const { language } = useReader();
  return (
    <LazyDialogButton
      {...button}
      load={() => loadSentence(language)}
      dialog={({ SentenceDialog, words }, onClose) => (
        <SentenceDialog row={row.id} words={words} onClose={onClose} />
      )}
    />
  );
}
