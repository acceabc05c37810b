import type { IndexAnswer, IndexSide } from "../../archive/index-entry";
import { answerText } from "../../i18n/answer-text";
import { countedName, peopleName } from "../../i18n/names";
import type { Tint } from "../event/Figure";
import { PartyName } from "../event/PartyName";
import { useTexts, useVocabulary } from "../reader";

const tints: Record<Tint, string> = {
  none: "",
  amber: "bg-mark-soft border-b-[3px] border-mark-line rounded-t-[3px] px-1 -ml-1",
  filled: "bg-mark border-b-[3px] border-under rounded-t-[3px] px-1 -ml-1",
};

interface SideAnswersProps {
  readonly side: IndexSide;
  readonly tint: Tint;
  /** Whose name stands above the column. */
  readonly column: string | undefined;
}

/** What one side answers, or that it is not stated. Its name is repeated where no column says it. */
export function SideAnswers({ side, tint, column }: SideAnswersProps) {
  const { frame } = useTexts();
  return (
    <>
      <p
        className={`mb-1 font-semibold text-[0.82rem] ${side.party === column ? "lg:hidden" : ""}`}
      >
        <PartyName id={side.party} />
      </p>
      {side.answers.length === 0 && (
        <p className="text-[0.9rem] text-muted italic">{frame.notStated}</p>
      )}
      {side.answers.map((answer) => (
        <SideAnswer key={answer.claim.id} answer={answer} end={side.end} tint={tint} />
      ))}
    </>
  );
}

/** Words longer than this are set as text; a figure is read at a glance. */
const figureLength = 12;

function SideAnswer({
  answer,
  end,
  tint,
}: {
  answer: IndexAnswer;
  end: IndexSide["end"];
  tint: Tint;
}) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const text = answerText(texts, vocabulary, answer.claim);
  const isFigure = answer.claim.answer.kind === "quantity" && text.length <= figureLength;
  const label = useLabel(answer, end);
  const revised = answer.revised === null ? null : answerText(texts, vocabulary, answer.revised);
  return (
    <div className="not-first-of-type:mt-2">
      <p
        className={`inline-block font-semibold font-serif ${isFigure ? "text-[1.45rem] leading-tight" : "text-[1rem] leading-snug"} ${tints[tint]}`}
      >
        {text}
      </p>
      {label !== null && (
        <p className="mt-0.5 hyphens-auto text-[0.8rem] text-muted leading-snug">{label}</p>
      )}
      {revised !== null && (
        <p className="mt-0.5 text-[0.8rem] text-muted leading-snug">
          {texts.frame.revisedFrom(revised)}
        </p>
      )}
    </div>
  );
}

/** Which end of a movement, or who is counted. */
function useLabel({ claim, people }: IndexAnswer, end: IndexSide["end"]): string | null {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  if (end === "received") return texts.frame.received;
  if (end === "handed-over") return texts.frame.handedOver;
  const counted = countedName(texts, vocabulary, claim);
  return counted ?? (people === null ? null : peopleName(texts, vocabulary, people));
}
