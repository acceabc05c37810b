import type { ClaimStatus } from "../../compare/comparison";

/** Texts that stand only in files and in what is copied. */
export const exports = {
  /** What stands between a claim and being taken at its word. */
  standing: {
    current: "current",
    superseded: "earlier",
    withdrawn: "withdrawn",
    withdrawing: "takes it back",
    wider: "a closer figure stands beside it",
    "second-hand-beside": "second-hand; the first-hand words are beside it",
    unsourced: "no source that can be opened",
    "no-answer": "not judged",
  } as Record<ClaimStatus, string>,
  explanation: "explanation offered",
  /** Where a speaker names people besides a total: "on top of 175". */
  onTop: (base: string) => `on top of ${base}`,
  derived: "added up",
  link: "Link",
  /** When and how a copied piece was made, in one line. */
  madeBy: (when: string) =>
    `Made by Parallax on ${when}, from the statements in the record, by fixed rules.`,
};
