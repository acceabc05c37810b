import { groupBy } from "./group-by";
import { addIntervals } from "./interval";
import type { Report } from "./problems";
import type { Interval, Quantity } from "./quantity";
import { questionId } from "./read-question";
import type { Claim, Statement } from "./record";
import type { ClaimFile, StatementFile } from "./schema";

interface Derivation {
  readonly path: readonly (string | number)[];
  readonly report: Report;
}

/** One claim to derive, with what it can be derived from. */
interface Task extends Derivation {
  readonly name: string;
  readonly file: ClaimFile;
  readonly statement: string;
  readonly claims: readonly Claim[];
}

/**
 * Adds the figures that follow from one statement of one speaker: sums of disjoint parts, and the other
 * movement of a "one for one". They are marked as derived and link their parts; nothing else is ever
 * added or subtracted. Also checks that parts do not exceed their whole.
 */
export function addDerived(
  statement: Statement,
  file: StatementFile,
  { path, report }: Derivation,
): Statement {
  const claims = [...statement.claims];
  const open = new Map(Object.entries(file.claims).filter(([, claim]) => basis(claim).length > 0));
  // A derived figure may rest on another one that the file lists later.
  for (let before = -1; open.size !== before; ) {
    before = open.size;
    for (const [name, claim] of open) {
      if (basis(claim).some((other) => open.has(other))) continue;
      const task = {
        name,
        file: claim,
        statement: statement.id,
        claims,
        path: [...path, "claims", name],
        report,
      };
      claims.push(...(claim.sum === undefined ? oneForOneClaim(task) : sumClaim(task)));
      open.delete(name);
    }
  }
  for (const name of open.keys()) report([...path, "claims", name], "cycle", { id: name });
  checkParts(claims, path, report);
  return { ...statement, claims };
}

/** The claims of the same statement that a derived one rests on; none for what was said. */
function basis(file: ClaimFile): readonly string[] {
  return file.sum ?? (file.oneForOne === undefined ? [] : [file.oneForOne]);
}

function sumClaim(task: Task): Claim[] {
  const { name, file, statement, claims, path, report } = task;
  const addends = (file.sum ?? []).flatMap((part) => {
    const found = claims.filter(({ id }) => isNamed(id, `${statement}.${part}`));
    if (found.length === 0) report([...path, "sum"], "unknown-claim", { id: part });
    return found;
  });
  const [first] = addends;
  if (first === undefined) return [];
  const intervals = addends.flatMap(({ answer }) =>
    answer.kind === "quantity" && answer.quantity.interval ? [answer.quantity.interval] : [],
  );
  if (intervals.length !== addends.length || !canBeAdded(addends)) {
    report([...path, "sum"], "not-summable", { claim: name });
    return [];
  }
  const interval = addIntervals(intervals);
  if (exceedsWhole(interval, addends, claims)) {
    report([...path, "sum"], "not-summable", { claim: name });
    return [];
  }
  const exact = interval.lo === interval.hi;
  const quantity: Quantity = {
    hedge: exact ? "exact" : interval.hi === null ? "at-least" : "range",
    said: exact || interval.hi === null ? [interval.lo] : [interval.lo, interval.hi],
    interval,
    share: false,
  };
  return [
    derivedClaim(
      task,
      file,
      first,
      addends.map(({ id }) => id),
      quantity,
    ),
  ];
}

/** Only figures of one definition are added, each once, and only those that their speaker sets apart. */
function canBeAdded(addends: readonly Claim[]): boolean {
  if (addends.length === 1) return true;
  const once = new Set(addends.map(({ id }) => id)).size === addends.length;
  return (
    once &&
    new Set(addends.map(definition)).size === 1 &&
    addends.every((a, index) => addends.slice(index + 1).every((b) => areApart(a, b)))
  );
}

/** Parts by sex and parts by rank count the same people twice: together they outgrow their whole. */
function exceedsWhole(
  { lo }: Interval,
  parts: readonly Claim[],
  claims: readonly Claim[],
): boolean {
  if (!parts.every(isPart)) return false;
  const whole = claims.find(({ id }) => id === parts[0]?.partOf);
  const most =
    whole?.answer.kind === "quantity" ? (whole.answer.quantity.interval?.hi ?? null) : null;
  return most !== null && lo > most;
}

function definition({ question, degree }: Claim): string {
  return JSON.stringify({ ...question, id: null, population: null, degree });
}

/** Whether their speaker sets two figures apart: parts of one whole, or one on top of the other. */
function areApart(a: Claim, b: Claim): boolean {
  if (isPart(a) && isPart(b)) return a.partOf === b.partOf;
  return liesOn(a, b) || liesOn(b, a) || (a.onTopOf !== null && a.onTopOf === b.onTopOf);
}

function liesOn(upper: Claim, lower: Claim): boolean {
  return upper.onTopOf !== null && isNamed(lower.id, upper.onTopOf);
}

function oneForOneClaim(task: Task): Claim[] {
  const { file, statement, claims, path, report } = task;
  const stated = claims.find(({ id }) => id === `${statement}.${file.oneForOne}`);
  if (stated === undefined || stated.answer.kind !== "quantity") {
    report([...path, "oneForOne"], "unknown-claim", { id: file.oneForOne ?? "" });
    return [];
  }
  if (file.moved === undefined) report(path, "no-question");
  else if (file.moved === stated.question.movement || stated.question.movement === null) {
    report([...path, "moved"], "unknown-movement", { id: file.moved });
  }
  return [
    derivedClaim(task, { whole: true, ...file }, stated, [stated.id], stated.answer.quantity),
  ];
}

function derivedClaim(
  { name, statement }: Task,
  file: ClaimFile,
  like: Claim,
  derivedFrom: readonly string[],
  quantity: Quantity,
): Claim {
  const movement = file.moved ?? like.question.movement;
  const question = {
    ...like.question,
    movement,
    population: file.whole ? null : (file.of ?? null),
  };
  return {
    ...like,
    id: `${statement}.${name}`,
    mark: like.mark,
    question: { ...question, id: questionId(question) },
    answer: { kind: "quantity", quantity },
    whole: file.whole ?? false,
    makeUp: movement === null ? null : (file.of ?? null),
    as: file.as ?? null,
    derivedFrom,
    partOf: null,
    onTopOf: null,
    supersedes: file.supersedes ?? null,
    explains: null,
    readings: [],
  };
}

/** A claim, or one of the parts that carry its name. */
function isNamed(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}.`);
}

/** Parts carry a third id segment, their population; a share of a whole does not. */
function isPart(claim: Claim): boolean {
  return claim.partOf !== null && claim.id.split(".").length > 2;
}

function checkParts(
  claims: readonly Claim[],
  path: readonly (string | number)[],
  report: Report,
): void {
  const groups = groupBy(claims.filter(isPart), (claim) => `${claim.partOf} ${claim.mark}`);
  for (const parts of groups.values()) {
    const [first] = parts;
    const whole = claims.find(({ id }) => id === first?.partOf);
    if (first === undefined || whole?.answer.kind !== "quantity") continue;
    const least = addIntervals(
      parts.flatMap(({ answer }) =>
        answer.kind === "quantity" && answer.quantity.interval ? [answer.quantity.interval] : [],
      ),
    ).lo;
    const most = whole.answer.quantity.interval?.hi ?? null;
    if (most !== null && least > most) {
      report([...path, "claims", first.mark, "parts"], "parts-exceed-whole", {
        parts: String(least),
        whole: String(most),
      });
    }
  }
}
