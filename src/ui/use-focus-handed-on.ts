import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where what has the focus in a part of the page is taken away, `next` says what has it then. Left to the
 * browser the reader would begin again at the top of the page.
 */
export function useFocusHandedOn(
  part: RefObject<HTMLElement | null>,
  next: (part: HTMLElement) => HTMLElement | null | undefined,
): void {
  const focused = useRef<EventTarget>(null);
  useEffect(() => {
    const element = part.current;
    const keep = ({ target }: Event) => {
      focused.current = target;
    };
    element?.addEventListener("focusin", keep);
    return () => element?.removeEventListener("focusin", keep);
  }, [part]);
  useLayoutEffect(() => {
    if (!(focused.current instanceof Element) || focused.current.isConnected) return;
    focused.current = null;
    const isNowhere = document.activeElement === document.body;
    if (isNowhere && part.current !== null) next(part.current)?.focus();
  });
}
