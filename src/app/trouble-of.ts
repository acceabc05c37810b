import type { Texts } from "../i18n/texts";
import type { Address } from "../links/address";
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
}

/** The screen for an error on the way to a page. */
export function troubleOf(error: unknown, { page }: Address, frame: Texts["frame"]): TroubleScreen {
  const asked = page.name === "event" ? page.id : null;
  if (!(error instanceof LoadError)) {
    return { ...frame.mistake, asked, technical: String(error), again: true };
  }
  if (error.missing && asked !== null) {
    return { ...frame.eventMissing, asked, technical: null, again: false };
  }
  return { ...textsFor(error, frame), asked, technical: error.message, again: true };
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
  }
}
