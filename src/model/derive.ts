import { groupBy } from "./group-by";
import { addIntervals } from "./interval";
import type { Report } from "./problems";
import type { Quantity } from "./quantity";
import type { Claim, Question, Statement } from "./record";
import type { ClaimFile, StatementFile } from "./schema";

interface Derivation {
  readonly path: readonly (string | number)[];
  readonly report: Report;
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
  for (const [name, claim] of Object.entries(file.claims)) {
    const at = [...path, "claims", name];
    if (claim.sum !== undefined) claims.push(...sumClaim(name, claim, claims, statement, at, report));
    if (claim.oneForOne !== undefined) {
      claims.push(...oneForOneClaim(name, claim, claims, statement, at, report));
    }
  }
  checkParts(claims, path, report);
  return { ...statement, claims };
}

function sumClaim(
  name: string,
  file: ClaimFile,
  claims: readonly Claim[],
  statement: Statement,
  path: readonly (string | number)[],
  report: Report,
): Claim[] {
  const parts = (file.sum ?? []).flatMap((part) => {
    const found = claims.filter(({ id }) => isNamed(id, `${statement.id}.${part}`));
    if (found.length === 0) report([...path, "sum"], "unknown-claim", { id: part });
    return found;
  });
  const intervals = parts.flatMap(({ answer }) =>
    answer.kind === "quantity" && answer.quantity.interval ? [answer.quantity.interval] : [],
  );
  const [first] = parts;
  if (first === undefined) return [];
  if (intervals.length !== parts.length) report([...path, "sum"], "not-summable", { claim: name });
  const interval = addIntervals(intervals);
  const exact = interval.lo === interval.hi;
  const quantity: Quantity = {
    hedge: exact ? "exact" : interval.hi === null ? "at-least" : "range",
    said: exact || interval.hi === null ? [interval.lo] : [interval.lo, interval.hi],
    interval,
    share: false,
  };
  return [derivedClaim(name, file, first, parts.map(({ id }) => id), quantity)];
}

function oneForOneClaim(
  name: string,
  file: ClaimFile,
  claims: readonly Claim[],
  statement: Statement,
  path: readonly (string | number)[],
  report: Report,
): Claim[] {
  const stated = claims.find(({ id }) => id === `${statement.id}.${file.oneForOne}`);
  if (stated === undefined || stated.answer.kind !== "quantity") {
    report([...path, "oneForOne"], "unknown-claim", { id: file.oneForOne ?? "" });
    return [];
  }
  return [derivedClaim(name, { whole: true, ...file }, stated, [stated.id], stated.answer.quantity)];
}

function derivedClaim(
  name: string,
  file: ClaimFile,
  like: Claim,
  derivedFrom: readonly string[],
  quantity: Quantity,
): Claim {
  const [statement = ""] = like.id.split(".");
  const population = file.whole ? null : (file.of ?? null);
  const question: Question = {
    ...like.question,
    movement: file.moved ?? like.question.movement,
    population,
    id: "",
  };
  const id = [question.movement === null ? question.measure : `moved.${question.movement}`, population]
    .filter((part) => part !== null)
    .join(".");
  return {
    ...like,
    id: `${statement}.${name}`,
    mark: like.mark,
    question: { ...question, id },
    answer: { kind: "quantity", quantity },
    whole: file.whole ?? false,
    makeUp: file.of ?? null,
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
