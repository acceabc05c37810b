import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ArchiveQuery } from "../archive/archive-query";
import { printArchiveView } from "../links/archive-view";

/**
 * Milliseconds without a key after which the address follows what was typed. Following every key would draw
 * the whole page again for each, and Safari refuses more than 100 changes of an address in 30 seconds.
 */
const pause = 400;

/** Milliseconds that typed words wait for their answer, to be drawn with it; later the page says that it waits. */
const patience = 150;

/** Calls `done` as soon as a query is answered, or cannot be; gives what ends the waiting. */
export type WhenAnswered = (query: ArchiveQuery, done: () => void) => () => void;

/** What is asked of the list, and the ways to ask for something else. */
export interface Asking {
  readonly query: ArchiveQuery;
  /** For what is pressed: it holds at once, and the address follows straight away. */
  readonly onQuery: (query: ArchiveQuery) => void;
  /**
   * For what is typed: it holds when it is answered, and the address follows when the reader pauses. Always
   * the same function.
   */
  readonly onText: (text: string) => void;
}

/** What was typed and is to be in the address soon. */
interface Typed {
  readonly made: ArchiveQuery;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * What is asked of the list: what the reader has asked for last, which the address follows, or else the
 * address.
 */
export function useAsked(
  address: ArchiveQuery,
  onAddress: (query: ArchiveQuery) => void,
  whenAnswered: WhenAnswered,
): Asking {
  const [choice, setChoice] = useState<ArchiveQuery>();
  const query = choice ?? address;
  const wanted = useRef(address);
  const stopWaiting = useRef<() => void>(null);
  const { isFollowed, drop, soon, atOnce } = useFollowing(address, onAddress);
  const end = useCallback(() => {
    stopWaiting.current?.();
    stopWaiting.current = null;
  }, []);
  useEffect(() => end, [end]);
  useLayoutEffect(() => {
    if (isFollowed(address)) return;
    // Back, or a link: what was asked for here before holds no longer.
    end();
    drop();
    wanted.current = address;
    setChoice(undefined);
  }, [address, end, isFollowed, drop]);
  const latest = useRef(whenAnswered);
  useEffect(() => {
    latest.current = whenAnswered;
  });
  const onText = useCallback(
    (text: string) => {
      const made = { ...wanted.current, text };
      end();
      wanted.current = made;
      const show = () => setChoice(made);
      const timer = setTimeout(show, patience);
      const leave = latest.current(made, () => {
        clearTimeout(timer);
        show();
      });
      stopWaiting.current = () => {
        clearTimeout(timer);
        leave();
      };
      soon(made);
    },
    [end, soon],
  );
  const onQuery = (pressed: ArchiveQuery) => {
    // A letter typed just before may not be shown yet.
    const text = pressed.text === query.text ? wanted.current.text : pressed.text;
    const made = { ...pressed, text };
    end();
    wanted.current = made;
    setChoice(made);
    atOnce(made);
  };
  return { query, onQuery, onText };
}

/** Lets the address follow what is asked for, and tells whether it has followed, or was changed by others. */
function useFollowing(address: ArchiveQuery, onAddress: (query: ArchiveQuery) => void) {
  const typed = useRef<Typed>(null);
  const sent = useRef<readonly string[]>([]);
  const latest = useRef({ address, onAddress });
  useEffect(() => {
    latest.current = { address, onAddress };
  });
  const [ways] = useState(() => {
    const stop = () => {
      clearTimeout(typed.current?.timer);
      typed.current = null;
    };
    const atOnce = (made: ArchiveQuery) => {
      stop();
      const now = latest.current;
      const view = printArchiveView(made);
      if (view === (sent.current.at(-1) ?? printArchiveView(now.address))) return;
      sent.current = [...sent.current, view];
      now.onAddress(made);
    };
    return {
      atOnce,
      soon: (made: ArchiveQuery) => {
        stop();
        typed.current = { made, timer: setTimeout(() => atOnce(made), pause) };
      },
      /** What is typed has to be in the address before a link is followed. */
      leave: () => {
        if (typed.current !== null) atOnce(typed.current.made);
      },
      isFollowed: (query: ArchiveQuery) => {
        const at = sent.current.indexOf(printArchiveView(query));
        sent.current = sent.current.slice(at + 1);
        return at >= 0;
      },
      drop: () => {
        stop();
        sent.current = [];
      },
    };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isOfTheBrowser(event)) ways.leave();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    for (const moment of leaving) window.addEventListener(moment, ways.leave, { capture: true });
    return () => {
      ways.drop();
      window.removeEventListener("keydown", onKey, { capture: true });
      for (const moment of leaving)
        window.removeEventListener(moment, ways.leave, { capture: true });
    };
  }, [ways]);
  return ways;
}

/** The reader turns to something else. */
const leaving = ["pointerdown", "focusout", "pagehide"];

/** Keys by which a page is loaded again, or left for another step of the history: F5, Ctrl and R, Alt and left. */
function isOfTheBrowser({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || /^F\d/.test(key);
}
