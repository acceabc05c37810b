import { openedRecordStore } from "../drafts/opened-record-store";
import { openFile } from "../load/open-file";
import { madeVisible } from "../model/control-characters";
import type { Vocabulary } from "../model/vocabulary";

/** Opens a file of the reader's: from now on the store tells how far it is. */
export function openRecord(file: File, vocabulary: Vocabulary): void {
  const stop = new AbortController();
  const { begin, finish } = openedRecordStore.getState();
  begin(madeVisible(file.name), () => stop.abort());
  void openFile(file, vocabulary, { signal: stop.signal }).then((opened) => {
    if (!stop.signal.aborted) finish(opened);
  });
}
