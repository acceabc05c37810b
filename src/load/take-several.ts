import type { SeveralFile } from "../export/several-forms";
import { LoadError } from "./load-error";
import { ownBuild } from "./own-build";
import type { SeveralOrder, SeveralReply } from "./several-messages";

/** What of a worker is used; a test gives its own. */
export type SeveralWriter = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/**
 * Writes several events into one file, in a worker of its own that ends with it. `signal` calls it off: the
 * promise is then rejected with the signal's reason.
 */
export function takeSeveral(
  order: Pick<SeveralOrder, "ids" | "form" | "language" | "origin">,
  onProgress: (done: number) => void,
  signal: AbortSignal,
  start: () => SeveralWriter = startWorker,
): Promise<SeveralFile> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise<SeveralFile>((settle, fail) => {
    const worker = start();
    const end = (then: () => void) => {
      worker.terminate();
      then();
    };
    const broken = () => new LoadError("several-worker", { kind: "unreachable" });
    signal.addEventListener("abort", () => end(() => fail(signal.reason)));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(() => fail(broken()));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<SeveralReply>) => {
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "failed") end(() => fail(broken()));
      else end(() => settle(fileOf(data)));
    });
    const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");
    worker.postMessage({
      ...order,
      base,
      build: ownBuild(),
      made: Date.now(),
    } satisfies SeveralOrder);
  });
}

function fileOf({ content, missing, unfetched }: SeveralFile): SeveralFile {
  return { content, missing, unfetched };
}

function startWorker(): Worker {
  return new Worker(new URL("./several-worker.ts", import.meta.url), { type: "module" });
}
