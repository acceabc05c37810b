import { createStore } from "zustand/vanilla";
import type { OpenedFile } from "../archive/opened-file";

/** The one file of the reader's own that is open. */
export type OpenedRecord =
  | { readonly state: "none" }
  | { readonly state: "reading"; readonly name: string; readonly stop: () => void }
  | { readonly state: "read"; readonly name: string; readonly file: OpenedFile };

interface OpenedRecordState {
  readonly opened: OpenedRecord;
  /** A file is being read; `stop` ends that. One that was being read before is stopped. */
  readonly begin: (name: string, stop: () => void) => void;
  /** The file that is being read has been read. */
  readonly finish: (file: OpenedFile) => void;
  /** Forgets the file, and stops reading it. */
  readonly close: () => void;
}

/**
 * Holds the opened file in memory and nowhere else: what a reader opens leaves no trace on the device,
 * and a reload forgets it.
 */
export const openedRecordStore = createStore<OpenedRecordState>()((set, get) => {
  const stopReading = () => {
    const { opened } = get();
    if (opened.state === "reading") opened.stop();
  };
  return {
    opened: { state: "none" },
    begin: (name, stop) => {
      stopReading();
      set({ opened: { state: "reading", name, stop } });
    },
    finish: (file) => {
      const { opened } = get();
      if (opened.state === "reading") set({ opened: { state: "read", name: opened.name, file } });
    },
    close: () => {
      stopReading();
      set({ opened: { state: "none" } });
    },
  };
});
