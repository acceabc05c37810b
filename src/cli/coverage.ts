import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectedNotes } from "../archive/collected-notes";
import { coverageOf, type EventCoverage, readCoverage } from "../archive/coverage";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/** Where the summary is kept, from the repository's root. */
const summaryFile = "data/coverage-summary.json";

/** Where it is said of every note on an event's facts what the record makes of it. */
const casePath = (event: string) => `src/compare/cases/told-of-${event}/expected.json`;

/** What became of an event's facts, and how many of the notes on them a case holds. */
interface Accounted extends EventCoverage {
  readonly notes: number;
  readonly held: number;
}

/**
 * Lists what became of every collected fact in a folder of facts files: carried by which record, or left
 * out with its reason; and whether a case holds every note on them. With `--write` the summary is kept in the
 * repository. Exits with 1 where a fact or a note is not accounted for.
 */
export function coverage(words: readonly string[]): number {
  const [folder] = words.filter((word) => !word.startsWith("--"));
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write("name the folder of the facts: npm run parallax -- coverage <folder>\n");
    return 2;
  }
  const { events } = readArchiveFromDisk(".");
  const records = new Map(events.map(({ record }) => [record.id, record]));
  const all = factsFiles(folder).map(({ event, facts, notes }): Accounted => {
    const file = readCoverage(readFile(`data/coverage/${event}.json`) ?? {});
    const covered = coverageOf(event, facts, file, records.get(event) ?? null);
    return { ...covered, notes, held: trapsIn(readFile(casePath(event))) };
  });
  process.stdout.write(`${all.flatMap(linesOf).join("\n")}\n${totalOf(all)}\n`);
  if (words.includes("--write")) writeFileSync(summaryFile, summaryOf(all));
  const gaps = all.some(
    ({ unaccounted, unknownClaims, notes, held }) =>
      unaccounted.length + unknownClaims.length > 0 || held < notes,
  );
  return gaps ? 1 : 0;
}

function factsFiles(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => {
      const data = readFile(join(folder, name));
      const notes = collectedNotes(data).traps.length;
      return { event: name.replace(/\.json$/, ""), facts: factsIn(data), notes };
    });
}

function readFile(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function trapsIn(data: unknown): number {
  return data instanceof Object && "traps" in data && Array.isArray(data.traps)
    ? data.traps.length
    : 0;
}

function factsIn(data: unknown): readonly string[] {
  const claims = data instanceof Object && "claims" in data ? data.claims : [];
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim: unknown) =>
    claim instanceof Object && "id" in claim && typeof claim.id === "string" ? [claim.id] : [],
  );
}

function linesOf(accounted: Accounted) {
  const { event, facts, carried, left, unaccounted, unknownClaims, notes, held } = accounted;
  return [
    `${event}: ${carried} of ${facts} carried`,
    ...left.map(({ fact, reason }) => `  ${fact} left out: ${reason}`),
    ...unaccounted.map((fact) => `  ${fact} NOT ACCOUNTED FOR`),
    ...unknownClaims.map((claim) => `  no such claim: ${claim}`),
    ...(held < notes ? [`  ${notes} notes, of which its case holds ${held}`] : []),
  ];
}

function totalOf(all: readonly Accounted[]): string {
  const sum = (of: (one: Accounted) => number) => all.reduce((n, one) => n + of(one), 0);
  const gaps = sum(({ unaccounted }) => unaccounted.length);
  return `${all.length} events, ${sum(({ facts }) => facts)} facts: ${sum(({ carried }) => carried)} carried, ${sum(({ left }) => left.length)} left out, ${gaps} not accounted for; ${sum(({ notes }) => notes)} notes, ${sum(({ notes, held }) => Math.min(notes, held))} held by cases`;
}

/** A line an event, and every fact that was left out with its reason. */
function summaryOf(all: readonly Accounted[]): string {
  const events = Object.fromEntries(
    all.map(({ event, facts, carried, left, notes }) => [
      event,
      {
        facts,
        carried,
        left: Object.fromEntries(left.map(({ fact, reason }) => [fact, reason])),
        ...(notes > 0 ? { notes } : {}),
      },
    ]),
  );
  return `${JSON.stringify({ total: totalOf(all), events }, null, 2)}\n`;
}
