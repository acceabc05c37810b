import type { ReactNode } from "react";

/**
 * A button with a panel below it, on the platform's own popover: it closes on Escape and on a click
 * elsewhere, and focus returns to the button. Where a browser cannot yet tie the panel to its button, it
 * stands in the middle of the window.
 */
export function Menu({
  id,
  button,
  look,
  title,
  children,
}: {
  id: string;
  button: string;
  look: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <>
      <button type="button" popoverTarget={id} className={look}>
        {button} <span aria-hidden="true">▾</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className="m-auto w-[min(20rem,calc(100vw-2rem))] rounded-xl border border-line-strong bg-card p-4 text-ink shadow-xl supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:mt-2 supports-[position-area:bottom]:[position-area:bottom_span-left] supports-[position-area:bottom]:[position-try-fallbacks:flip-block,flip-inline]"
      >
        {children}
      </div>
    </>
  );
}
