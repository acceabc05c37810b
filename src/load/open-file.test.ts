import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenedFile } from "../archive/opened-file";
import { testVocabulary } from "../testing/vocabulary";
import { type FileReader, largestFile, openFile } from "./open-file";

/** A worker that does nothing until it is told what to report. */
class FakeReader extends EventTarget {
  terminate = vi.fn();
  postMessage = vi.fn();

  answer(data: OpenedFile) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  break(message: string) {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message }));
  }
}

const file = new Blob(["{}"]);
const never = new AbortController().signal;

function opening(signal: AbortSignal = never) {
  const reader = new FakeReader();
  const start = () => reader as unknown as FileReader;
  return { reader, opened: openFile(file, testVocabulary, { signal, start }) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe(openFile, () => {
  it("hands the file and the vocabulary to the worker, and ends it when it has answered", async () => {
    const { reader, opened } = opening();
    expect(reader.postMessage).toHaveBeenCalledWith({ file, vocabulary: testVocabulary });
    reader.answer({ kind: "problems", problems: [], total: 7 });
    expect(await opened).toEqual({ kind: "problems", problems: [], total: 7 });
    expect(reader.terminate).toHaveBeenCalledOnce();
  });

  it("ends a worker that takes too long, and says after how many seconds", async () => {
    const { reader, opened } = opening();
    vi.advanceTimersByTime(19_999);
    expect(reader.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(await opened).toEqual({ kind: "too-slow", seconds: 20 });
    expect(reader.terminate).toHaveBeenCalledOnce();
  });

  it("tells of a worker that broke, or could not be fetched", async () => {
    const broken = opening();
    broken.reader.break("RangeError: x");
    expect(await broken.opened).toEqual({ kind: "failed", message: "RangeError: x" });
    const missing = opening();
    missing.reader.break("");
    expect(await missing.opened).toEqual({ kind: "failed", message: "worker" });
  });

  it("ends the worker when the reader calls it off", () => {
    const stop = new AbortController();
    const { reader } = opening(stop.signal);
    stop.abort();
    expect(reader.terminate).toHaveBeenCalledOnce();
  });

  it("refuses a file above the limit without starting anything", async () => {
    const start = vi.fn();
    const huge = { size: largestFile + 1 } as Blob;
    expect(await openFile(huge, testVocabulary, { signal: never, start })).toEqual({
      kind: "too-large",
      size: largestFile + 1,
      limit: largestFile,
    });
    expect(start).not.toHaveBeenCalled();
  });

  it("says so where the browser refuses workers", async () => {
    const start = () => {
      throw new Error("workers are blocked");
    };
    expect(await openFile(new Blob(["{}"]), testVocabulary, { signal: never, start })).toEqual({
      kind: "failed",
      message: "workers are blocked",
    });
  });
});
