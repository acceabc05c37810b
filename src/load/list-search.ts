import type { QueryClient } from "@tanstack/react-query";
import type { ArchiveSearch } from "../archive/archive-answer";
import { noProgress, type SearchProgress } from "../archive/search/search-progress";
import type { Language } from "../model/localized";
import { WorkerSearch } from "./archive-search";
import { LoadError } from "./load-error";
import { plainSearch } from "./plain-search";

/** Answers every query of the list. */
export interface ListSearch extends ArchiveSearch {
  /** Starts the worker, which fetches what the first answer needs. */
  readonly prepare: () => void;
  progress(): SearchProgress;
  subscribe(listener: () => void): () => void;
}

/** What is started for words; a test gives its own. */
type Start = (language: Language) => WorkerSearch;

interface Kept {
  readonly words: WordSearch;
  readonly searches: Map<Language, ListSearch>;
}

const kept = new WeakMap<QueryClient, Kept>();

/** The search of a language; one for all visits to the list, so that what was read stays read. */
export function listSearch(queries: QueryClient, language: Language): ListSearch {
  const all = kept.get(queries) ?? {
    words: new WordSearch((one) => new WorkerSearch(one)),
    searches: new Map<Language, ListSearch>(),
  };
  kept.set(queries, all);
  const search = all.searches.get(language) ?? combined(queries, language, all.words);
  all.searches.set(language, search);
  return search;
}

/** The one worker for words in every language: started when first needed, and again where it broke. */
export class WordSearch {
  readonly listeners = new Set<() => void>();
  readonly #start: Start;
  #worker: WorkerSearch | null = null;

  constructor(start: Start) {
    this.#start = start;
  }

  get(language: Language): WorkerSearch {
    if (this.#worker !== null && !this.#worker.isBroken) return this.#worker;
    this.#worker?.end();
    this.#worker = this.#start(language);
    this.#worker.subscribe(() => {
      for (const listener of this.listeners) listener();
    });
    return this.#worker;
  }

  progress(): SearchProgress {
    return this.#worker?.progress() ?? noProgress;
  }
}

/** Queries without words need no worker. */
export function combined(queries: QueryClient, language: Language, words: WordSearch): ListSearch {
  const plain = plainSearch(queries);
  return {
    ask(query, from, count, signal) {
      if (query.text === "") return plain.ask(query, from, count);
      try {
        return words.get(language).ask(language, query, from, count, signal);
      } catch (error) {
        // A browser may refuse workers altogether.
        return Promise.reject(new LoadError("search-worker", { kind: "unreachable" }, error));
      }
    },
    prepare() {
      try {
        words.get(language);
      } catch {
        // Told by the first question.
      }
    },
    progress: () => words.progress(),
    subscribe(listener) {
      words.listeners.add(listener);
      return () => words.listeners.delete(listener);
    },
  };
}
