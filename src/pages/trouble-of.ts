import type { Texts } from "../i18n/texts";
import { LoadError } from "../load/load-error";

/** What an error screen says. */
export interface TroubleScreen {
  readonly heading: string;
  readonly body: string;
  /** What the address pointed at. */
  readonly asked: string | null;
  /** For a report of the error; never the only thing said. */
  readonly technical: string | null;
  /** Whether asking again can help. */
  readonly again: boolean;
  /** Whether the event's record is among those set aside, where its problems are listed. */
  readonly setAside: boolean;
}

/** The screen for an error on the way to a page; `event` is the id in its address, if there is one. */
export function troubleOf(
  error: unknown,
  event: string | null,
  setAside: readonly string[],
  frame: Texts["frame"],
): TroubleScreen {
  const plain = { asked: event, technical: null, again: true, setAside: false };
  if (!(error instanceof LoadError))
    return { ...plain, ...frame.mistake, technical: String(error) };
  if (!error.missing || event === null) {
    return { ...plain, ...textsFor(error, frame), technical: error.message };
  }
  const isAside = setAside.includes(`data/events/${event}.json`);
  const texts = isAside ? frame.eventSetAside : frame.eventMissing;
  return { ...plain, ...texts, again: false, setAside: isAside };
}

function textsFor({ failure }: LoadError, frame: Texts["frame"]) {
  switch (failure.kind) {
    case "unreachable":
      return frame.offline;
    case "status":
      return frame.hostTrouble;
    case "content-type":
    case "not-json":
    case "wrong-shape":
      return frame.damaged;
    case "other-build":
      return frame.updated;
  }
}
