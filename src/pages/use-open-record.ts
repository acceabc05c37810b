import { useCallback } from "react";
import { useLocation } from "wouter";
import { openedRecordStore } from "../drafts/opened-record-store";
import { openFile } from "../load/open-file";
import { madeVisible } from "../model/control-characters";
import type { Vocabulary } from "../model/vocabulary";
import { useReader, useVocabulary } from "../views/reader";

/** Opens a file of the reader's and goes to where it is shown. The address says nothing about the file. */
export function useOpenRecord(): (file: File) => void {
  const { openHref } = useReader().links;
  const vocabulary = useVocabulary();
  const [path, navigate] = useLocation();
  return useCallback(
    (file) => {
      openRecord(file, vocabulary);
      if (path !== openHref) navigate(openHref);
    },
    [vocabulary, path, openHref, navigate],
  );
}

/** From now on the store tells how far the file is. */
function openRecord(file: File, vocabulary: Vocabulary): void {
  const stop = new AbortController();
  const { begin, finish } = openedRecordStore.getState();
  begin(madeVisible(file.name), () => stop.abort());
  void openFile(file, vocabulary, { signal: stop.signal }).then((opened) => {
    if (!stop.signal.aborted) finish(opened);
  });
}
