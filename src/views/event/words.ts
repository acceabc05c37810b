import { useMemo } from "react";
import { useReader } from "../reader";
import { stubWords } from "./words-stub";

export type { Words } from "./words-stub";

/** Everything said about the record's data, bound to the reader's language and the vocabulary. */
export function useWords() {
  const { language, vocabulary } = useReader();
  return useMemo(() => stubWords(language, vocabulary), [language, vocabulary]);
}
