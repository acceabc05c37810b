/**
 * Quantities keep their hedge. The grammar of a record's `n` (record.md, rule 3) is the one grammar for
 * records, CSV and the command line:
 *
 *     106   "~400"   ">100"   ">=92"   "<=10"   "<5"   "<~50"   "200..300"   "~200..300"   "dozens"   "45%"
 */

/** How firmly a number was said. */
export type Hedge =
  | "exact"
  | "range"
  | "at-least"
  | "more-than"
  | "at-most"
  | "fewer-than"
  | "almost"
  | "about"
  | "about-range"
  | VagueWord;

/** Words that stand where a number could: the last two carry no number at all. */
export type VagueWord =
  | "several"
  | "dozens"
  | "hundreds"
  | "thousands"
  | "some"
  | "many"
  | "group"
  | "not-given";

/** What the true value can be, both ends included. `hi` null is no upper end. */
export interface Interval {
  readonly lo: number;
  readonly hi: number | null;
  /** Open ends occur only in units that are not whole numbers (`more than 5 %`). */
  readonly loOpen?: true;
  readonly hiOpen?: true;
}

/** A number as somebody said it. */
export interface Quantity {
  readonly hedge: Hedge;
  /** The figures said, in order: none for a vague word, two for a range. */
  readonly said: readonly number[];
  /** Null where the words carry no number, or where a share lacks its whole. */
  readonly interval: Interval | null;
  /** A percentage, not a count. Its interval is a count once the same speaker's whole is known. */
  readonly share: boolean;
}

const vagueIntervals: Record<VagueWord, Interval | null> = {
  several: { lo: 2, hi: 19 },
  dozens: { lo: 20, hi: 199 },
  hundreds: { lo: 200, hi: 1999 },
  thousands: { lo: 2000, hi: 19999 },
  some: { lo: 1, hi: null },
  many: { lo: 1, hi: null },
  group: null,
  "not-given": null,
};

/** Whether a word is one of the vague ones. */
export function isVague(word: string): word is VagueWord {
  return Object.hasOwn(vagueIntervals, word);
}

const number = "(\\d+(?:\\.\\d+)?)";
const grammar: readonly (readonly [RegExp, Hedge])[] = [
  [new RegExp(`^${number}$`), "exact"],
  [new RegExp(`^~${number}$`), "about"],
  [new RegExp(`^>=${number}$`), "at-least"],
  [new RegExp(`^>${number}$`), "more-than"],
  [new RegExp(`^<=${number}$`), "at-most"],
  [new RegExp(`^<~${number}$`), "almost"],
  [new RegExp(`^<${number}$`), "fewer-than"],
  [new RegExp(`^${number}\\.\\.${number}$`), "range"],
  [new RegExp(`^~${number}\\.\\.${number}$`), "about-range"],
];

/** What `parseQuantity` answers when the text is no quantity. */
export type QuantityError = "bad-quantity" | "interval-upside-down";

/**
 * Reads a record's `n`. `whole` says that the unit counts whole things (people, bodies), which makes
 * "more than 5" begin at 6; in other units the end is open.
 */
export function parseQuantity(n: number | string, whole = true): Quantity | QuantityError {
  const text = String(n).trim();
  if (isVague(text)) {
    return { hedge: text, said: [], interval: vagueIntervals[text], share: false };
  }
  const share = text.endsWith("%");
  const body = share ? text.slice(0, -1) : text;
  for (const [pattern, hedge] of grammar) {
    const match = pattern.exec(body);
    if (match === null) continue;
    const said = match.slice(1).map(Number);
    return quantityOf(hedge, said, share, whole && !share);
  }
  return "bad-quantity";
}

function quantityOf(
  hedge: Hedge,
  said: readonly number[],
  share: boolean,
  whole: boolean,
): Quantity | QuantityError {
  const [first = 0, second = first] = said;
  if (second < first) return "interval-upside-down";
  if (whole && said.some((value) => !Number.isSafeInteger(value))) return "bad-quantity";
  const interval = share ? null : intervalOf(hedge, first, second, whole);
  if (interval?.hi != null && interval.hi < interval.lo) return "interval-upside-down";
  return { hedge, said, interval, share };
}

/** The interval a hedge gives its figures (semantics.md, Intervals). Generous on purpose. */
export function intervalOf(hedge: Hedge, a: number, b: number, whole: boolean): Interval {
  const down = (value: number) => (whole ? Math.floor(round(value)) : round(value));
  const up = (value: number) => (whole ? Math.ceil(round(value)) : round(value));
  switch (hedge) {
    case "range":
      return { lo: a, hi: b };
    case "at-least":
      return { lo: a, hi: null };
    case "more-than":
      return whole ? { lo: a + 1, hi: null } : { lo: a, hi: null, loOpen: true };
    case "at-most":
      return { lo: 0, hi: a };
    case "fewer-than":
      return whole ? { lo: 0, hi: a - 1 } : { lo: 0, hi: a, hiOpen: true };
    case "almost":
      return { lo: down(0.9 * a), hi: a };
    case "about":
      return { lo: down(0.9 * a), hi: up(1.1 * a) };
    case "about-range":
      return { lo: down(0.9 * a), hi: up(1.1 * b) };
    default:
      return { lo: a, hi: a };
  }
}

/** Undoes the noise of binary fractions: 1.1 × 400 is 440, not 440.00000000000006. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

const signs: Partial<Record<Hedge, string>> = {
  about: "~",
  "about-range": "~",
  "at-least": ">=",
  "more-than": ">",
  "at-most": "<=",
  "fewer-than": "<",
  almost: "<~",
};

/** Prints a quantity in the grammar that `parseQuantity` reads. */
export function printQuantity(quantity: Quantity): string {
  if (quantity.said.length === 0) return quantity.hedge;
  const figures = quantity.said.join("..");
  return `${signs[quantity.hedge] ?? ""}${figures}${quantity.share ? "%" : ""}`;
}

/** Turns a share of a stated whole into a count: almost half of 100 is [45, 50]. */
export function shareOfWhole(share: Quantity, whole: Quantity): Quantity {
  const [first = 0, second = first] = share.said;
  if (whole.interval === null || share.said.length === 0) return share;
  const part = intervalOf(share.hedge, first, second, false);
  const { lo, hi } = whole.interval;
  // "About 95 %" reaches past the whole only as arithmetic; "at least 150 %" is past it by what it says.
  const most = second > 100 ? part.hi : Math.min(part.hi ?? 100, 100);
  const top = hi === null || most === null ? null : Math.ceil(round((most * hi) / 100));
  return { ...share, interval: { lo: Math.floor(round((part.lo * lo) / 100)), hi: top } };
}
