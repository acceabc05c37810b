import type { NumberWords } from "./number-words";

const longest = 60;
const mostMet = 20_000;

/** Words met so far, most of which are none and come again. */
const kept = new WeakMap<NumberWords, Map<string, number | null>>();

/**
 * Reads a round ordinal written as one word: «двадцятип’ятитисячний» = 25,000, «стотридцатитысячного» =
 * 130,000, «двухмиллионный» = 2,000,000. Null for any other word.
 */
export function readCompoundOrdinal(word: string, lexicon: NumberWords): number | null {
  if (word.length > longest) return null;
  const met = kept.get(lexicon) ?? new Map<string, number | null>();
  kept.set(lexicon, met);
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= mostMet) met.clear();
  const value = compoundOrdinal(word, lexicon);
  met.set(word, value);
  return value;
}

function compoundOrdinal(word: string, { words, prefixes }: NumberWords): number | null {
  for (let at = word.length - 4; at > 2; at -= 1) {
    const scale = words.get(word.slice(at))?.find(({ role }) => role === "ordinal-scale");
    if (scale === undefined || !("value" in scale)) continue;
    const times = readPrefix(word.slice(0, at), prefixes);
    if (times !== null) return times * scale.value;
  }
  return null;
}

/** Forms of numbers below a thousand in a row, the larger first: «сто·двадцати·одно». */
function readPrefix(text: string, prefixes: ReadonlyMap<string, number>): number | null {
  let rest = text;
  let value = 0;
  let room = 1000;
  while (rest !== "") {
    const found = longestPrefix(rest, prefixes);
    if (found === null || found.value >= room) return null;
    value += found.value;
    room = found.value >= 100 ? 100 : found.value >= 20 ? 10 : 0;
    rest = rest.slice(found.length);
  }
  return value === 0 ? null : value;
}

function longestPrefix(
  text: string,
  prefixes: ReadonlyMap<string, number>,
): { readonly value: number; readonly length: number } | null {
  for (let length = Math.min(text.length, 16); length > 1; length -= 1) {
    const value = prefixes.get(text.slice(0, length)) ?? shortForms.get(text.slice(0, length));
    if (value !== undefined && value > 0) return { value, length };
  }
  return null;
}

const shortForms: ReadonlyMap<string, number> = new Map([
  ["дво", 2],
  ["двух", 2],
  ["двох", 2],
]);
