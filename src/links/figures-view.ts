import { isId } from "./is-id";

/**
 * What of the page of figures a link carries in its query. The names are public grammar, like those of
 * `view-state.ts`.
 *
 *     ?measure=killed.civilians&from=2023&to=2024&parties=ru,ua&kinds=strike&scale=log&order=oldest
 */

/** How a reader has arranged the page of figures; null is the page's own choice. */
export interface FiguresQuery {
  /** The id of a series. */
  readonly measure: string | null;
  /** First and last year. */
  readonly from: number | null;
  readonly to: number | null;
  readonly parties: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly scale: "linear" | "log" | null;
  readonly order: "oldest" | null;
}

/** Nothing chosen: printed as no query at all. */
export const plainFigures: FiguresQuery = {
  measure: null,
  from: null,
  to: null,
  parties: null,
  kinds: null,
  scale: null,
  order: null,
};

/** Reads a query. Unknown names and values are dropped. */
export function parseFiguresView(search: string): FiguresQuery {
  const query = new URLSearchParams(search);
  const scale = query.get("scale");
  return {
    measure: parseMeasure(query.get("measure")),
    from: parseYear(query.get("from")),
    to: parseYear(query.get("to")),
    parties: parseIds(query.get("parties")),
    kinds: parseIds(query.get("kinds")),
    scale: scale === "log" || scale === "linear" ? scale : null,
    order: query.get("order") === "oldest" ? "oldest" : null,
  };
}

/** The parts of a query that were meant for the page of figures and say nothing. */
export function unreadFiguresView(search: string): { name: string; value: string }[] {
  const printed = new URLSearchParams(printFiguresView(parseFiguresView(search)));
  const names = Object.keys(plainFigures);
  return [...new URLSearchParams(search)].flatMap(([name, text]) => {
    if (!names.includes(name)) return [];
    const read = (printed.get(name) ?? "").split(",");
    const values = text.split(",").filter((value) => value !== "" && !read.includes(value));
    return values.map((value) => ({ name, value }));
  });
}

/** Prints a query with its question mark, or nothing for the plain page. Ids need no escaping. */
export function printFiguresView(view: FiguresQuery): string {
  const parts: readonly (readonly [string, string | null])[] = [
    ["measure", parseMeasure(view.measure)],
    ["from", printYear(view.from)],
    ["to", printYear(view.to)],
    ["parties", parseIds(view.parties?.join(",") ?? null)?.join(",") ?? null],
    ["kinds", parseIds(view.kinds?.join(",") ?? null)?.join(",") ?? null],
    ["scale", view.scale],
    ["order", view.order],
  ];
  const printed = parts.flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`));
  return printed.length === 0 ? "" : `?${printed.join("&")}`;
}

/** Ids of series are ids joined by dots. */
function parseMeasure(text: string | null): string | null {
  return text?.split(".").every(isId) ? text : null;
}

function parseYear(text: string | null): number | null {
  return text !== null && /^[1-9]\d{3}$/.test(text) ? Number(text) : null;
}

function printYear(year: number | null): string | null {
  return parseYear(String(year)) === null ? null : String(year);
}

function parseIds(text: string | null): readonly string[] | null {
  const ids = [...new Set((text ?? "").split(",").filter(isId))];
  return ids.length === 0 ? null : ids;
}
