import type { Cited, Citing } from "../../../export/citation";
import { answerOf } from "../../../export/citation-parts";
import { speakerName } from "../../../i18n/names";
import { rowTitle } from "../../../i18n/question-title";

/** What the reader chooses among the things that can be cited at one place. */
export function citedName(citing: Citing, cited: Cited): string {
  const { texts, words, vocabulary, record } = citing;
  switch (cited.kind) {
    case "event":
      return words.dialog.event;
    case "row":
      return words.dialog.row(rowTitle(texts, vocabulary, record, cited.row));
    case "statement":
      return words.dialog.statement(speakerName(texts, vocabulary, cited.statement.speaker));
    case "claim": {
      const { claim } = cited;
      return `${speakerName(texts, vocabulary, claim.statement.speaker, "short")}: ${answerOf(citing, claim)}`;
    }
  }
}
