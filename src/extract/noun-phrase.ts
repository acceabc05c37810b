import type { Hints } from "./hints";
import populations from "./lexicon/populations.json";
import type { Token } from "./tokens";

/** Who or what a figure counts, as far as the words beside it say. */
export interface Counted {
  /** Tokens of the words that say it; empty where nothing does. */
  readonly from: number;
  readonly to: number;
  /** A class of the lexicon: servicemen, drones; null for a noun that it does not hold. */
  readonly noun: string | null;
  readonly side: string | null;
}

const reach = 9;
const classes: Readonly<Record<string, { readonly of: Readonly<Record<string, string>> }>> =
  populations.class;

/**
 * Reads the noun phrase behind a figure: "106 [Russian servicemen]", «1000 [тіл загиблих захисників]»;
 * failing that, the noun in front of it: "[drones]: 25".
 */
export function countedBy(
  tokens: readonly Token[],
  begins: number,
  after: number,
  hints: Hints,
): Counted {
  const end = endOfPhrase(tokens, after, hints);
  const nouns = hints.between(after, end, "noun");
  const side = hints.between(after, end, "side")[0]?.meaning.key ?? null;
  const bodies = nouns.find(({ meaning }) => meaning.key === "bodies");
  const first = nouns.find(({ meaning }) => meaning.key !== "people") ?? nouns[0];
  const found = bodies ?? first;
  if (found !== undefined) {
    const before = hints.until(begins, "noun", "bodies");
    const noun = before === null ? found.meaning.key : "bodies";
    return { from: after, to: Math.max(found.to, nouns[0]?.to ?? 0), noun, side };
  }
  if (side !== null) return { from: after, to: end, noun: "people", side };
  return (
    wordsAfter(tokens, after, end, hints) ??
    nounBefore(tokens, begins, hints) ?? { from: after, to: after, noun: null, side: null }
  );
}

/** Up to a mark, a figure, a verb that the lexicon knows, or a word that begins something else. */
function endOfPhrase(tokens: readonly Token[], from: number, hints: Hints): number {
  let at = from;
  let nouns = 0;
  while (at < tokens.length && at < from + reach) {
    const token = tokens[at];
    if (token === undefined || token.kind === "number") break;
    if (token.kind === "mark" && !isInside(token)) break;
    if (at > from && token.kind === "word" && stops.has(token.folded)) break;
    const noun = hints.from(at, "noun");
    const known = noun ?? hints.from(at, "side");
    if (noun !== null) nouns += 1;
    // Past the noun only what belongs to it: "prisoners of war", «тіл загиблих захисників».
    else if (
      nouns > 0 &&
      known === null &&
      hints.from(at, "measure") === null &&
      token.folded !== "of"
    )
      break;
    else if (nouns > 0 && hints.from(at, "measure") !== null && token.script === "latin") break;
    at = known?.to ?? at + 1;
  }
  return at;
}

function isInside({ text }: Token): boolean {
  return text === "-" || text === "‑" || text === "«" || text === "“";
}

const stops = new Set(
  "in on at from to for with by after during and or but were was are is have has had who which that та і й а але у в з із на від до за під після що які який було був були є и или но в во с со из от к до за на под после что которые который было был были".split(
    " ",
  ),
);

/** A noun that the lexicon does not hold: at most three words. */
function wordsAfter(
  tokens: readonly Token[],
  begins: number,
  end: number,
  hints: Hints,
): Counted | null {
  const from = tokens[begins]?.folded === "of" ? begins + 1 : begins;
  let to = from;
  while (to < Math.min(end, from + 3) && tokens[to]?.kind === "word") to += 1;
  const first = tokens[from];
  if (to === from || first === undefined || stops.has(first.folded)) return null;
  if (/^(?:whom|them|which|those|these)$/.test(first.folded)) return null;
  if (hints.from(from, "measure") !== null) return null;
  return { from, to, noun: null, side: null };
}

function nounBefore(tokens: readonly Token[], begins: number, hints: Hints): Counted | null {
  for (let at = begins; at >= Math.max(1, begins - 2); at -= 1) {
    const noun = hints.until(at, "noun");
    if (noun !== null) {
      const side = hints.until(noun.from, "side") ?? hints.from(noun.from, "side");
      return {
        from: noun.from,
        to: noun.to,
        noun: noun.meaning.key,
        side: side?.meaning.key ?? null,
      };
    }
    if (!/^[:–—-]$/.test(tokens[at - 1]?.text ?? "")) break;
  }
  return null;
}

/** The population that a noun and a side come to: servicemen of Russia are `ru-servicemen`. */
export function populationOf(noun: string, side: string | null): string {
  const of = Object.hasOwn(classes, noun) ? (classes[noun]?.of ?? {}) : {};
  return of[side ?? "any"] ?? (side === null ? `.${noun}` : `.${side}-${noun}`);
}
