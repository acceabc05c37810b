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
  end = false,
  children,
}: {
  id: string;
  /** What it belongs to; the element that shows its name where that may be in another language. */
  name: string | { readonly shownBy: string };
  /** Whether the sign stands at the end of its line, so that the panel has to go the other way. */
  end?: boolean;
  children: ReactNode;
}) {
  const [wanted, setWanted] = useState(false);
  const texts = useTexts().event.copy;
  const sign = `${id}-sign`;
  const named =
    typeof name === "string"
      ? { "aria-label": texts.moreOf(name) }
      : { "aria-label": texts.more, "aria-labelledby": `${sign} ${name.shownBy}` };
  return (
    <>
      <button
        type="button"
        popoverTarget={wanted ? id : undefined}
        aria-haspopup="dialog"
        data-script=""
        id={typeof name === "string" ? undefined : sign}
        {...named}
        className={`${signButton} more-button`}
        // The panel has to be there when the browser, right after this, looks for what the button opens.
        onClick={() => flushSync(() => setWanted(true))}
      >
        <i className="dots" />
        <Hint text={texts.more} />
      </button>
      {wanted && (
        <div
          id={id}
          popover="auto"
          role="dialog"
          {...named}
          className={`m-auto w-[min(15rem,calc(100vw-2rem))] rounded-xl border border-line-strong bg-card p-1.5 text-start whitespace-normal text-ink shadow-xl supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:mt-1 supports-[position-area:bottom]:[position-try-fallbacks:flip-inline,flip-block,flip-inline_flip-block] ${end ? "supports-[position-area:bottom]:[position-area:bottom_span-left]" : "supports-[position-area:bottom]:[position-area:bottom_span-right]"}`}
        >
          {children}
        </div>
      )}
    </>
  );
}
