import { useState } from "react";
import type { ArchiveQuery } from "../archive/archive-query";

/**
 * What was asked for last holds at once; the address, and with it the page, follows when there is time.
 * Gives the query to show, and the function that asks for another.
 */
export function useAskedAtOnce(
  asked: ArchiveQuery,
  onQuery: (query: ArchiveQuery) => void,
): readonly [ArchiveQuery, (query: ArchiveQuery) => void] {
  const [choice, setChoice] = useState<{ made: ArchiveQuery; at: ArchiveQuery }>();
  // The address has followed. Kept any longer, Back would bring the choice again.
  if (choice !== undefined && choice.at !== asked) setChoice(undefined);
  const query = choice !== undefined && choice.at === asked ? choice.made : asked;
  const ask = (made: ArchiveQuery) => {
    setChoice({ made, at: asked });
    onQuery(made);
  };
  return [query, ask];
}
