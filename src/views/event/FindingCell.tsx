import type { Finding } from "../../compare/comparison";
import type { TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { Attribution } from "./Attribution";
import { FindingChip } from "./FindingChip";
import { PartyName } from "./PartyName";
import { useWords } from "./words";

/** A row's finding: symbol and word, one line why, what was offered to explain it, and every pair. */
export function FindingCell({ row }: { row: TableRow }) {
  const words = useWords();
  const why = words.why(row);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5 lg:block">
      <FindingChip code={row.finding.code} />
      {why !== "" && <p className="text-[13px] leading-snug text-muted lg:mt-1.5">{why}</p>}
      <Explanations row={row} />
      {row.pairs.length > 1 && <Pairs pairs={row.pairs} />}
    </div>
  );
}

function Explanations({ row }: { row: TableRow }) {
  const { table } = useTexts().event;
  const words = useWords();
  return row.explanations.map((entry) => (
    <div
      key={entry.claim.id}
      className="w-full border-s-2 border-line-strong ps-2 text-[13px] leading-snug lg:mt-2.5"
    >
      <p className="text-muted">{table.explanation(words.party(entry.statement.party))}</p>
      <p>
        <a href={`#${entry.claim.id}`} className="hover:underline">
          {words.answer(entry.claim)}
        </a>
      </p>
      <p className="text-muted">
        <Attribution entry={entry} />
      </p>
    </div>
  ));
}

function Pairs({ pairs }: { pairs: readonly Finding[] }) {
  const { table } = useTexts().event;
  const words = useWords();
  return (
    <details className="w-full text-[13px] lg:mt-1.5">
      <summary className="cursor-pointer py-0.5 text-muted hover:text-ink">
        {table.pairs(pairs.length)}
      </summary>
      <ul className="mt-1 space-y-2">
        {pairs.map((pair) => (
          <li key={`${pair.code} ${pair.parties.join()} ${pair.claims.join()}`}>
            <span className="font-medium">
              {pair.parties.map((party, at) => (
                <span key={party}>
                  {at > 0 && " – "}
                  <PartyName id={party} />
                </span>
              ))}
            </span>
            <span className="block text-muted">
              <span aria-hidden="true">{words.finding(pair.code).symbol}</span>{" "}
              {words.finding(pair.code).word}
              {words.whyPair(pair) !== "" && `: ${words.whyPair(pair)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
