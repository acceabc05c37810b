import { gapAfter } from "../../i18n/counted";
import { claimAnchor } from "../../links/anchors";
import type { Question } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { useTexts } from "../reader";
import { Attribution, Standing } from "./Attribution";
import { ClaimDetails } from "./ClaimDetails";
import { SharedPart } from "./ClaimGroup";
import { addsToHeading, byWeight, entryGroups } from "./entry-groups";
import { isFigure, useAnswer } from "./Figure";
import { LesserClaims } from "./LesserClaims";
import { useQuestionPart, useSharedPart } from "./use-question-part";
import { useWords } from "./words";

/** How many different answers of outlets are shown before the rest is folded. */
const shownAnswers = 3;

/** Outlets folded into one column: each answer once, smaller than what parties say, with all who gave it. */
export function Reports({
  entries,
  questions,
}: {
  entries: readonly CellEntry[];
  questions: readonly Question[];
}) {
  const { table } = useTexts().event;
  const { standing, lesser } = byWeight(entries);
  const { shared, left } = useSharedPart(entries, questions);
  const groups = entryGroups(standing).toSorted((a, b) => b.length - a.length);
  const shown = groups.length > shownAnswers + 1 ? groups.slice(0, shownAnswers) : groups;
  const folded = groups.slice(shown.length);
  return (
    <div className="reports">
      {shared !== null && <SharedPart text={shared} />}
      {shown.map((group) => (
        <Report key={group[0].claim.id} entries={group} questions={left} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary className="cursor-pointer py-0.5 hover:text-ink">
            {table.more(folded.length)}
          </summary>
          <div className="mt-2 space-y-2.5">
            {folded.map((group) => (
              <Report key={group[0].claim.id} entries={group} questions={left} />
            ))}
          </div>
        </details>
      )}
      <LesserClaims entries={lesser} questions={left} />
    </div>
  );
}

function Report({
  entries,
  questions,
}: {
  entries: readonly [CellEntry, ...CellEntry[]];
  questions: readonly Question[];
}) {
  const [first] = entries;
  const words = useWords();
  const answer = useAnswer(first);
  const part = useQuestionPart(questions)(first.claim);
  const figure = isFigure(first);
  const counted = figure && addsToHeading(first) ? words.counted(first.claim) : null;
  const about = [part, counted].filter((line) => line !== null).join(" · ");
  return (
    <div>
      <a
        href={`#${claimAnchor(first.claim.id)}`}
        className={figure ? "report-answer figure" : "report-answer"}
      >
        {answer}
      </a>
      {about === "" ? " " : gapAfter(first.claim)}
      {about} <Standing entry={first} />
      <ClaimDetails claim={first.claim} />
      {entries.map((entry) => (
        <div key={entry.claim.id}>
          <Attribution entry={entry} />
        </div>
      ))}
    </div>
  );
}
