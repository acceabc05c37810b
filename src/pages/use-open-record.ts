import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation } from "wouter";
import { openedRecordStore } from "../drafts/opened-record-store";
import { openFile } from "../load/open-file";
import { vocabularyOptions } from "../load/resources";
import { madeVisible } from "../model/control-characters";
import { useReader } from "../views/reader";

/** Opens a file of the reader's and goes to where it is shown. The address says nothing about the file. */
export function useOpenRecord(): (file: File) => void {
  const { openHref } = useReader().links;
  const queries = useQueryClient();
  const [path, navigate] = useLocation();
  return useCallback(
    (file) => {
      void openRecord(file, queries);
      if (path !== openHref) navigate(openHref);
    },
    [queries, path, openHref, navigate],
  );
}

/** From now on the store tells how far the file is. */
async function openRecord(file: File, queries: QueryClient): Promise<void> {
  const stop = new AbortController();
  const { begin, finish, close } = openedRecordStore.getState();
  begin(madeVisible(file.name), () => stop.abort());
  const vocabulary = await queries.ensureQueryData(vocabularyOptions).catch(() => null);
  // The page of opened files needs the vocabulary too, and says what keeps it away.
  if (vocabulary === null) return close();
  const opened = await openFile(file, vocabulary, { signal: stop.signal });
  if (!stop.signal.aborted) finish(opened);
}
