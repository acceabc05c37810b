import { parseFragment } from "../../links/anchors";
import type { EventRecord } from "../../model/record";

/** The part of a row that a link's target needs. */
export interface AddressableRow {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** What a fragment turned out to point at. */
export type LinkTarget =
  /** No fragment, or an element that every event page has. */
  | { readonly kind: "none" }
  | { readonly kind: "row"; readonly id: string }
  | { readonly kind: "text" }
  | { readonly kind: "missing"; readonly fragment: string }
  /** The statement still stands, but holds no such claim. */
  | { readonly kind: "missing-claim"; readonly fragment: string; readonly statement: string }
  | { readonly kind: "missing-source"; readonly number: string };

/** Ids of the parts that every event page has, in their order; a link may point at them too. */
const sectionAnchors = ["claims", "ledger", "timeline", "statements", "sources", "notes"] as const;

const ofTheFrame = new Set<string>([
  "main",
  "page-title",
  "headline",
  "changes",
  ...sectionAnchors,
]);

/** Finds what a fragment asks for among all rows of the event (hidden ones too) and the record's texts. */
export function findTarget(
  fragment: string,
  record: Pick<EventRecord, "statements" | "sources">,
  rows: readonly AddressableRow[],
): LinkTarget {
  const id = parseFragment(fragment);
  if (id === null || ofTheFrame.has(id)) return { kind: "none" };
  const row = rows.find((one) => one.id === id || one.aliases.includes(id));
  if (row !== undefined) return { kind: "row", id: row.id };
  const source = /^source-(\d+)$/.exec(id)?.[1];
  if (source !== undefined) return findSource(source, record.sources.length);
  return findText(id, record);
}

function findSource(number: string, total: number): LinkTarget {
  const place = Number(number);
  return place >= 1 && place <= total ? { kind: "text" } : { kind: "missing-source", number };
}

function findText(id: string, record: Pick<EventRecord, "statements">): LinkTarget {
  for (const statement of record.statements) {
    if (id === `s-${statement.id}`) return { kind: "text" };
    if (statement.claims.some((claim) => claim.id === id)) return { kind: "text" };
    if (id.startsWith(`${statement.id}.`)) {
      return { kind: "missing-claim", fragment: id, statement: statement.id };
    }
  }
  return { kind: "missing", fragment: id };
}
