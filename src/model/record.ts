import type { Language, Localized } from "./localized";
import type { Segment } from "./marks";
import type { Moment } from "./moment";
import type { Quantity } from "./quantity";

/** What a claim answers. Two answers to the same question are compared; see `compare/gate`. */
export interface Question {
  /**
   * The row's id: measure.population[.territory][.window], `moved.<movement>` for the whole of a
   * movement, `moved.<movement>.<population>` for its make-up, or topic[.subject].
   */
  readonly id: string;
  readonly movement: string | null;
  readonly measure: string | null;
  readonly topic: string | null;
  /** Who is counted, or whom the topic is about; null for the whole of a movement. */
  readonly population: string | null;
  /** Planned, agreed and offered are other measures than what happened. */
  readonly stage: "planned" | "agreed" | "offered" | null;
  readonly direction: string | null;
  readonly category: string | null;
  readonly territory: string | null;
  readonly window: string | null;
}

/** What a claim says to its question. */
export type Answer =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "stance" }
  | { readonly kind: "choice"; readonly choice: string; readonly not: boolean }
  | { readonly kind: "set"; readonly items: readonly string[]; readonly complete: boolean }
  | { readonly kind: "time"; readonly time: Moment }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "text"; readonly says: Localized | null }
  /** Asked and not answered: unknown, or declined; in what words, where the editor gives them. */
  | { readonly kind: "none"; readonly says?: Localized };

/** How a speaker stands to the answer. */
export type Degree = "asserts" | "likely" | "denies" | "declines" | "unknown";

/** A source's own rendering of a claim that others render differently. */
export interface Reading {
  readonly sources: readonly string[];
  readonly answer: Answer;
  readonly degree: Degree;
  readonly note: Localized | null;
}

/** One atomic assertion inside a statement. */
export interface Claim {
  /** Unique in the record: statement, dot, name. */
  readonly id: string;
  /** The name its mark carries in the statement's text. */
  readonly mark: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly degree: Degree;
  /** Given as possible only ("might have been"), which is judged as likely. */
  readonly possible?: true;
  /** A denial in general terms, or of a part only. */
  readonly general: boolean;
  readonly partly: boolean;
  /** What it denies in so many words, where that is not simply the answer: a clause after "denied that". */
  readonly denied?: Localized;
  /** Given by its speaker as the whole of the movement. */
  readonly whole: boolean;
  /** The population it was coded with although the question counts everyone who crossed. */
  readonly makeUp: string | null;
  /** The speaker's own, wider word for the people counted. */
  readonly as: string | null;
  /** Claims it was added up from; empty for what was said. Derived figures are never shown as said. */
  readonly derivedFrom: readonly string[];
  /** The claim of the same statement whose part it is. */
  readonly partOf: string | null;
  /** The claim of the same statement that it comes on top of. */
  readonly onTopOf: string | null;
  /** The day up to which a count to date counts; null is the day it was said. */
  readonly cutoff: Moment | null;
  readonly sources: readonly string[];
  readonly supersedes: {
    readonly claim: string;
    readonly how: "correction" | "update" | "withdrawal" | "deletion";
  } | null;
  /** The row whose difference it explains. */
  readonly explains: string | null;
  readonly readings: readonly Reading[];
}

/** What one speaker of one party said at one time. */
export interface Statement {
  readonly id: string;
  readonly party: string;
  /** Speaker in the vocabulary; for an outlet that speaks for itself, the outlet. */
  readonly speaker: string;
  /** The outlet that reports it, where it is second-hand. */
  readonly via: string | null;
  readonly said: Moment | null;
  /** When it was said or, failing that, the latest date of its sources: what as-of views go by. */
  readonly known: number | null;
  readonly lang: string;
  readonly form: "verbatim" | "translation" | "paraphrase";
  readonly translator: "person" | "machine" | null;
  readonly sources: readonly string[];
  /** Why no source is given; null where one is. */
  readonly why: Localized | null;
  readonly text: Readonly<Record<Language, readonly Segment[]>>;
  readonly original: { readonly lang: string; readonly text: string } | null;
  readonly claims: readonly Claim[];
}

/** Where a statement can be read. */
export interface Source {
  readonly id: string;
  readonly outlet: string;
  /** http or https. */
  readonly url: string;
  readonly title: string | null;
  readonly archived: string | null;
  readonly date: Moment | null;
  readonly lang: string;
  readonly read: "page" | "excerpt" | "archive";
  /** The outlet or speaker whose text it repeats; null is unknown, which is not independent. */
  readonly origin: string | null;
  readonly translated: "person" | "machine" | null;
  readonly gone: boolean;
}

/** People or bodies that went from one side to the other. */
export interface Movement {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Where and until when somebody looked for a statement that is not in the record. */
export interface Search {
  readonly party: string;
  readonly row: string | null;
  readonly for: Localized;
  readonly where: Localized;
  readonly until: Moment;
}

/** A line of context or an editor's note, with what it rests on. */
export interface Note {
  readonly kind: "context" | "editor";
  readonly text: Localized;
  readonly basis: Localized | null;
}

/** A public note on a change of a published record. */
export interface Change {
  readonly date: Moment;
  readonly grade: "corrected" | "updated" | "withdrawn";
  readonly note: Localized;
}

/** Something dated that several parties spoke about, read and checked. */
export interface EventRecord {
  readonly id: string;
  readonly kind: string;
  readonly date: Moment;
  readonly title: Localized;
  readonly place: string | null;
  readonly movements: readonly Movement[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly searched: readonly Search[];
  readonly notes: readonly Note[];
  readonly related: readonly string[];
  /** The row the editor puts first. */
  readonly headline: string | null;
  readonly changes: readonly Change[];
}
