import type { LongList } from "../../ui/long-list";
import { useTexts } from "../reader";
import { softButton } from "./looks";
import { useWords } from "./words";

/** The button under a long list that is not shown whole. */
export function ShowMore({ list: { left, next, showMore } }: { list: LongList<unknown> }) {
  const { opened } = useTexts();
  const words = useWords();
  if (left === 0) return null;
  return (
    <button type="button" onClick={showMore} className={`${softButton} mt-3 print:hidden`}>
      {opened.showMore(words.number(next), words.number(left))}
    </button>
  );
}
