import { madeVisible } from "./control-characters";

/**
 * What can be wrong with a file. Codes, not sentences: the sentence is made in the reader's language
 * by `i18n`.
 */
export const problemCodes = [
  "not-json",
  "not-utf-8",
  "doubled-key",
  "control-character",
  "wrong-shape",
  "unknown-format",
  "id-is-not-file-name",
  "doubled-id",
  "unknown-id",
  "unknown-kind",
  "unknown-speaker",
  "unknown-outlet",
  "unknown-party",
  "unknown-measure",
  "unknown-population",
  "unknown-topic",
  "unknown-item",
  "unknown-place",
  "unknown-movement",
  "unknown-source",
  "unknown-claim",
  "unknown-row",
  "bad-quantity",
  "interval-upside-down",
  "bad-date",
  "time-without-offset",
  "negated-proposition",
  "no-source-no-reason",
  "reason-beside-source",
  "no-question",
  "two-questions",
  "no-answer",
  "two-answers",
  "answer-does-not-fit",
  "two-degrees",
  "key-does-not-apply",
  "whole-without-movement",
  "wrong-receiver",
  "parts-exceed-whole",
  "not-summable",
  "supersedes-other",
  "cycle",
  "claim-unmarked",
  "mark-without-claim",
  "mark-unclosed",
  "unsafe-address",
  "personal-name",
  "comparison-failed",
  "version-missing",
  "version-not-logged",
  "version-is-not-content",
  "log-out-of-order",
  "published-record-missing",
  "renamed-still-there",
  "unknown-event",
] as const;

/** One of the problem codes. */
export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong with a file. */
export interface Problem {
  /** Where: dotted path inside the file, as `statements.0.claims.freed.n`; empty for the whole file. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentence needs: the wrong value, the id that is missing, and so on. */
  readonly params: Readonly<Record<string, string>>;
}

/** Where problems are put while a file is read. */
export type Report = (
  path: readonly (string | number)[],
  code: ProblemCode,
  params?: Readonly<Record<string, string>>,
) => void;

/**
 * A report that collects into a list. What is found twice, as in each part of one claim, is listed once.
 * Values out of the file are made fit to be shown: a hostile one neither hides nor fills the page.
 */
export function collectProblems(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const known = new Set<string>();
  const report: Report = (path, code, params = {}) => {
    const problem: Problem = {
      path: path.map((step) => madeVisible(String(step))).join("."),
      code,
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, madeVisible(value)]),
      ),
    };
    const key = JSON.stringify(problem);
    if (!known.has(key)) problems.push(problem);
    known.add(key);
  };
  return { problems, report };
}
