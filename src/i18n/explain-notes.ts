import type { FindingNote } from "../compare/comparison";
import { nameIn, type Scope } from "./explanation-scope";
import { type Sentence, sentence } from "./sentence";

/**
 * What is to be said of any finding's answers besides the finding itself: how they are known, when they
 * were counted, how firmly something is denied. Other notes are told where their finding is.
 */
export function explainNotes(scope: Scope): readonly Sentence[] {
  return scope.finding.notes.flatMap((note) => {
    const text = noteText(scope, note);
    return text === null ? [] : [sentence(text)];
  });
}

function noteText(scope: Scope, note: FindingNote): string | null {
  const { explanations } = scope.texts;
  switch (note.code) {
    // A dispute's first sentence says of a denial what it is.
    case "general-denial":
      return scope.finding.code === "disputed"
        ? null
        : explanations.disputed.general(nameIn(scope, note.party));
    case "partial-denial":
      return scope.finding.code === "disputed"
        ? null
        : explanations.disputed.partial(nameIn(scope, note.party));
    case "counted-later":
      return explanations.countedLater(nameIn(scope, note.party), note.days);
    case "second-hand":
      return explanations.secondHand(nameIn(scope, note.party));
    case "party-inconsistent":
      return explanations.partyInconsistent(nameIn(scope, note.party));
    case "account-changed":
      return explanations.accountChanged(nameIn(scope, note.party));
    case "rendering-disputed":
      // Equal or unequal under every rendering: then they decide nothing.
      return scope.finding.code === "mirror-equal" || scope.finding.code === "mirror-unequal"
        ? explanations.mirror.renderings
        : explanations.incomparable.renderings;
    case "two-ends":
    case "remainder":
    case "described-differently":
    case "stated-by-other":
    case "counts-bodies":
    case "reported-both":
    case "later-count":
    case "not-exclusive":
    case "one-place-in-other":
    case "sets-among-others":
    case "outside-set":
    case "part-not-larger":
    case "zero-against-number":
    case "minutes-apart":
    case "days-apart":
      return null;
  }
}
