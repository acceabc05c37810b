import type { ReactNode } from "react";
import type { TableRow } from "../../../table/table-model";
import { useReader } from "../../reader";
import { LazyDialogButton } from "../LazyDialogButton";
import { loadSentence } from "./load-sentence";

/** Opens the dialog with the sentence about a row that can be printed as it stands. */
export function SentenceButton({
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
      load={() => loadSentence(language)}
      dialog={({ SentenceDialog, words }, onClose) => (
        <SentenceDialog row={row.id} words={words} onClose={onClose} />
      )}
    />
  );
}
