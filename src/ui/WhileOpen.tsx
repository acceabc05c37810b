import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * What a popover holds, drawn only while it is open: a hundred choices in a closed menu would be drawn anew
 * at every key of a search. Where a browser knows no popovers it is always drawn.
 */
export function WhileOpen({ children }: { children: () => ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const panel = here.current?.closest<HTMLElement>("[popover]");
    if (panel == null) return;
    // It may have been opened before scripts answered.
    setOpen(!("popover" in HTMLElement.prototype) || panel.matches(":popover-open"));
    const opening = ({ newState }: ToggleEvent) => newState === "open" && setOpen(true);
    // Taken away any earlier, what has the focus would not give it back to the button.
    const closed = ({ newState }: ToggleEvent) => newState === "closed" && setOpen(false);
    panel.addEventListener("beforetoggle", opening);
    panel.addEventListener("toggle", closed);
    return () => {
      panel.removeEventListener("beforetoggle", opening);
      panel.removeEventListener("toggle", closed);
    };
  }, []);
  return <div ref={here}>{isOpen && children()}</div>;
}
