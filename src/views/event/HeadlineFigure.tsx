import { claimAnchor, statementAnchor } from "../../links/anchors";
import type { Question } from "../../model/record";
import { nearestFirst } from "../../table/nearest-sources";
import type { CellEntry } from "../../table/table-model";
import { useTexts } from "../reader";
import { AddedUp, Attribution, SpeakerName, Standing } from "./Attribution";
import { ClaimDetails } from "./ClaimDetails";
import { byWeight, entryGroups } from "./entry-groups";
import { Figure, isFigure, type Tint, useAnswer } from "./Figure";
import type { HeadlineSide } from "./headline-sides";
import { LesserClaims } from "./LesserClaims";
import { PartyName } from "./PartyName";
import { beneathFigure } from "./question-part";
import { SourceNumbers } from "./SourceNumbers";
import { useQuestionPart } from "./use-question-part";
import { useWords } from "./words";

/** One side of the headline: its figure large, what it counts, who said it and when. */
export function HeadlineFigure({
  side,
  questions,
  tint,
  end = false,
}: {
  side: HeadlineSide;
  /** The questions of the row; the figure says which it answers where there are two. */
  questions: readonly Question[];
  tint: Tint;
  end?: boolean;
}) {
  const { table } = useTexts().event;
  const { standing, lesser } = byWeight(side.entries);
  const groups = entryGroups(standing);
  const main = mainGroups(groups, questions);
  const others = groups.filter((group) => !main.includes(group));
  return (
    <div className={`hyphens-auto ${end ? "text-end" : ""}`}>
      <h3 className="text-[15px] font-semibold">
        <PartyName id={side.party} />
      </h3>
      {side.entries.length === 0 && (
        <p className="mt-2 font-serif text-[17px] text-muted italic sm:text-2xl">
          {table.notStated}
        </p>
      )}
      {main.map(([entry]) => (
        <Main key={entry.claim.id} entry={entry} questions={questions} tint={tint} />
      ))}
      <Others entries={[...main.flatMap(([, ...same]) => same), ...others.flat()]} />
      {side.unanswered.map((entry) => (
        <Unanswered key={entry.claim.id} entry={entry} />
      ))}
      <LesserClaims entries={lesser} questions={questions} />
    </div>
  );
}

type Group = readonly [CellEntry, ...CellEntry[]];

/** The first answer to each question: a side that speaks of both movements is shown with both. */
function mainGroups(groups: readonly Group[], questions: readonly Question[]): readonly Group[] {
  return questions
    .map(({ id }) => groups.find(([{ question }]) => question.id === id))
    .filter((group) => group !== undefined);
}

function Main({
  entry,
  questions,
  tint,
}: {
  entry: CellEntry;
  questions: readonly Question[];
  tint: Tint;
}) {
  const words = useWords();
  const part = useQuestionPart(questions)(entry.claim);
  const said = isFigure(entry) ? words.counted(entry.claim) : null;
  const counted = beneathFigure(said, part, entry.claim, words).join(" · ");
  return (
    <div className="mt-2">
      <Figure entry={entry} tint={tint} size="headline" />
      {counted !== "" && (
        <p className="mt-2 hyphens-auto text-[13px] leading-snug sm:text-[15px]">{counted}</p>
      )}
      <div className="mt-1 text-[13px] leading-relaxed text-muted">
        <AddedUp claim={entry.claim} />
        <Standing entry={entry} />
        <ClaimDetails claim={entry.claim} />
        <p>
          <Attribution entry={entry} />
        </p>
      </div>
    </div>
  );
}

/** Who else of the same party gave the figure, or reached it by adding up. */
function Others({ entries }: { entries: readonly CellEntry[] }) {
  const { also } = useTexts().event.headline;
  if (entries.length === 0) return null;
  return (
    <details className="text-[13px] leading-relaxed text-muted">
      <summary className="cursor-pointer py-0.5 hover:text-ink">{also(entries.length)}</summary>
      {entries.map((entry) => (
        <Other key={entry.claim.id} entry={entry} />
      ))}
    </details>
  );
}

/** Another office of the party that gave no answer, in small: "General Staff: not known". */
function Unanswered({ entry }: { entry: CellEntry }) {
  const answer = useAnswer(entry);
  const { statement, claim, sources } = entry;
  return (
    <p className="text-[13px] leading-relaxed text-muted">
      <SpeakerName statement={statement} />:{" "}
      <a href={`#${claimAnchor(claim.id)}`} className="text-ink no-underline hover:underline">
        {answer}
      </a>{" "}
      <SourceNumbers
        sources={nearestFirst(sources, statement)}
        limit={2}
        rest={`#${statementAnchor(statement.id)}`}
      />
    </p>
  );
}

function Other({ entry }: { entry: CellEntry }) {
  const answer = useAnswer(entry);
  return (
    <p>
      <a
        href={`#${entry.claim.id}`}
        className="font-semibold text-ink no-underline hover:underline"
      >
        {answer}
      </a>
      {entry.claim.derivedFrom.length > 0 && (
        <>
          , <AddedUp claim={entry.claim} />
        </>
      )}
      {": "}
      <Attribution entry={entry} />
    </p>
  );
}
