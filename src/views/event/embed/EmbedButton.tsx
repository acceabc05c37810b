import type { ReactNode } from "react";
import { useReader } from "../../reader";
import { LazyDialogButton } from "../LazyDialogButton";
import { loadEmbed } from "./load-embed";

/** Opens the dialog that makes the code of an embed: of the row or claim `anchor`, or of the headline. */
export function EmbedButton({
  anchor,
  ...button
}: {
  anchor: string | null;
  /** The button's name where its face does not say it all. */
  label?: string;
  className: string;
  children: ReactNode;
}) {
  const { language } = useReader();
  return (
    <LazyDialogButton
      {...button}
      load={() => loadEmbed(language)}
      dialog={({ EmbedDialog, words }, onClose) => (
        <EmbedDialog start={anchor} words={words} onClose={onClose} />
      )}
    />
  );
}
