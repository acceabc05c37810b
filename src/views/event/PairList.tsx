import type { Finding } from "../../compare/comparison";
import { claimAnchor } from "../../links/anchors";
import type { CellEntry, TableRow } from "../../table/table-model";
import { Folded } from "../../ui/Folded";
import { useTexts, useVocabulary } from "../reader";
import { useEvent } from "./event-context";
import { useAnswer } from "./Figure";
import { PartyName } from "./PartyName";
import { type PairSection, pairSections, pairWeight } from "./pair-sections";
import { useWords } from "./words";

const summary = "cursor-pointer py-0.5 text-muted hover:text-ink";

/** Every pair of a row, question by question: who said what, and what came of it. */
export function PairList({ row }: { row: TableRow }) {
  const { table } = useTexts().event;
  const { parties } = useVocabulary();
  const sections = pairSections(row, parties);
  return (
    <Folded
      className="w-full text-[13px] leading-snug lg:mt-1.5"
      summary={table.pairs(row.pairs.length)}
      summaryClass={summary}
    >
      {() => (
        <div className="mt-1.5 space-y-3">
          {sections.map((section) => (
            <Section
              key={section.question?.id ?? "across"}
              section={section}
              row={row}
              titled={sections.length > 1}
            />
          ))}
        </div>
      )}
    </Folded>
  );
}

function Section({
  section: { question, parties, outlets },
  row,
  titled,
}: {
  section: PairSection;
  row: TableRow;
  titled: boolean;
}) {
  const { table } = useTexts().event;
  const { record } = useEvent();
  const words = useWords();
  const named = question === null ? row : { nature: "single" as const, questions: [question] };
  return (
    <div>
      {titled && <p className="font-semibold">{words.rowName(named, record)}</p>}
      <Pairs pairs={parties} row={row} />
      {outlets.length > 0 && (
        <details className="mt-1 print:hidden">
          <summary className={summary}>{table.outletPairs(outlets.length)}</summary>
          <Pairs pairs={outlets} row={row} />
        </details>
      )}
    </div>
  );
}

function Pairs({ pairs, row }: { pairs: readonly Finding[]; row: TableRow }) {
  return (
    <ul className="space-y-2">
      {pairs.map((pair) => (
        <li key={`${pair.parties.join()} ${pair.claims.join()}`} className="mt-1">
          <Pair pair={pair} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Pair({ pair, row }: { pair: Finding; row: TableRow }) {
  const words = useWords();
  const { parties } = useVocabulary();
  const why = words.why(row, pair);
  return (
    <>
      {pair.parties.map((party, at) => (
        <span key={party}>
          {at > 0 && " – "}
          <PartyName id={party} /> <Answers pair={pair} party={party} row={row} />
        </span>
      ))}
      <span className="block text-muted">
        <span aria-hidden="true">{words.symbol(pair.code)}</span> {words.pairs(pair.code, [pair])}
        {why !== "" && `: ${why}`}
      </span>
      {pairWeight(pair, parties) === 0 && !isHeadline(pair, row) && (
        <Explained pair={pair} row={row} />
      )}
    </>
  );
}

/** The headline explains its own pair already. */
function isHeadline(pair: Finding, { headline, finding }: TableRow): boolean {
  return headline && pair.claims.every((claim) => finding.claims.includes(claim));
}

/** What the party said, each answer leading to its words. */
function Answers({ pair, party, row }: { pair: Finding; party: string; row: TableRow }) {
  const entries = row.cells
    .flatMap((cell) => cell.entries)
    .filter(({ claim, statement }) => statement.party === party && pair.claims.includes(claim.id));
  return entries.map((entry, at) => (
    <span key={entry.claim.id}>
      {at > 0 && ", "}
      <Answer entry={entry} />
    </span>
  ));
}

function Answer({ entry }: { entry: CellEntry }) {
  return (
    <a
      href={`#${claimAnchor(entry.claim.id)}`}
      className="font-semibold text-ink no-underline hover:underline"
    >
      {useAnswer(entry)}
    </a>
  );
}

/** Between the sides the reason is told in full, as it is in the headline. */
function Explained({ pair, row }: { pair: Finding; row: TableRow }) {
  const { record } = useEvent();
  const words = useWords();
  const text = words.explain(row, record, pair).map((run) => run.text);
  return <span className="block text-muted">{text.join("")}</span>;
}
