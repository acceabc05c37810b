import type { CellEntry, TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { Attribution } from "./Attribution";
import { useAnswer } from "./Figure";
import { HowDecidedChip } from "./HowDecided";
import { PairList } from "./PairList";
import { useWords } from "./words";

/** A row's finding: symbol and word, one line why, what was offered to explain it, and every pair. */
export function FindingCell({ row }: { row: TableRow }) {
  const words = useWords();
  const { table } = useTexts().event;
  const why = words.why(row);
  return (
    <div className="found">
      <HowDecidedChip code={row.finding.code} word={words.finding(row)} />
      {why !== "" && <p className="text-[13px] leading-snug text-muted lg:mt-1.5">{why}</p>}
      {row.headline && row.explanations.length > 0 ? (
        <a
          href="#headline"
          className="text-[13px] text-muted underline decoration-line-strong underline-offset-2 hover:text-ink"
        >
          {table.explanationsOffered(row.explanations.length)}
        </a>
      ) : (
        row.explanations.map((entry) => <Explanation key={entry.claim.id} entry={entry} />)
      )}
      {row.pairs.length > 1 && <PairList row={row} />}
    </div>
  );
}

/** An explanation stands beside the finding and is never merged into it: it is its party's word. */
function Explanation({ entry }: { entry: CellEntry }) {
  const { table } = useTexts().event;
  const answer = useAnswer(entry);
  return (
    <div className="w-full border-s-2 border-line-strong ps-2.5 text-[13px] leading-snug lg:mt-2.5">
      <p className="text-muted">{table.explanation}</p>
      <p>
        <a href={`#${entry.claim.id}`} className="hover:underline">
          {answer}
        </a>
      </p>
      <p className="text-muted">
        <Attribution entry={entry} />
      </p>
    </div>
  );
}
