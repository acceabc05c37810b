import type { SeveralFile, SeveralForm } from "../export/several-forms";
import type { Language } from "../model/localized";

/** What a page asks of the worker that writes several events into one file. */
export interface SeveralOrder {
  readonly ids: readonly string[];
  readonly form: SeveralForm;
  readonly language: Language;
  /** Where the site is mounted, and the whole address of its host. */
  readonly base: string;
  readonly origin: string;
  readonly build: string | null;
  readonly made: number;
}

/** What the worker says. */
export type SeveralReply =
  | { readonly kind: "progress"; readonly done: number }
  | ({ readonly kind: "file" } & SeveralFile)
  | { readonly kind: "failed" };
