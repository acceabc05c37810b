import data from "../../../data/lexicons/tense-words.json";
import type { Item } from "./items";

/** Whether a sentence speaks of what has been, of what will be, or is no more than a time. */
export type Tense = "past" | "future" | "bare";

const future = new Set(data.future);
const past = new Set(data.past);
const notPast = new Set(data.notPast);
const carriers = new Set(data.carriers);
const futureEndings: readonly string[] = data.futureEndings;
const pastEndings: readonly string[] = data.pastEndings;

/** How far a verb is looked for; bounds the work at a place. */
const reach = 30;
/** A text with fewer other words is only a time, not a sentence about one. */
const sentenceWords = 3;

/** The tense of the sentence around the items from `first` to `last`: that of its nearest verb. */
export function tenseAround(items: readonly Item[], first: number, last: number): Tense {
  const left = look(items, first - 1, -1);
  const right = look(items, last + 1, 1);
  const nearest = right.distance < left.distance ? right.tense : (left.tense ?? right.tense);
  return nearest ?? (left.words + right.words > sentenceWords ? "past" : "bare");
}

interface Looked {
  readonly tense: Tense | null;
  readonly distance: number;
  readonly words: number;
}

function look(items: readonly Item[], from: number, step: 1 | -1): Looked {
  let words = 0;
  for (let distance = 1; distance <= reach; distance += 1) {
    const at = from + (distance - 1) * step;
    const item = items[at];
    if (item === undefined || endsSentence(items, at)) break;
    words += 1;
    const tense = tenseOf(item, items[at - 1]);
    if (tense !== null) return { tense, distance, words };
  }
  return { tense: null, distance: Number.POSITIVE_INFINITY, words };
}

/** "Will be released" is future although "released" alone is past. */
function tenseOf(item: Item, before: Item | undefined): Tense | null {
  const word = item.word;
  if (future.has(word) || futureEndings.some((ending) => word.endsWith(ending))) return "future";
  if (notPast.has(word)) return null;
  if (!past.has(word) && !(word.length > 4 && pastEndings.some((end) => word.endsWith(end))))
    return null;
  return before !== undefined && carriers.has(before.word) ? "future" : "past";
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !/^[.!?;…]$/.test(item.word)) return false;
  const next = items[at + 1];
  return next === undefined || next.spaced;
}
