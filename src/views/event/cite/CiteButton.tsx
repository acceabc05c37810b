import type { ReactNode } from "react";
import type { Cited } from "../../../export/citation";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { LazyDialogButton } from "../LazyDialogButton";
import { citingOf } from "./citing-of";
import { loadCite } from "./load-cite";

/** Opens the dialog that cites: the first of `cited` unless the page's link points at another. */
export function CiteButton({
  cited,
  ...button
}: {
  cited: () => readonly Cited[];
  /** The button's name where its face does not say it all. */
  label?: string;
  className: string;
  children: ReactNode;
}) {
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
