import { reportsColumn } from "../../table/table-model";
import { useTexts } from "../reader";
import { useWords } from "./words";

/** Names a column in words, for labels that cannot hold markup. */
export function useColumnName(): (id: string) => string {
  const { table } = useTexts().event;
  const words = useWords();
  return (id) => (id === reportsColumn ? table.reports : words.party(id));
}
