import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly close: string;
  /** The face of the button that closes. */
  readonly buttonClass: string;
  /** The width where there is room. */
  readonly width: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The platform's own modal dialog, open as long as it is there: a heading that stays in sight, and content. */
export function Dialog({ title, close, buttonClass, width, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={heading}
      className={`m-auto max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-2xl border border-line bg-card text-ink backdrop:bg-black/40 print:hidden ${width}`}
    >
      <form
        method="dialog"
        className="sticky top-0 z-10 flex items-center justify-between gap-3 border-b border-line bg-card px-4 py-3 sm:px-6"
      >
        <h2 id={heading} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <button type="submit" className={buttonClass}>
          {close}
        </button>
      </form>
      <div className="space-y-5 px-4 py-5 sm:px-6">{children}</div>
    </dialog>
  );
}
