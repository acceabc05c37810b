import type { Cited } from "../../../export/citation";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { type ButtonLook, LazyDialogButton } from "../LazyDialogButton";
import { citingOf } from "./citing-of";
import { loadCite } from "./load-cite";

/** Opens the dialog that cites: the first of `cited` unless the page's link points at another. */
export function CiteButton({
  cited,
  ...button
}: ButtonLook & { readonly cited: () => readonly Cited[] }) {
  const reader = useReader();
  const event = useEvent();
  return (
    <LazyDialogButton
      {...button}
      load={() => loadCite(reader.language)}
      dialog={({ CiteDialog, words }, onClose) => (
        <CiteDialog
          cited={cited()}
          aimed={event.aimed}
          citing={{ ...citingOf(event, reader), words }}
          onClose={onClose}
        />
      )}
    />
  );
}
