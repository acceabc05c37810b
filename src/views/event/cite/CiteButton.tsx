import { type MouseEvent, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import type { Cited } from "../../../export/citation";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { citingOf } from "./citing-of";
import { loadCite } from "./load-cite";

type State =
  | { readonly name: "closed" }
  | { readonly name: "failed" }
  | ({ readonly name: "open" } & Awaited<ReturnType<typeof loadCite>>);

/** Opens the dialog that cites: the first of `cited` unless the page's link points at another. */
export function CiteButton({
  cited,
  label,
  className,
  children,
}: {
  cited: () => readonly Cited[];
  /** The button's name where its face does not say it all. */
  label?: string;
  className: string;
  children: ReactNode;
}) {
  const [state, setState] = useState<State>({ name: "closed" });
  const reader = useReader();
  const event = useEvent();
  const onClick = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // A menu gives the focus back as it closes; the dialog will return it to where it then is.
    currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    try {
      setState({ name: "open", ...(await loadCite(reader.language)) });
    } catch {
      setState({ name: "failed" });
    }
  };
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={onClick}>
        {children}
      </button>
      {state.name === "failed" && (
        <span role="alert" className="block px-2.5 py-1 text-[13px] font-normal">
          {reader.texts.event.copy.notLoaded}
        </span>
      )}
      {state.name === "open" &&
        // Outside the menu that the button may stand in, which closes when a dialog opens.
        createPortal(
          <state.CiteDialog
            cited={cited()}
            aimed={event.aimed}
            citing={{ ...citingOf(event, reader), words: state.words }}
            onClose={() => setState({ name: "closed" })}
          />,
          document.body,
        )}
    </>
  );
}
