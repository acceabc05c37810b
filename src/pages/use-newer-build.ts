import { useEffect } from "react";
import { openedRecordStore } from "../drafts/opened-record-store";
import { LoadError } from "../load/load-error";
import { ownBuild } from "../load/own-build";
import { reloadOnce } from "../load/reload-once";

/** Goes over to the build the host has by now, unless a file of the reader's own would be lost by it. */
export function useNewerBuild(error: unknown): void {
  const isOther = error instanceof LoadError && error.failure.kind === "other-build";
  useEffect(() => {
    if (!isOther || openedRecordStore.getState().opened.state !== "none") return;
    reloadOnce(ownBuild(), window);
  }, [isOther]);
}
