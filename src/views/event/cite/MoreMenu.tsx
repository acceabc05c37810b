import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../../reader";
import { Hint } from "../Hint";
import { signButton } from "../looks";

/** One line of a menu. */
export const menuItem =
  "block w-full rounded-lg px-2.5 py-2 text-start text-[15px] font-normal no-underline hover:bg-quiet focus-visible:bg-quiet";

/**
 * One sign that holds all that can be done with a row or a statement, so that the signs do not outweigh
 * what is said. Its panel is made at the first press: there are as many of them as rows and statements.
 * All of it needs scripts, so without them there is no sign.
 */
export function MoreMenu({
  id,
  name,
  children,
}: {
  id: string;
  /** What it belongs to. */
  name: string;
  children: ReactNode;
}) {
  const [wanted, setWanted] = useState(false);
  const texts = useTexts().event.copy;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        data-script=""
        aria-label={texts.moreOf(name)}
        className={signButton}
        // The panel has to be there when the browser, after this, looks for what the button opens.
        onClick={() => flushSync(() => setWanted(true))}
      >
        <Dots />
        <Hint text={texts.more} />
      </button>
      {wanted && (
        <div
          id={id}
          popover="auto"
          role="dialog"
          aria-label={texts.moreOf(name)}
          className="m-auto w-[min(15rem,calc(100vw-2rem))] rounded-xl border border-line-strong bg-card p-1.5 text-start whitespace-normal text-ink shadow-xl supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:mt-1 supports-[position-area:bottom]:[position-area:bottom_span-right] supports-[position-area:bottom]:[position-try-fallbacks:flip-inline,flip-block]"
        >
          {children}
        </div>
      )}
    </>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 16 16" className="size-4 fill-current" aria-hidden="true">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}
