import type { ArchiveAnswer } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import type { FacetColumns } from "../archive/facet-columns";
import { unpackedFacets } from "../archive/packed-facets";
import { isPublishedFacets } from "../archive/published";
import { rowsAhead } from "../archive/published-list";
import { answerSearch } from "../archive/search/answer-search";
import { SearchEngine } from "../archive/search/engine";
import { numberAt } from "../archive/search/number-at";
import {
  isSearchClaims,
  isSearchEvents,
  isSearchOutlets,
  isSearchRows,
  isSearchTitles,
  type LaterFile,
  type SearchEvents,
  type SearchTitles,
  searchPath,
} from "../archive/search/search-files";
import type { SearchProgress } from "../archive/search/search-progress";
import { type Language, languages } from "../model/localized";

/** What the service depends on. */
interface Circumstances {
  /** Whose titles are fetched before anything is asked. */
  readonly language: Language;
  /** Fetches a file below `data/`. */
  readonly get: <File>(path: string, isFile: (data: unknown) => data is File) => Promise<File>;
  readonly onProgress: (progress: SearchProgress) => void;
  /** Lets questions that came meanwhile be answered. */
  readonly pause?: () => Promise<void>;
  /** Waits as long as readers do who have stopped typing. */
  readonly rest?: () => Promise<void>;
}

/** What the first answers need. */
interface Ready {
  readonly engine: SearchEngine;
  readonly columns: FacetColumns;
}

/**
 * Answers from the first two files as soon as they are there; the first search has the others fetched, what
 * was said in the reader's language before the other languages.
 */
export class SearchService {
  readonly #circumstances: Circumstances;
  #ready: Promise<Ready> | null = null;
  #hasLater = false;
  #questions = 0;
  /** How many questions there had been when none came for a while. */
  #rested = 0;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
    // Fetched before it is asked for; a failure is told to who asks.
    this.#start().catch(() => undefined);
  }

  /** A question is answered in a task of its own, so that one taken back meanwhile costs nothing. */
  async ask(
    language: Language,
    query: ArchiveQuery,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<ArchiveAnswer> {
    this.#questions += 1;
    const { engine, columns } = await this.#start();
    await this.#pause();
    signal?.throwIfAborted();
    if (!engine.titles.has(language)) await this.#take({ kind: "titles", language }, engine, false);
    const answer = answerSearch(engine, columns, query, from, count, language);
    if (query.text !== "") void this.#fetchLater(engine, language);
    return answer;
  }

  /** A start that failed is tried again by the next question. */
  #start(): Promise<Ready> {
    this.#ready ??= this.#fetchFirst().catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  async #fetchFirst(): Promise<Ready> {
    const { get, language } = this.#circumstances;
    const [events, titles, facets] = await Promise.all([
      get(searchPath({ kind: "events" }), isSearchEvents),
      get(searchPath({ kind: "titles", language }), isSearchTitles),
      get("list/facets.json", isPublishedFacets),
    ]);
    const columns = unpackedFacets(facets.columns);
    const engine = new SearchEngine(events, columns.chosen.kind, numberAt);
    await this.#through(engine.addTitles(language, titles), false);
    return { engine, columns };
  }

  async #fetchLater(engine: SearchEngine, language: Language): Promise<void> {
    if (this.#hasLater) return;
    this.#hasLater = true;
    const { onProgress } = this.#circumstances;
    const files = laterFiles(language, engine.events);
    let failed = 0;
    for (const [at, file] of files.entries()) {
      await this.#untilCalm();
      onProgress({ waiting: files.length - at, failed });
      try {
        await this.#take(file, engine, true);
      } catch {
        // What the list shows is read without these as well.
        if (file.kind !== "rows") failed += 1;
      }
    }
    onProgress({ waiting: 0, failed });
    // What could not be had is asked for again by a later search.
    this.#hasLater = failed === 0;
  }

  async #take(file: LaterFile, engine: SearchEngine, isLater: boolean): Promise<void> {
    const { get } = this.#circumstances;
    const path = searchPath(file);
    switch (file.kind) {
      case "titles":
        if (engine.titles.has(file.language)) return;
        return this.#addTitles(file.language, await get(path, isSearchTitles), engine, isLater);
      case "outlets":
        if (engine.outlets === null) engine.addOutlets(await get(path, isSearchOutlets));
        return;
      case "rows":
        if (engine.rows[file.part * engine.events.partSize] !== undefined) return;
        return engine.addRows(file.part, await get(path, isSearchRows));
      case "claims":
        if (engine.hasClaims(file.language, file.part)) return;
        return this.#through(
          engine.addClaims(file.language, file.part, await get(path, isSearchClaims)),
          isLater,
        );
    }
  }

  /** A question and what is fetched after another may both have asked for them. */
  async #addTitles(
    language: Language,
    file: SearchTitles,
    engine: SearchEngine,
    isLater: boolean,
  ): Promise<void> {
    if (engine.titles.has(language)) return;
    await this.#through(engine.addTitles(language, file), isLater);
  }

  /** Does a work slice by slice; one that only betters later answers waits while the reader types. */
  async #through(work: Iterable<void>, isLater: boolean): Promise<void> {
    for (const _ of work) {
      await this.#pause();
      if (isLater) await this.#untilCalm();
    }
  }

  /** Waits until no question has come for a while: the next one finds the worker idle, and the line free. */
  async #untilCalm(): Promise<void> {
    while (this.#rested !== this.#questions) {
      const before = this.#questions;
      await (this.#circumstances.rest ?? aWhile)();
      if (this.#questions === before) this.#rested = before;
    }
  }

  #pause(): Promise<void> {
    return (this.#circumstances.pause ?? nextTask)();
  }
}

function laterFiles(reader: Language, { dates, parts }: SearchEvents): readonly LaterFile[] {
  const numbers = Array.from({ length: parts }, (_, part) => part);
  const others = languages.filter((language) => language !== reader);
  const claims = (language: Language) =>
    numbers.map((part) => ({ kind: "claims", language, part }) as const);
  return [
    ...others.map((language) => ({ kind: "titles", language }) as const),
    // An answer that brings its rows along is drawn at once.
    ...(dates.length > rowsAhead ? numbers.map((part) => ({ kind: "rows", part }) as const) : []),
    ...claims(reader),
    { kind: "outlets" },
    ...others.flatMap(claims),
  ];
}

/** Rows of an answer arrive by then, and the next key is pressed. */
function aWhile(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 800);
  });
}

/** A task of its own: messages that wait are read first. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}
