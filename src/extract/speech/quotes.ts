import type { Token } from "../tokens";

/** A quotation of more than a name: from its opening mark to its closing one. */
export interface Quote {
  readonly open: number;
  readonly close: number;
}

const pairs: Readonly<Record<string, string>> = { "«": "»", "„": "“”", "“": "”", '"': '"' };
/** Shorter ones are names and words taken from others. */
const fewestWords = 4;

/** The quotations of a text; an opening mark without a closing one ends with its paragraph. */
export function quotesOf(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  let open: { at: number; closing: string } | null = null;
  for (const [at, token] of tokens.entries()) {
    if (open !== null && token.breaks > 1) {
      pushQuote(quotes, tokens, open.at, at - 1);
      open = null;
    }
    if (token.kind !== "mark") continue;
    if (open === null) {
      const closing = pairs[token.text];
      if (closing !== undefined) open = { at, closing };
    } else if (open.closing.includes(token.text)) {
      pushQuote(quotes, tokens, open.at, at);
      open = null;
    }
  }
  if (open !== null) pushQuote(quotes, tokens, open.at, tokens.length - 1);
  return quotes;
}

function pushQuote(quotes: Quote[], tokens: readonly Token[], open: number, close: number): void {
  let words = 0;
  for (let at = open; at <= close && words < fewestWords; at += 1) {
    if (tokens[at]?.kind !== "mark") words += 1;
  }
  if (words >= fewestWords) quotes.push({ open, close });
}
