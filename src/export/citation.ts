import type { ClaimStatus } from "../compare/comparison";
import type { CitingTexts } from "../i18n/citing-texts";
import type { Texts } from "../i18n/texts";
import type { Claim, EventRecord, Source, Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { TableRow } from "../table/table-model";

/** What every citation out of one record rests on. */
export interface Citing {
  readonly texts: Texts;
  readonly words: CitingTexts;
  readonly vocabulary: Vocabulary;
  readonly record: EventRecord;
  /** Names the content of the record that is cited. */
  readonly version: string;
  /**
   * Absolute address of that version of the record, without a fragment; null for a file of the reader's
   * own, which has none.
   */
  readonly address: string | null;
  /** The reader's day, as 2026-11-22: a pure function has no clock. */
  readonly accessed: string;
}

/** A claim with where it can be read, the nearest source first. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly status: ClaimStatus;
  readonly sources: readonly Source[];
}

/** What can be cited. `anchor` is the id of its element on the event's page. */
export type Cited =
  | { readonly kind: "event"; readonly anchor: null; readonly sources: readonly Source[] }
  | {
      readonly kind: "row";
      readonly anchor: string;
      readonly row: TableRow;
      /** Everything said in the row. */
      readonly claims: readonly CitedClaim[];
    }
  | {
      readonly kind: "statement";
      readonly anchor: string;
      readonly statement: Statement;
      readonly sources: readonly Source[];
      readonly claims: readonly CitedClaim[];
    }
  | { readonly kind: "claim"; readonly anchor: string; readonly claim: CitedClaim };

/** Where in Parallax it stands, for ever; null where the record is a file of the reader's own. */
export function linkOf({ address }: Citing, { anchor }: Pick<Cited, "anchor">): string | null {
  if (address === null || anchor === null) return address;
  return `${address}#${encodeURI(anchor)}`;
}

/**
 * The claims that a citation of a row names: those that its finding rests on, or all where the finding
 * names none. The statements that are not named are counted.
 */
export function namedClaims({ row, claims }: Extract<Cited, { kind: "row" }>): {
  readonly named: readonly CitedClaim[];
  readonly left: number;
} {
  const resting = claims.filter(({ claim }) => row.finding.claims.includes(claim.id));
  const named = resting.length > 0 ? resting : claims;
  const speaking = new Set(named.map(({ statement }) => statement.id));
  const others = claims.map(({ statement }) => statement.id).filter((id) => !speaking.has(id));
  return { named, left: new Set(others).size };
}
