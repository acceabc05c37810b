import { addIntervals } from "./interval";
import { parseMoment } from "./moment";
import { type Interval, parseQuantity, type Quantity, shareOfWhole } from "./quantity";
import type { ClaimContext } from "./read-claim";
import type { Answer, Degree, Question } from "./record";
import type { ClaimFile, StatementFile } from "./schema";

const answerKeys = ["n", "choice", "set", "time", "place", "says"] as const;
const derivedKeys = ["parts", "sum", "oneForOne"] as const;

/** Parts, sums and "one for one" are answers of their own: nothing else may be said beside them. */
export function reportSecondAnswer(file: ClaimFile, { path, report }: ClaimContext): void {
  const given = [...answerKeys, ...derivedKeys].filter((key) => file[key] !== undefined);
  if (given.length > 1) report(path, "two-answers", { keys: given.join(", ") });
}

/** How the speaker stands to the answer; asserting is the default. */
export function readDegree(file: ClaimFile, { path, report }: ClaimContext): Degree {
  const keys = ["denies", "likely", "possible", "unknown", "declines"] as const;
  const named = keys.filter((key) => file[key]);
  if (named.length > 1) report(path, "two-degrees", { keys: named.join(", ") });
  const [degree = "asserts"] = named;
  return degree === "possible" ? "likely" : degree;
}

/** Reads what a claim says, in the kind its question asks for. */
export function readAnswer(file: ClaimFile, question: Question, context: ClaimContext): Answer {
  const { path, report, vocabulary } = context;
  const given = answerKeys.filter((key) => file[key] !== undefined);
  if (given.length > 1) report(path, "two-answers", { keys: given.join(", ") });
  const topic = question.topic === null ? null : vocabulary.topics[question.topic];
  const kind = topic?.kind ?? "quantity";
  const wanted = keyOf[kind];
  const key = given[0];
  const silent = file.unknown || file.declines;
  if (silent && key === "says" && file.says !== undefined && kind !== "text") {
    return { kind: "none", says: file.says };
  }
  if (key === undefined) {
    if (kind === "stance") return { kind: "stance" };
    if (kind === "text") return { kind: "text", says: null };
    if (!silent) report(path, "no-answer", { expected: wanted });
    return { kind: "none" };
  }
  if (key !== wanted) {
    report([...path, key], "answer-does-not-fit", { expected: wanted, given: key });
    return { kind: "none" };
  }
  return readers[key](file, question, context) ?? { kind: "none" };
}

const keyOf = {
  quantity: "n",
  stance: "",
  choice: "choice",
  set: "set",
  time: "time",
  place: "place",
  text: "says",
} as const;

type Reader = (file: ClaimFile, question: Question, context: ClaimContext) => Answer | null;

const readers: Record<(typeof answerKeys)[number], Reader> = {
  n: (file, question, context) => {
    const quantity = readQuantity(file.n ?? "", question, context);
    return quantity === null
      ? null
      : { kind: "quantity", quantity: asCount(quantity, file, context) };
  },
  choice: (file, question, context) => {
    const choice = file.choice ?? "";
    checkItems([choice], question, ["choice"], context);
    return { kind: "choice", choice, not: file.not ?? false };
  },
  set: (file, question, context) => {
    const items = file.set ?? [];
    checkItems(items, question, ["set"], context);
    return { kind: "set", items, complete: file.complete ?? false };
  },
  place: (file, _, { vocabulary, path, report }) => {
    const place = file.place ?? "";
    if (!Object.hasOwn(vocabulary.places, place)) {
      report([...path, "place"], "unknown-place", { id: place });
    }
    return { kind: "place", place };
  },
  time: readTime,
  says: (file) => ({ kind: "text", says: file.says ?? null }),
};

/** Reads a claim's number in the unit its question counts in. */
export function readQuantity(
  n: number | string,
  question: Question,
  { vocabulary, path, report }: ClaimContext,
): Quantity | null {
  const unit = question.measure === null ? "people" : vocabulary.measures[question.measure]?.unit;
  const quantity = parseQuantity(n, unit !== "percent");
  if (typeof quantity !== "string") return quantity;
  report([...path, "n"], quantity, { value: String(n) });
  return null;
}

/** A share becomes a number only where the same speaker states the whole. */
export function asCount(quantity: Quantity, file: ClaimFile, context: ClaimContext): Quantity {
  if (file.shareOf === undefined || !quantity.share) return quantity;
  const interval = statedInterval(file.shareOf, context.statement);
  return interval === null ? quantity : shareOfWhole(quantity, { ...quantity, interval });
}

/** What a sibling claim states: its number, or what its parts come to; null where it gives none. */
function statedInterval(
  name: string,
  statement: StatementFile,
  seen: readonly string[] = [],
): Interval | null {
  if (seen.includes(name) || !Object.hasOwn(statement.claims, name)) return null;
  const { n, parts, sum, oneForOne } = statement.claims[name] ?? {};
  const follow = (other: string) => statedInterval(other, statement, [...seen, name]);
  if (sum !== undefined) return addKnown(sum.map(follow));
  if (oneForOne !== undefined) return follow(oneForOne);
  const { of: _, ...numbers } = parts ?? { of: "" };
  return addKnown(
    [...Object.values(numbers), ...(n === undefined ? [] : [n])].map(intervalOfNumber),
  );
}

function intervalOfNumber(n: number | string): Interval | null {
  const quantity = parseQuantity(n);
  return typeof quantity === "string" ? null : quantity.interval;
}

function addKnown(intervals: readonly (Interval | null)[]): Interval | null {
  const known = intervals.filter((interval) => interval !== null);
  return known.length === 0 || known.length < intervals.length ? null : addIntervals(known);
}

function checkItems(
  ids: readonly string[],
  question: Question,
  key: readonly string[],
  { vocabulary, path, report }: ClaimContext,
): void {
  const items = vocabulary.topics[question.topic ?? ""]?.items ?? {};
  for (const id of ids) {
    if (!Object.hasOwn(items, id)) report([...path, ...key], "unknown-item", { id });
  }
}

function readTime(file: ClaimFile, _: Question, context: ClaimContext): Answer | null {
  const { vocabulary, path, report, zone } = context;
  const place = file.clock === undefined ? null : vocabulary.places[file.clock];
  if (file.clock !== undefined && place?.zone === undefined) {
    report([...path, "clock"], "unknown-place", { id: file.clock });
  }
  const parsed = parseMoment(file.time ?? "", zone, place?.zone ?? null);
  if (typeof parsed !== "string") return { kind: "time", time: parsed };
  report([...path, "time"], parsed, { value: file.time ?? "" });
  return null;
}
