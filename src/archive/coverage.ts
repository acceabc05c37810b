import type { EventRecord } from "../model/record";

/** What became of one collected fact: the claims that carry it, or why it was left out. */
export type FactFate =
  | { readonly kind: "carried"; readonly claims: readonly string[] }
  | { readonly kind: "left"; readonly reason: string };

/** What a coverage file says of an event's facts, by their ids. */
export type CoverageFile = ReadonlyMap<string, FactFate>;

/** How the facts of one event fared. */
export interface EventCoverage {
  readonly event: string;
  readonly facts: number;
  readonly carried: number;
  readonly left: readonly { readonly fact: string; readonly reason: string }[];
  /** Facts of which nothing is said, and claims that are said to carry one but do not exist. */
  readonly unaccounted: readonly string[];
  readonly unknownClaims: readonly string[];
}

/** Reads a coverage file. Throws, naming the fact, where an entry is neither a list of claims nor a reason. */
export function readCoverage(data: unknown): CoverageFile {
  if (!isObject(data)) throw new Error("a coverage file is an object by the ids of facts");
  return new Map(Object.entries(data).map(([fact, entry]) => [fact, fateOf(fact, entry)]));
}

function fateOf(fact: string, entry: unknown): FactFate {
  if (isListOfTexts(entry) && entry.length > 0) return { kind: "carried", claims: entry };
  const left = isObject(entry) ? entry.left : undefined;
  const reason = isObject(left) ? left.en : undefined;
  if (typeof reason === "string" && reason.trim() !== "") return { kind: "left", reason };
  throw new Error(`${fact} names neither claims nor the reason why it was left out`);
}

/** Holds an event's facts against what its coverage file says of them. */
export function coverageOf(
  event: string,
  facts: readonly string[],
  file: CoverageFile,
  record: Pick<EventRecord, "statements"> | null,
): EventCoverage {
  const claims = new Set(
    record?.statements.flatMap((statement) => statement.claims.map(({ id }) => id)),
  );
  const fates = [...file].filter(([fact]) => facts.includes(fact));
  const carried = fates.flatMap(([, fate]) => (fate.kind === "carried" ? [fate.claims] : []));
  return {
    event,
    facts: facts.length,
    carried: carried.length,
    left: fates.flatMap(([fact, fate]) =>
      fate.kind === "left" ? [{ fact, reason: fate.reason }] : [],
    ),
    unaccounted: facts.filter((fact) => !file.has(fact)),
    unknownClaims: [...new Set(carried.flat())].filter((claim) => !carries(claim, claims)),
  };
}

/** A part of a whole is named by the claim that holds all its parts, or with its population behind it. */
function carries(claim: string, claims: ReadonlySet<string>): boolean {
  return [...claims].some((id) => id === claim || id.startsWith(`${claim}.`));
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isListOfTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((entry) => typeof entry === "string");
}
