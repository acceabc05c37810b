import type { Texts } from "../i18n/texts";
import type { CardAnswer, CardSide, PreviewCard } from "./preview-card";

/** What search engines and chats show of a description before they cut it. */
const mostCharacters = 200;

/**
 * What a preview says, in running text: the question, what each side answers, the finding. What has to go
 * for want of room is first the question, where the answers say themselves whom they count, then all of
 * the finding but its word; an answer is never left out.
 */
export function previewSummary(card: PreviewCard, texts: Texts): string {
  if (card.sides.length === 0) return clipped(withQuestion(card, card.statement));
  const { said, figures } = texts.explanations;
  const answers = figures(card.sides.map((side) => said(side.name, sideText(side))));
  const brief = card.finding === null ? card.statement : shortFinding(card.finding);
  // Of figures that differ the word says by how much, and the sentence only that they do.
  const full = `${answers} ${card.finding?.code === "differ" ? brief : card.statement}`;
  const short = `${answers} ${brief}`;
  const asked = [withQuestion(card, full), withQuestion(card, short), withQuestion(card, answers)];
  const tries = isSelfContained(card) ? [withQuestion(card, full), full, short, answers] : asked;
  return tries.find((text) => text.length <= mostCharacters) ?? clipped(tries.at(-1) ?? "");
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

function answerText({ text, counts, note }: CardAnswer): string {
  const counted = counts === null ? text : `${text} ${counts}`;
  return note === null ? counted : `${counted} (${note})`;
}

function withQuestion({ question }: PreviewCard, text: string): string {
  if (question === null) return text;
  return /[?!.]$/u.test(question) ? `${question} ${text}` : `${question}. ${text}`;
}

/** Cut after a whole word. */
function clipped(text: string): string {
  if (text.length <= mostCharacters) return text;
  const start = text.slice(0, mostCharacters - 1);
  const cut = start.includes(" ") ? start.slice(0, start.lastIndexOf(" ")) : start;
  return `${cut.replace(/[\s,.;:–—(«“]+$/u, "")}…`;
}
