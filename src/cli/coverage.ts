import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, type EventCoverage, readCoverage } from "../archive/coverage";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/** Where the summary is kept, from the repository's root. */
const summaryFile = "data/coverage-summary.json";

/**
 * Lists what became of every collected fact in a folder of facts files: carried by which record, or left
 * out with its reason. With `--write` the summary is kept in the repository. Exits with 1 where a fact is
 * not accounted for.
 */
export function coverage(words: readonly string[]): number {
  const [folder] = words.filter((word) => !word.startsWith("--"));
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write("name the folder of the facts: npm run parallax -- coverage <folder>\n");
    return 2;
  }
  const { events } = readArchiveFromDisk(".");
  const records = new Map(events.map(({ record }) => [record.id, record]));
  const all = factsFiles(folder).map(({ event, facts }) => {
    const path = `data/coverage/${event}.json`;
    const file = readCoverage(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
    return coverageOf(event, facts, file, records.get(event) ?? null);
  });
  process.stdout.write(`${all.flatMap(linesOf).join("\n")}\n${totalOf(all)}\n`);
  if (words.includes("--write")) writeFileSync(summaryFile, summaryOf(all));
  const gaps = all.some(
    ({ unaccounted, unknownClaims }) => unaccounted.length + unknownClaims.length,
  );
  return gaps ? 1 : 0;
}

function factsFiles(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({
      event: name.replace(/\.json$/, ""),
      facts: factsIn(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    }));
}

function factsIn(data: unknown): readonly string[] {
  const claims = data instanceof Object && "claims" in data ? data.claims : [];
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim: unknown) =>
    claim instanceof Object && "id" in claim && typeof claim.id === "string" ? [claim.id] : [],
  );
}

function linesOf({ event, facts, carried, left, unaccounted, unknownClaims }: EventCoverage) {
  return [
    `${event}: ${carried} of ${facts} carried`,
    ...left.map(({ fact, reason }) => `  ${fact} left out: ${reason}`),
    ...unaccounted.map((fact) => `  ${fact} NOT ACCOUNTED FOR`),
    ...unknownClaims.map((claim) => `  no such claim: ${claim}`),
  ];
}

function totalOf(all: readonly EventCoverage[]): string {
  const sum = (of: (one: EventCoverage) => number) => all.reduce((n, one) => n + of(one), 0);
  const gaps = sum(({ unaccounted }) => unaccounted.length);
  return `${all.length} events, ${sum(({ facts }) => facts)} facts: ${sum(({ carried }) => carried)} carried, ${sum(({ left }) => left.length)} left out, ${gaps} not accounted for`;
}

/** A line an event, and every fact that was left out with its reason. */
function summaryOf(all: readonly EventCoverage[]): string {
  const events = Object.fromEntries(
    all.map(({ event, facts, carried, left }) => [
      event,
      { facts, carried, left: Object.fromEntries(left.map(({ fact, reason }) => [fact, reason])) },
    ]),
  );
  return `${JSON.stringify({ total: totalOf(all), events }, null, 2)}\n`;
}
