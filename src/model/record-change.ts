import type { Localized } from "./localized";
import type { Moment } from "./moment";
import type { Claim, EventRecord, Movement, Note, Search, Source, Statement } from "./record";
import type { Rewording } from "./rewording";

/**
 * What differs between two versions of one record, claim by claim. Codes and values; sentences are made in
 * the reader's language by `i18n`. Each change carries what its sentence needs, so that a list of changes
 * can be read without either record.
 */
export type RecordChange = ClaimChange | StatementChange | SourceChange | FrameChange;

/** What a statement is called by: who said it and when. */
export type StatementName = Pick<Statement, "id" | "party" | "speaker" | "via" | "said">;

/** A claim with the words that carry it in its statement; none where a language leaves it unmarked. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly words: Localized;
}

/** Of a claim: that it is there, what it answers, how, how it enters comparisons, where it can be read. */
export type ClaimChange =
  | {
      readonly code: "claim-added" | "claim-removed";
      readonly statement: StatementName;
      readonly told: ToldClaim;
    }
  | {
      readonly code: "answer-changed" | "question-changed";
      readonly statement: StatementName;
      readonly before: ToldClaim;
      readonly after: ToldClaim;
    }
  | {
      readonly code: "bearing-changed";
      readonly statement: StatementName;
      readonly told: ToldClaim;
      readonly aspects: readonly ClaimAspect[];
    }
  | {
      readonly code: "claim-sources-changed";
      readonly statement: StatementName;
      readonly told: ToldClaim;
      readonly added: readonly SourceName[];
      readonly removed: readonly SourceName[];
    };

/** What beside its answer decides how a claim enters comparisons. */
export const claimAspects = [
  "whole",
  "partOf",
  "onTopOf",
  "cutoff",
  "explains",
  "supersedes",
  "readings",
  "derivedFrom",
] as const satisfies readonly (keyof Claim)[];

/** One of them. */
export type ClaimAspect = (typeof claimAspects)[number];

/** Of a statement as a whole. `claims` are the ids of the claims that it concerns. */
export type StatementChange =
  | {
      readonly code: "attribution-changed" | "said-changed";
      readonly before: StatementName;
      readonly after: StatementName;
      readonly claims: readonly string[];
    }
  | {
      readonly code: "statement-sources-changed";
      readonly statement: StatementName;
      readonly added: readonly SourceName[];
      readonly removed: readonly SourceName[];
      readonly claims: readonly string[];
    }
  | {
      readonly code: "statement-added" | "statement-removed";
      readonly statement: StatementName;
      /** Claims have changes of their own; this is how a statement without any is told. */
      readonly claims: readonly string[];
    }
  | {
      readonly code: "statement-changed";
      readonly statement: StatementName;
      readonly aspects: readonly StatementAspect[];
      /** Its text where that reads otherwise; among the aspects it is where only its marks moved. */
      readonly reworded: Rewording | null;
      readonly claims: readonly string[];
    };

/** What else a statement consists of. */
export const statementAspects = [
  "text",
  "original",
  "form",
  "translator",
  "lang",
  "why",
] as const satisfies readonly (keyof Statement)[];

/** One of them. */
export type StatementAspect = (typeof statementAspects)[number];

/** What a source is called by. */
export type SourceName = Pick<Source, "id" | "outlet" | "date" | "url">;

/** Of a source in the record's list. */
export type SourceChange =
  | { readonly code: "source-added" | "source-removed"; readonly source: SourceName }
  | {
      readonly code: "source-changed";
      readonly source: SourceName;
      readonly aspects: readonly SourceAspect[];
    };

/** What a source consists of beside its id. */
export const sourceAspects = [
  "outlet",
  "url",
  "title",
  "archived",
  "date",
  "lang",
  "read",
  "origin",
  "translated",
  "gone",
] as const satisfies readonly (keyof Source)[];

/** One of them. */
export type SourceAspect = (typeof sourceAspects)[number];

/** Of what stands around the statements. */
export type FrameChange =
  | { readonly code: "title-changed"; readonly before: Localized; readonly after: Localized }
  | { readonly code: "date-changed"; readonly before: Moment; readonly after: Moment }
  | { readonly code: "kind-changed"; readonly before: string; readonly after: string }
  | {
      readonly code: "place-changed";
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly code: "movement-added" | "movement-removed"; readonly movement: Movement }
  | { readonly code: "movement-changed"; readonly before: Movement; readonly after: Movement }
  | { readonly code: "search-added" | "search-removed"; readonly search: Search }
  | { readonly code: "search-changed"; readonly before: Search; readonly after: Search }
  | { readonly code: "note-added" | "note-removed"; readonly note: Note }
  | { readonly code: "note-changed"; readonly before: Note; readonly after: Note }
  | { readonly code: "related-added" | "related-removed"; readonly event: string }
  | { readonly code: "headline-changed" }
  | { readonly code: "change-notes-changed" };

/** One of the codes. */
export type RecordChangeCode = RecordChange["code"];

/**
 * The part of a record that headings of questions are made from. Kept beside a list of changes, it lets
 * every sentence name its question as the page does.
 */
export interface AskedPart {
  readonly movements: EventRecord["movements"];
  readonly statements: readonly {
    readonly claims: readonly Pick<Claim, "question" | "makeUp">[];
  }[];
}

/** That part of a record, and no more of it. */
export function askedPart({ movements, statements }: EventRecord): AskedPart {
  const asked = statements.flatMap(({ claims }) =>
    claims
      .filter(({ question }) => question.movement !== null)
      .map(({ question, makeUp }) => ({ question, makeUp })),
  );
  return { movements, statements: asked.length === 0 ? [] : [{ claims: asked }] };
}
