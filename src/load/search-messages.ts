import type { ArchiveAnswer } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import type { SearchProgress } from "../archive/search/search-progress";
import type { Language } from "../model/localized";
import type { LoadFailure } from "./load-error";

/** What a page asks of the worker that searches. */
export type SearchRequest =
  /** First of all: whose page it is, and whose titles are fetched before they are asked for. */
  | {
      readonly kind: "start";
      readonly language: Language;
      readonly base: string;
      readonly build: string | null;
    }
  | {
      readonly kind: "ask";
      readonly id: number;
      /** The reader's, who may choose another while the worker goes on. */
      readonly language: Language;
      readonly query: ArchiveQuery;
      readonly from: number;
      readonly count: number;
    }
  /** A question's answer is no longer wanted. */
  | { readonly kind: "drop"; readonly id: number };

/** What the worker says. */
export type SearchReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: ArchiveAnswer }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly url: string;
      readonly failure: LoadFailure;
    }
  | { readonly kind: "progress"; readonly progress: SearchProgress };
