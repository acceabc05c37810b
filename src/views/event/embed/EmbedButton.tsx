import { type MouseEvent, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { useReader } from "../../reader";
import { loadEmbed } from "./load-embed";

type State =
  | { readonly name: "closed" }
  | { readonly name: "failed" }
  | ({ readonly name: "open" } & Awaited<ReturnType<typeof loadEmbed>>);

/** Opens the dialog that makes the code of an embed: of the row or claim `anchor`, or of the headline. */
export function EmbedButton({
  anchor,
  label,
  className,
  children,
}: {
  anchor: string | null;
  /** The button's name where its face does not say it all. */
  label?: string;
  className: string;
  children: ReactNode;
}) {
  const [state, setState] = useState<State>({ name: "closed" });
  const { language, texts } = useReader();
  const onClick = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // A menu gives the focus back as it closes; the dialog will return it to where it then is.
    currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    try {
      setState({ name: "open", ...(await loadEmbed(language)) });
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
          {texts.event.copy.notLoaded}
        </span>
      )}
      {state.name === "open" &&
        // Outside the menu that the button may stand in, which closes when a dialog opens.
        createPortal(
          <state.EmbedDialog
            start={anchor}
            words={state.words}
            onClose={() => setState({ name: "closed" })}
          />,
          document.body,
        )}
    </>
  );
}
