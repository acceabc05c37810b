import { type MouseEvent, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { useReader } from "../reader";

type State<Loaded> =
  | { readonly name: "closed" }
  | { readonly name: "failed" }
  | { readonly name: "open"; readonly loaded: Loaded };

/** How a button looks, and what it is called. */
export interface ButtonLook {
  /** The button's name where its face does not say it all. */
  readonly label?: string;
  readonly className: string;
  readonly children: ReactNode;
}

interface LazyDialogButtonProps<Loaded> extends ButtonLook {
  /** Fetches the dialog's script and words. */
  readonly load: () => Promise<Loaded>;
  readonly dialog: (loaded: Loaded, onClose: () => void) => ReactNode;
}

/** Opens a dialog that is fetched when it is first asked for, and says so where it cannot be had. */
export function LazyDialogButton<Loaded>({
  label,
  className,
  load,
  dialog,
  children,
}: LazyDialogButtonProps<Loaded>) {
  const [state, setState] = useState<State<Loaded>>({ name: "closed" });
  const { texts } = useReader();
  const onClick = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // A menu gives the focus back as it closes; the dialog will return it to where it then is.
    currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    try {
      setState({ name: "open", loaded: await load() });
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
          dialog(state.loaded, () => setState({ name: "closed" })),
          document.body,
        )}
    </>
  );
}
