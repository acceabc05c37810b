import type { Language } from "../model/localized";
import { lexiconWords } from "./hints";
import languageWords from "./lexicon/language-words.json";
import type { Token } from "./tokens";

/** A sentence: tokens from `from` up to, not with, `to`, and the language it is in. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  readonly paragraph: number;
}

/** What runs on for longer is no sentence, but a table or noise; reading looks only so far around. */
const longest = 300;
const ends = /^[.!?…]$/;
const closing = /^["'»”’)\]]$/;
const abbreviations = new Set(languageWords.abbreviations.split(" "));

/**
 * Splits a text's tokens into sentences, each with its language: a text may quote in another. A line break
 * ends a sentence where a heading or list would; a dot after an abbreviation or an initial does not.
 */
export function sentencesOf(tokens: readonly Token[], language?: Language): Sentence[] {
  const spans: { from: number; to: number; paragraph: number }[] = [];
  let from = 0;
  let paragraph = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && at - from < longest && !begins(tokens, at, token)) continue;
    spans.push({ from, to: at, paragraph });
    if (token !== undefined && token.breaks > 0) paragraph += 1;
    from = at;
  }
  const whole = languageOf(tokens, 0, tokens.length, language ?? null) ?? language ?? "en";
  return spans.map((span) => ({
    ...span,
    language: languageOf(tokens, span.from, span.to, whole) ?? language ?? whole,
  }));
}

function begins(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.breaks > 1) return true;
  if (token.glued) return false;
  const starts = /^[\p{Lu}\p{N}"'«“„([—–-]/u.test(token.text);
  if (token.breaks > 0 && starts) return true;
  let last = at - 1;
  while (last > 0 && closing.test(tokens[last]?.text ?? "")) last -= 1;
  const end = tokens[last];
  if (end === undefined || !ends.test(end.text) || !starts) return false;
  if (end.text !== ".") return true;
  const before = tokens[last - 1];
  return before === undefined || !isAbbreviation(before, token);
}

/** «тис.», "Mr.", and initials; a year's «р.» and «г.» may well end a sentence before a capital. */
function isAbbreviation({ text, folded, kind }: Token, next: Token): boolean {
  if (kind !== "word") return false;
  if (abbreviations.has(folded)) return !/^[рг]$/.test(folded) || next.kind === "number";
  return text.length === 1 && /\p{Lu}/u.test(text);
}

const ukrainian = new Set(languageWords.uk.split(" "));
const russian = new Set(languageWords.ru.split(" "));

/** The language of a stretch of text, by its script, its letters and its small words; null is not known. */
function languageOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  fallback: Language | null = null,
): Language | null {
  let latin = 0;
  let cyrillic = 0;
  let balance = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.script === "latin") latin += token.text.length;
    if (token.script !== "cyrillic") continue;
    cyrillic += token.text.length;
    balance += leaning(token);
  }
  if (latin === 0 && cyrillic === 0) return null;
  if (latin > cyrillic) return "en";
  const sent = fallback === "en" ? null : fallback;
  // A form that one of the two writes more often is no match for what the sender says.
  if (Math.abs(balance) < 2 && sent !== null) return sent;
  if (balance !== 0) return balance > 0 ? "uk" : "ru";
  const known = lexiconWords(tokens, from, to, "uk") - lexiconWords(tokens, from, to, "ru");
  // Ukrainian seldom writes so much without an і.
  return known > 0 ? "uk" : "ru";
}

/** Above 0 for Ukrainian, below for Russian. */
function leaning({ text, folded }: Token): number {
  if (/[іїєґ]/i.test(text)) return 2;
  if (/[ыэъё]/i.test(text)) return -2;
  return (ukrainian.has(folded) ? 1 : 0) - (russian.has(folded) ? 1 : 0);
}
