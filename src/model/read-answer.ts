import { parseMoment } from "./moment";
import { parseQuantity, type Quantity, shareOfWhole } from "./quantity";
import type { ClaimContext } from "./read-claim";
import type { Answer, Degree, Question } from "./record";
import type { ClaimFile } from "./schema";

const answerKeys = ["n", "choice", "set", "time", "place", "says"] as const;

/** How the speaker stands to the answer; asserting is the default. */
export function readDegree(file: ClaimFile, { path, report }: ClaimContext): Degree {
  const named = (["denies", "likely", "unknown", "declines"] as const).filter((key) => file[key]);
  if (named.length > 1) report(path, "two-degrees", { keys: named.join(", ") });
  return named[0] ?? "asserts";
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
  if (key === undefined) {
    const silent = file.unknown || file.declines;
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
    return quantity === null ? null : { kind: "quantity", quantity: asCount(quantity, file, context) };
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
function asCount(quantity: Quantity, file: ClaimFile, context: ClaimContext): Quantity {
  if (file.shareOf === undefined || !quantity.share) return quantity;
  const whole = statedWhole(file.shareOf, context);
  return whole === null ? quantity : shareOfWhole(quantity, whole);
}

/** A stated number of a sibling claim, or the sum of its stated parts. */
function statedWhole(name: string, { statement }: ClaimContext): Quantity | null {
  const claim = statement.claims[name];
  const numbers =
    claim?.sum?.flatMap((part) => {
      const { of: _, ...parts } = statement.claims[part]?.parts ?? { of: "" };
      return Object.values(parts);
    }) ?? (claim?.n === undefined ? [] : [claim.n]);
  if (numbers.length === 0 || !numbers.every((n) => typeof n === "number")) {
    const quantity = claim?.n === undefined ? "bad-quantity" : parseQuantity(claim.n);
    return typeof quantity === "string" ? null : quantity;
  }
  const quantity = parseQuantity(numbers.reduce((sum, n) => sum + n, 0));
  return typeof quantity === "string" ? null : quantity;
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
