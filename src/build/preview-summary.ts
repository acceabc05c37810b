import type { Texts } from "../i18n/texts";
import type { CardAnswer, CardSide, PreviewCard } from "./preview-card";

/** What search engines and chats show of a description before they cut it. */
const mostCharacters = 200;

/**
 * What a preview says, in running text: the question, what each side answers, the finding. What has to go
 * for want of room is first the question, where the answers say themselves whom they count, then all of
 * the finding but its word, then what is said twice; no side is ever crowded out by another.
 */
export function previewSummary(card: PreviewCard, texts: Texts): string {
  if (card.sides.length === 0) return clipped(withQuestion(card, card.statement));
  const told = (text: (side: CardSide) => string) =>
    texts.explanations.figures(
      card.sides.map((side) => texts.explanations.said(side.name, text(side))),
    );
  const answers = told(sideText);
  const brief = card.finding === null ? card.statement : shortFinding(card.finding);
  // Of figures that differ the word says by how much, and the sentence only that they do.
  const full = `${answers} ${card.finding?.code === "differ" ? brief : card.statement}`;
  const short = `${answers} ${brief}`;
  const asked = [withQuestion(card, full), withQuestion(card, short), withQuestion(card, answers)];
  const tries = isSelfContained(card) ? [withQuestion(card, full), full, short] : asked;
  return (
    [...tries, answers, told(briefText)].find((text) => text.length <= mostCharacters) ??
    shared(card, told)
  );
}

/** Each side cut to an equal share of the room, so that what one says at length leaves room for the other. */
function shared(
  { sides }: PreviewCard,
  told: (text: (side: CardSide) => string) => string,
): string {
  const room = Math.floor((mostCharacters - told(() => "").length) / sides.length);
  return clipped(told((side) => clipped(briefText(side), room)).replace(/…\.$/u, "…"));
}

/** The picture in words, for those who do not see it. */
export function previewAlt(card: PreviewCard, texts: Texts): string {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  const dated = plain(card.title).includes(plain(card.date));
  const title = dated ? card.title : `${card.title}, ${card.date}`;
  return `${title}. ${previewSummary(card, texts)}`;
}

function shortFinding({ word, line }: NonNullable<PreviewCard["finding"]>): string {
  return line === null ? `${word}.` : `${word}: ${line}.`;
}

/** Whether every figure says what it counts, so that it can be read without its question. */
function isSelfContained({ sides }: PreviewCard): boolean {
  return sides.every(({ answers }) =>
    answers.every(({ figure, counts }) => figure && counts !== null),
  );
}

function sideText({ answers, role, silence }: CardSide): string {
  if (answers.length === 0) return silence;
  const said = answers.map(answerText).join("; ");
  return role === null ? said : `${said}, ${role}`;
}

/** The answers of a side with what they have in common said once, and without what their question says again. */
function briefText(side: CardSide): string {
  const { answers, role } = side;
  const [first] = answers;
  const last = answers.at(-1);
  const label = first?.asked ?? null;
  if (last === undefined || label === null) return sideText(side);
  if (answers.some(({ asked }) => asked !== label)) return sideText(side);
  const figures = answers.map(({ text }) => text).join("; ");
  const note = last.note === null ? "" : ` (${last.note})`;
  return `${figures} · ${label}${role === null ? "" : `, ${role}`}${note}`;
}

function answerText({ text, counts, asked, note }: CardAnswer): string {
  // A question is no word that a figure could count.
  const joint = counts !== null && counts === asked ? " · " : " ";
  const counted = counts === null ? text : `${text}${joint}${counts}`;
  return note === null ? counted : `${counted} (${note})`;
}

function withQuestion({ question }: PreviewCard, text: string): string {
  if (question === null) return text;
  return /[?!.]$/u.test(question) ? `${question} ${text}` : `${question}. ${text}`;
}

/** Cut after a whole word. */
function clipped(text: string, most = mostCharacters): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const cut = start.includes(" ") ? start.slice(0, start.lastIndexOf(" ")) : start;
  return `${cut.replace(/[\s,.;:–—(«“]+$/u, "")}…`;
}
