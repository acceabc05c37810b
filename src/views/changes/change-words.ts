import { useMemo } from "react";
import type { ChangeScope } from "../../i18n/change-names";
import type { ChangesTexts } from "../../i18n/page-texts";
import type { AskedPart } from "../../model/record-change";
import { useTexts, useVocabulary } from "../reader";

/** What sentences about changes of one record are made from, in the reader's language. */
export function useChangeScope(words: ChangesTexts, asked: AskedPart): ChangeScope {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  return useMemo(() => ({ texts, words, vocabulary, asked }), [texts, words, vocabulary, asked]);
}
