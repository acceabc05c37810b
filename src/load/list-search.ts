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
  prepare(): void;
  progress(): SearchProgress;
  subscribe(listener: () => void): () => void;
}

/** What is started for words; a test gives its own. */
type Start = (language: Language) => WorkerSearch;

const kept = new WeakMap<QueryClient, Map<Language, ListSearch>>();

/** The search of a language; one for all visits to the list, so that what was read stays read. */
export function listSearch(queries: QueryClient, language: Language): ListSearch {
  const all = kept.get(queries) ?? new Map<Language, ListSearch>();
  kept.set(queries, all);
  const search = all.get(language) ?? combined(queries, language, (one) => new WorkerSearch(one));
  all.set(language, search);
  return search;
}

/** Queries without words need no worker; one for words is started when it is first needed. */
export function combined(queries: QueryClient, language: Language, start: Start): ListSearch {
  const plain = plainSearch(queries);
  const listeners = new Set<() => void>();
  let words: WorkerSearch | null = null;
  const wordSearch = (): WorkerSearch => {
    if (words !== null && !words.isBroken) return words;
    words?.end();
    words = start(language);
    words.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return words;
  };
  return {
    ask(query, from, count, signal) {
      if (query.text === "") return plain.ask(query, from, count);
      try {
        return wordSearch().ask(query, from, count, signal);
      } catch (error) {
        // A browser may refuse workers altogether.
        return Promise.reject(new LoadError("search-worker", { kind: "unreachable" }, error));
      }
    },
    prepare() {
      try {
        wordSearch();
      } catch {
        // Told by the first question.
      }
    },
    progress: () => words?.progress() ?? noProgress,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
