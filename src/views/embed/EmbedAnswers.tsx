import type { Question } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { addsToHeading, byWeight, entryGroups } from "../event/entry-groups";
import { isFigure, type Tint, useAnswer } from "../event/Figure";
import { beneathFigure, questionPart } from "../event/question-part";
import { useWords } from "../event/words";
import { useTexts } from "../reader";
import { EmbedClaim, EmbedDetails, EmbedStanding } from "./EmbedClaim";
import { outward, useEmbed, useEventHref } from "./embed-scope";

/** How many who said the same are shown; the rest are there for links that point at them. */
const named = 3;

const tints: Record<Tint, string> = { none: "", amber: " a", filled: " b" };

/** What one party says: each answer once with all who gave it, then what no longer stands. */
export function EmbedAnswers({
  entries,
  questions,
  leads,
  tintOf,
}: {
  entries: readonly CellEntry[];
  /** The questions of the row; an answer says which it belongs to where there are two. */
  questions: readonly Question[];
  /** Whether the finding rests on it: of a series one point stands first and large, and is the page's own. */
  leads: (entry: CellEntry) => boolean;
  tintOf: (entry: CellEntry) => Tint;
}) {
  const { standing: told, lesser } = byWeight(entries);
  const standing = told.toSorted((a, b) => Number(leads(b)) - Number(leads(a)));
  const groups = [...entryGroups(standing), ...lesser.map((entry) => [entry] as const)];
  return groups.map((group, at) => (
    <Answer
      key={group[0].claim.id}
      entries={group}
      questions={questions}
      tint={group.map(tintOf).find((tint) => tint !== "none") ?? "none"}
      large={at === 0 && standing.length > 0}
    />
  ));
}

/** What outlets say for themselves: the answers that most of them gave, and how many more there are. */
export function EmbedReports({
  entries,
  questions,
}: {
  entries: readonly CellEntry[];
  questions: readonly Question[];
}) {
  const { table } = useTexts().event;
  const groups = entryGroups(entries).toSorted((a, b) => b.length - a.length);
  const more = groups.length - named;
  return (
    <>
      {groups.map((group, at) => (
        <Answer
          key={group[0].claim.id}
          entries={group}
          questions={questions}
          folded={at >= named}
        />
      ))}
      {more > 0 && <p className="m">{table.more(more)}</p>}
    </>
  );
}

function Answer({
  entries,
  questions,
  tint = "none",
  large = false,
  folded = false,
}: {
  entries: readonly [CellEntry, ...CellEntry[]];
  questions: readonly Question[];
  tint?: Tint;
  large?: boolean;
  folded?: boolean;
}) {
  const { table } = useTexts().event;
  const href = useEventHref();
  const [first] = entries;
  const answer = useAnswer(first);
  const about = useAbout(first, questions);
  const look = large && isFigure(first) && answer.length < 16 ? "n" : "t";
  const more = entries.length - named;
  return (
    <div className={folded ? "g z" : "g"}>
      <a href={href(first.claim.id)} {...outward} className={look + tints[tint]}>
        {first.status === "withdrawn" ? <s>{answer}</s> : answer}
      </a>{" "}
      {about !== "" && `${about} `}
      <EmbedDetails claim={first.claim} />
      <EmbedStanding entry={first} />
      {entries.map((entry, at) => (
        <EmbedClaim key={entry.claim.id} entry={entry} folded={at >= named} />
      ))}
      {more > 0 && <p className="m">{table.more(more)}</p>}
    </div>
  );
}

/** Whom a figure counts, and which of two questions it answers, as far as the heading leaves it open. */
function useAbout(entry: CellEntry, questions: readonly Question[]): string {
  const { record } = useEmbed();
  const words = useWords();
  const { claim } = entry;
  const counts = isFigure(entry) && (questions.length > 1 || addsToHeading(entry));
  const counted = counts ? words.counted(claim) : null;
  const { movement, population } = claim.question;
  const isWhole = movement !== null && population === null && counted !== null;
  const part = isWhole
    ? null
    : questionPart(claim.question, questions, {
        title: (question) => words.rowName({ nature: "single", questions: [question] }, record),
        population: words.population,
      });
  return beneathFigure(counted, part, claim, words).join(" · ");
}
