import type { Finding } from "../../compare/comparison";
import type { CellEntry, TableRow } from "../../table/table-model";
import { useTexts } from "../reader";
import { Attribution } from "./Attribution";
import { useAnswer } from "./Figure";
import { FindingChip } from "./FindingChip";
import { HowDecidedSign } from "./HowDecided";
import { PartyName } from "./PartyName";
import { pairGroups } from "./pair-groups";
import { useWords } from "./words";

/** A row's finding: symbol and word, one line why, what was offered to explain it, and every pair. */
export function FindingCell({ row }: { row: TableRow }) {
  const words = useWords();
  const { table } = useTexts().event;
  const why = words.why(row.finding, row.questions);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5 lg:block">
      <span className="whitespace-nowrap">
        <FindingChip code={row.finding.code} word={words.finding(row.finding)} />
        <HowDecidedSign code={row.finding.code} word={words.finding(row.finding)} />
      </span>
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
      {row.pairs.length > 1 && <Pairs pairs={row.pairs} questions={row.questions} />}
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

/** Every pair, gathered by what was found. */
function Pairs({
  pairs,
  questions,
}: {
  pairs: readonly Finding[];
  questions: TableRow["questions"];
}) {
  const { table } = useTexts().event;
  const words = useWords();
  return (
    <details className="w-full text-[13px] lg:mt-1.5">
      <summary className="cursor-pointer py-0.5 text-muted hover:text-ink">
        {table.pairs(pairs.length)}
      </summary>
      <dl className="mt-1.5 space-y-2">
        {pairGroups(pairs).map(([code, group]) => (
          <div key={code}>
            <dt className="font-semibold">
              <span aria-hidden="true">{words.symbol(code)}</span> {words.code(code)}
            </dt>
            {group.map((pair) => (
              <dd
                key={`${pair.parties.join()} ${pair.claims.join()}`}
                className="mt-0.5 text-muted"
              >
                <Pair pair={pair} questions={questions} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function Pair({ pair, questions }: { pair: Finding; questions: TableRow["questions"] }) {
  const why = useWords().why(pair, questions);
  return (
    <>
      {pair.parties.map((party, at) => (
        <span key={party}>
          {at > 0 && " – "}
          <PartyName id={party} />
        </span>
      ))}
      {why !== "" && `: ${why}`}
    </>
  );
}
