import type { OpenedFile } from "../archive/opened-file";
import type { Vocabulary } from "../model/vocabulary";
import type { ParseRequest } from "./parse-worker";

/** Larger files are refused unread: a hundred megabytes, and no record comes near one. */
export const largestFile = 100 * 1024 * 1024;

/** After this time the worker is ended. */
const patience = 20_000;

/** What of a worker is used; a test gives its own. */
export type FileReader = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** What opening depends on beside the file. */
interface Circumstances {
  /** Ends the reading; the promise then never settles, since nobody waits for it any more. */
  readonly signal: AbortSignal;
  readonly start?: () => FileReader;
}

/** Reads a file of the reader's in a worker. Never rejects: whatever goes wrong is an outcome. */
export function openFile(
  file: Blob,
  vocabulary: Vocabulary,
  { signal, start = startWorker }: Circumstances,
): Promise<OpenedFile> {
  if (file.size > largestFile) {
    return Promise.resolve({ kind: "too-large", size: file.size, limit: largestFile });
  }
  return new Promise((settle) => {
    const worker = started(start);
    if (worker instanceof Error) return settle({ kind: "failed", message: worker.message });
    const end = (opened: OpenedFile | null) => {
      clearTimeout(timer);
      worker.terminate();
      if (opened !== null) settle(opened);
    };
    const timer = setTimeout(() => end({ kind: "too-slow", seconds: patience / 1000 }), patience);
    signal.addEventListener("abort", () => end(null));
    worker.addEventListener("message", ({ data }: MessageEvent<OpenedFile>) => end(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end({ kind: "failed", message: event.message || "worker" });
    });
    worker.addEventListener("messageerror", () => end({ kind: "failed", message: "messageerror" }));
    worker.postMessage({ file, vocabulary } satisfies ParseRequest);
  });
}

/** A browser may refuse workers altogether. */
function started(start: () => FileReader): FileReader | Error {
  try {
    return start();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function startWorker(): Worker {
  return new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module" });
}
