import type { Question } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { useTexts } from "../reader";
import { AddedUp, Attribution, Standing } from "./Attribution";
import { ClaimDetails } from "./ClaimDetails";
import { addsToHeading, byWeight, entryGroups } from "./entry-groups";
import { Figure, isFigure, type Tint } from "./Figure";
import { LesserClaims } from "./LesserClaims";
import { useQuestionPart, useSharedPart } from "./use-question-part";
import { useWords } from "./words";

/** How many who said the same are named before the rest is folded. */
const named = 3;

/** All that a cell holds: what stands, each answer once, then what was said earlier. */
export function Claims({
  entries,
  tintOf,
  questions = [],
}: {
  entries: readonly CellEntry[];
  tintOf: (entry: CellEntry) => Tint;
  /** The questions of the row; each answer says which it belongs to where there are two. */
  questions?: readonly Question[];
}) {
  const { standing, lesser } = byWeight(entries);
  const { shared, left } = useSharedPart(entries, questions);
  return (
    <div>
      {shared !== null && <SharedPart text={shared} />}
      {entryGroups(standing).map((group) => (
        <ClaimGroup
          key={group[0].claim.id}
          entries={group}
          questions={left}
          tint={group.map(tintOf).find((tint) => tint !== "none") ?? "none"}
        />
      ))}
      <LesserClaims entries={lesser} questions={left} />
    </div>
  );
}

/** What all answers of a cell are about, where the row has two questions. */
export function SharedPart({ text }: { text: string }) {
  return <div className="mb-1 text-[13px] leading-[1.45]">{text}</div>;
}

/** One answer in a cell, with what it counts and all who gave it. */
function ClaimGroup({
  entries,
  tint,
  questions,
}: {
  entries: readonly [CellEntry, ...CellEntry[]];
  tint: Tint;
  questions: readonly Question[];
}) {
  const [first, ...others] = entries;
  const words = useWords();
  const part = useQuestionPart(questions)(first.claim);
  const counted = isFigure(first) && addsToHeading(first) ? words.counted(first.claim) : null;
  const inOneLine = others.length === 0 && first.claim.derivedFrom.length === 0;
  return (
    <div className="not-first:mt-3.5">
      <div className="flex">
        <Figure entry={first} tint={tint} size="cell" />
      </div>
      <div className="said">
        {part !== null && <div className="text-ink">{part}</div>}
        {counted !== null && (inOneLine ? <>{counted} · </> : <div>{counted}</div>)}
        {first.claim.derivedFrom.length > 0 && (
          <div>
            <AddedUp claim={first.claim} />
          </div>
        )}
        {inOneLine ? <Attribution entry={first} /> : <Speakers entries={entries} />}
        <ClaimDetails claim={first.claim} />
        <Standing entry={first} />
      </div>
    </div>
  );
}

function Speakers({ entries }: { entries: readonly CellEntry[] }) {
  const { table } = useTexts().event;
  const shown = entries.length > named + 1 ? entries.slice(0, named) : entries;
  const folded = entries.slice(shown.length);
  return (
    <>
      {shown.map((entry) => (
        <SpeakerLine key={entry.claim.id} entry={entry} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary className="cursor-pointer py-0.5 hover:text-ink">
            {table.more(folded.length)}
          </summary>
          {folded.map((entry) => (
            <SpeakerLine key={entry.claim.id} entry={entry} />
          ))}
        </details>
      )}
    </>
  );
}

function SpeakerLine({ entry }: { entry: CellEntry }) {
  return (
    <div>
      <Attribution entry={entry} />
    </div>
  );
}
