import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { ArchiveAnswer, ArchiveHit } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import {
  type ListRow,
  type PublishedList,
  rowsAhead,
  rowsFile,
  rowsInFile,
} from "../archive/published-list";
import { printArchiveView } from "../links/archive-view";
import {
  type Asked,
  answerOptions,
  fetchedHits,
  hitsAtOnce,
  laterHitsOptions,
} from "../load/answer-options";
import { rowsOptions } from "../load/list-options";
import { KeptItems } from "../views/archive/kept-items";
import type { ListItem, ListSource, ListSpan } from "../views/archive/list-source";

/** The list as it is shown for a query, and how its fetching goes. */
export interface ArchiveList {
  readonly source: ListSource;
  /** What is shown: while the answer to a query is on its way, the one before it. */
  readonly answer: Omit<ArchiveAnswer, "hits">;
  readonly stale: boolean;
  /** The query could not be answered; the whole list is shown. */
  readonly failed: boolean;
  readonly rowsMissing: boolean;
  readonly retry: () => void;
}

/** Asks for what a query finds, and fetches of it what is in sight. */
export function useArchiveList(
  query: ArchiveQuery,
  list: PublishedList,
  asked: Asked,
): ArchiveList {
  const [spans, setSpans] = useState<readonly ListSpan[]>([{ from: 0, to: hitsAtOnce }]);
  const want = useCallback((wanted: readonly ListSpan[]) => {
    setSpans((old) => (isSame(old, wanted) ? old : wanted));
  }, []);
  const key = printArchiveView(query);
  const head = useQuery(answerOptions(useQueryClient(), query, asked));
  const shown = key === "" || head.isError ? null : (head.data ?? null);
  const parts = useParts(shown?.query ?? null, spans, asked);
  const hitAt = useMemo(
    () => (index: number) => {
      if (shown === null) return { place: index, title: null, row: null, matches: [] };
      const part = Math.floor(index / hitsAtOnce);
      const hits = part === 0 ? shown.answer.hits : (parts.hits.get(part) ?? []);
      return hits[index - part * hitsAtOnce] ?? null;
    },
    [shown, parts.hits],
  );
  const total = shown === null ? list.answer.total : shown.answer.total;
  const rows = useRows(list, hitAt, spans, total);
  const at = useItems(hitAt, rows.rowAt);
  const isPlain = shown === null;
  const placeAt = useCallback(
    (index: number) => (isPlain ? index : (hitAt(index)?.place ?? null)),
    [isPlain, hitAt],
  );
  const source = useMemo(
    () => ({ key: shown?.key ?? "", total, at, placeAt, want }),
    [shown, total, at, placeAt, want],
  );
  return {
    source,
    answer: shown === null ? list.answer : shown.answer,
    stale: !head.isError && key !== (shown?.key ?? ""),
    failed: head.isError && key !== "",
    rowsMissing: rows.missing || parts.missing,
    retry: () => {
      if (head.isError) void head.refetch();
      rows.retry();
      parts.retry();
    },
  };
}

function isSame(some: readonly ListSpan[], others: readonly ListSpan[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to }, at) => from === others[at]?.from && to === others[at].to)
  );
}

/** The parts of an answer after the first that are drawn. */
function useParts(query: ArchiveQuery | null, spans: readonly ListSpan[], asked: Asked) {
  const numbers = new Set<number>();
  for (const { from, to } of spans) {
    const last = Math.floor(Math.max(0, to - 1) / hitsAtOnce);
    for (let part = Math.max(1, Math.floor(from / hitsAtOnce)); part <= last; part++) {
      numbers.add(part);
    }
  }
  const results = useQueries({
    queries: query === null ? [] : [...numbers].map((part) => laterHitsOptions(query, part, asked)),
    combine: combined,
  });
  const { data } = results;
  const queries = useQueryClient();
  // Rows that are out of sight keep their place and with it their height, or the list would not be as high as before.
  const hits = useMemo(() => {
    const fetched = query === null ? [] : fetchedHits(queries, query, asked.stage);
    return new Map([...fetched, ...data].map((one) => [one.part, one.hits]));
  }, [queries, query, asked.stage, data]);
  return { ...results, hits };
}

/** Rows that are drawn, wherever their files are. */
function useRows(
  list: PublishedList,
  hitAt: (index: number) => ArchiveHit | null,
  spans: readonly ListSpan[],
  total: number,
) {
  const files = new Set<number>();
  for (const { from, to } of spans) {
    for (let index = from; index < Math.min(to, total); index++) {
      const hit = hitAt(index);
      const file = hit === null || hit.row !== null ? null : rowsFile(hit.place);
      if (file !== null) files.add(file);
    }
  }
  const wanted = [...files].sort((a, b) => a - b);
  const results = useQueries({ queries: wanted.map(rowsOptions), combine: combined });
  const { data } = results;
  const rowAt = useMemo(() => {
    const known = new Map(data.map((file) => [file.from, file.rows]));
    return (place: number): ListRow | null => {
      if (place < rowsAhead) return list.rows[place] ?? null;
      const within = place % rowsInFile;
      return known.get(place - within)?.[within] ?? null;
    };
  }, [list, data]);
  return { ...results, rowAt };
}

interface Result<Data> {
  readonly data: Data | undefined;
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

function combined<Data>(results: readonly Result<Data>[]) {
  return {
    data: results.flatMap(({ data }) => data ?? []),
    missing: results.some(({ isError }) => isError),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

function useItems(
  hitAt: (index: number) => ArchiveHit | null,
  rowAt: (place: number) => ListRow | null,
): (index: number) => ListItem | null {
  const [kept] = useState(() => new KeptItems());
  return useCallback(
    (index) => {
      const hit = hitAt(index);
      return hit === null ? null : kept.itemOf(hit, rowAt);
    },
    [kept, hitAt, rowAt],
  );
}
