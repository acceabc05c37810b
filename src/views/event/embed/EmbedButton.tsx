import { useReader } from "../../reader";
import { type ButtonLook, LazyDialogButton } from "../LazyDialogButton";
import { loadEmbed } from "./load-embed";

/** Opens the dialog that makes the code of an embed: of the row or claim `anchor`, or of the headline. */
export function EmbedButton({
  anchor,
  ...button
}: ButtonLook & { readonly anchor: string | null }) {
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
