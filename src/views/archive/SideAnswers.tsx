import type { IndexAnswer, IndexHeadline, IndexSide } from "../../archive/index-entry";
import { answerText } from "../../i18n/answer-text";
import { countedName } from "../../i18n/counted";
import { peopleName } from "../../i18n/names";
import type { Texts } from "../../i18n/texts";
import { type Tint, tintOf } from "../event/Figure";
import { PartyName } from "../event/PartyName";
import { useTexts, useVocabulary } from "../reader";

const tints: Record<Tint, string> = {
  none: "",
  amber: "bg-mark-soft border-b-[3px] border-mark-line rounded-t-[3px] px-1 -ml-1",
  filled: "bg-mark border-b-[3px] border-under rounded-t-[3px] px-1 -ml-1",
};

interface SideAnswersProps {
  readonly side: IndexSide;
  /** Whose name stands above the column. */
  readonly column: string | undefined;
  readonly headline: IndexHeadline;
}

/** What one side answers, or that it is not stated. Its name is repeated where no column says it. */
export function SideAnswers({ side, column, headline }: SideAnswersProps) {
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
        <SideAnswer
          key={answer.claim.id}
          answer={answer}
          end={side.end}
          way={wayOf(side, answer, headline)}
          tint={tintOf(headline.finding.code)}
          alike={headline.nature === "single"}
        />
      ))}
    </>
  );
}

interface SideAnswerProps {
  readonly answer: IndexAnswer;
  readonly end: IndexSide["end"];
  /** Which end the side stands at in the answer's own movement, where it answers for several. */
  readonly way: IndexSide["end"];
  readonly tint: Tint;
  /** Both sides answer one question, whose heading says who is counted. */
  readonly alike: boolean;
}

function SideAnswer({ answer, end, way, tint, alike }: SideAnswerProps) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const { claim, revised } = answer;
  const text = answerText(texts, vocabulary, claim);
  const isNumber = claim.answer.kind === "quantity";
  const counted = useLabel(answer, end, alike);
  const label = [counted, endName(texts, way), answer.derived ? texts.exports.derived : null]
    .filter((part) => part !== null)
    .join(", ");
  return (
    <div className="not-first-of-type:mt-2">
      <p
        className={`inline-block font-semibold font-serif ${sizeOf(text, isNumber)} ${tints[tint]}`}
      >
        {text}
      </p>
      {label !== "" && (
        <p className="mt-0.5 hyphens-auto text-[0.8rem] text-muted leading-snug">{label}</p>
      )}
      {revised !== null && (
        <p className="mt-0.5 text-[0.8rem] text-muted leading-snug">
          {texts.frame.revisedFrom(answerText(texts, vocabulary, revised))}
        </p>
      )}
    </div>
  );
}

/** A bare number is read at a glance; a hedge stays beside its number; words are set as text. */
function sizeOf(text: string, isNumber: boolean): string {
  if (!isNumber || !/\d/.test(text) || text.length > 16) {
    return "hyphens-auto text-[0.92rem] leading-snug max-sm:text-[0.84rem]";
  }
  return text.length > 6
    ? "whitespace-nowrap text-[1.2rem] leading-tight max-[24rem]:whitespace-normal"
    : "text-[1.45rem] leading-tight";
}

/** A side that alone speaks of an exchange gives the figures of both ways: each says which it is. */
function wayOf(
  { side, answers }: IndexSide,
  { claim }: IndexAnswer,
  { movements }: IndexHeadline,
): IndexSide["end"] {
  const asked = new Set(answers.map((one) => one.claim.question.movement));
  const own = movements.find(({ id }) => id === claim.question.movement);
  if (asked.size < 2 || own === undefined) return null;
  if (own.to === side) return "received";
  return own.from === side ? "handed-over" : null;
}

function endName({ frame }: Texts, end: IndexSide["end"]): string | null {
  if (end === null) return null;
  return end === "received" ? frame.received : frame.handedOver;
}

/** Which end of a movement; else who is counted, where the row's heading does not say it of both. */
function useLabel(
  { claim, people }: IndexAnswer,
  end: IndexSide["end"],
  alike: boolean,
): string | null {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  if (end !== null) return endName(texts, end);
  if (alike && (claim.as ?? claim.makeUp) === null) return null;
  const counted = countedName(texts, vocabulary, claim);
  return counted ?? (people === null ? null : peopleName(texts, vocabulary, people));
}
