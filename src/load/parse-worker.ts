import { type OpenedFile, readOpenedFile } from "../archive/opened-file";
import type { Vocabulary } from "../model/vocabulary";

/** What the worker is asked: one file, once. */
export interface ParseRequest {
  readonly file: Blob;
  readonly vocabulary: Vocabulary;
}

/**
 * Reads and compares a file beside the page, so that the page goes on answering. The parser's libraries are
 * in this script and no other, and it is fetched when a first file is opened.
 */
addEventListener("message", ({ data }: MessageEvent<ParseRequest>) => {
  void read(data).then((opened) => postMessage(opened));
});

async function read({ file, vocabulary }: ParseRequest): Promise<OpenedFile> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: "unreadable" };
  try {
    return readOpenedFile(new Uint8Array(bytes), vocabulary);
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
}
