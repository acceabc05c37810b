import { claimAnchor } from "../../links/anchors";
import type { Question } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { Attribution, Standing } from "./Attribution";
import { useAnswer } from "./Figure";
import { useQuestionPart } from "./use-question-part";

/**
 * What stands beside a party's answers without deciding anything: small and dated. Only what was taken
 * back is struck through: a figure that a later count followed was never called wrong.
 */
export function LesserClaims({
  entries,
  questions = [],
}: {
  entries: readonly CellEntry[];
  questions?: readonly Question[];
}) {
  return entries.map((entry) => (
    <LesserClaim key={entry.claim.id} entry={entry} questions={questions} />
  ));
}

function LesserClaim({ entry, questions }: { entry: CellEntry; questions: readonly Question[] }) {
  const answer = useAnswer(entry);
  const part = useQuestionPart(questions)(entry.claim);
  const link = (
    <a
      href={`#${claimAnchor(entry.claim.id)}`}
      className="font-serif text-[15px] font-medium no-underline hover:text-ink"
    >
      {answer}
    </a>
  );
  return (
    <div className="not-first:mt-2 text-[13px] leading-[1.55] text-muted">
      {entry.status === "withdrawn" ? <s className="decoration-1">{link}</s> : link}{" "}
      {part !== null && <span className="text-ink">{part} · </span>}
      <Attribution entry={entry} /> <Standing entry={entry} />
    </div>
  );
}
