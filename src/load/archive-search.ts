import type { ArchiveAnswer } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import { noProgress, type SearchProgress } from "../archive/search/search-progress";
import type { Language } from "../model/localized";
import { LoadError } from "./load-error";
import { ownBuild } from "./own-build";
import type { SearchReply, SearchRequest } from "./search-messages";

/** What of a worker is used; a test gives its own. */
export type Searcher = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** A question that waits for its answer. */
interface Asked {
  readonly settle: (answer: ArchiveAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The search of the list, in a worker for all languages. A question asked while the worker is at work is answered after it;
 * `progress` tells what could be searched, and a change of it that the same question can find more.
 */
export class WorkerSearch {
  readonly #worker: Searcher;
  readonly #asked = new Map<number, Asked>();
  readonly #listeners = new Set<() => void>();
  #progress = noProgress;
  #last = 0;
  #broken: LoadError | null = null;

  constructor(language: Language, start: () => Searcher = startWorker) {
    this.#worker = start();
    this.#worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) =>
      this.#take(data),
    );
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#break();
    });
    const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");
    this.#post({ kind: "start", language, base, build: ownBuild() });
  }

  ask(
    language: Language,
    query: ArchiveQuery,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<ArchiveAnswer> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.#last += 1;
    const id = this.#last;
    return new Promise((settle, fail) => {
      this.#asked.set(id, { settle, fail });
      this.#post({ kind: "ask", id, language, query, from, count });
      signal?.addEventListener("abort", () => this.#drop(id, signal.reason), { once: true });
    });
  }

  /** It cannot answer any more; another may. */
  get isBroken(): boolean {
    return this.#broken !== null;
  }

  /** What is at hand by now; the same object until it changes. */
  readonly progress = (): SearchProgress => this.#progress;

  /** Calls back at every change of the progress; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Ends the worker; no question is answered any more. */
  end(): void {
    this.#worker.terminate();
    this.#asked.clear();
    this.#listeners.clear();
  }

  /** Takes a question back that still waits. */
  #drop(id: number, reason: unknown): void {
    const asked = this.#asked.get(id);
    if (asked === undefined) return;
    this.#asked.delete(id);
    this.#post({ kind: "drop", id });
    asked.fail(reason);
  }

  #post(request: SearchRequest): void {
    this.#worker.postMessage(request);
  }

  #take(reply: SearchReply): void {
    if (reply.kind === "progress") {
      this.#progress = reply.progress;
      for (const listener of this.#listeners) listener();
      return;
    }
    const asked = this.#asked.get(reply.id);
    this.#asked.delete(reply.id);
    if (reply.kind === "answer") asked?.settle(reply.answer);
    else asked?.fail(new LoadError(reply.url, reply.failure));
  }

  /** Its script cannot be had, or failed: everything that waits for it fails. */
  #break(): void {
    this.#broken = new LoadError("search-worker", { kind: "unreachable" });
    for (const { fail } of this.#asked.values()) fail(this.#broken);
    this.#asked.clear();
  }
}

function startWorker(): Worker {
  return new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
}
