import { addDerived } from "./derive";
import { entryOf } from "./entry-of";
import { type Moment, parseMoment } from "./moment";
import { collectProblems, type Problem, type Report } from "./problems";
import { readStatement } from "./read-statement";
import type { EventRecord, Movement, Search, Source } from "./record";
import { checkReferences } from "./references";
import { type RecordFile, recordFile } from "./schema";
import { reportHidden, reportShape } from "./shape";
import type { Vocabulary } from "./vocabulary";

/** What a record file came to: a record, or the reasons why there is none. */
export interface ParsedRecord {
  /** Null as soon as there is any problem: a record is whole or set aside. */
  readonly record: EventRecord | null;
  readonly problems: readonly Problem[];
}

/**
 * The only door from outside data to an `EventRecord`. Reports every problem it finds, each with its path;
 * nothing is repaired silently.
 */
export function parseRecord(data: unknown, vocabulary: Vocabulary): ParsedRecord {
  const { problems, report } = collectProblems();
  reportHidden(data, report);
  const shape = recordFile.safeParse(data);
  if (!shape.success) {
    reportShape(shape.error, [], report);
    return { record: null, problems };
  }
  const record = readRecord(shape.data, vocabulary, report);
  if (record !== null) checkReferences(record, vocabulary, report);
  return { record: problems.length === 0 ? record : null, problems };
}

function readRecord(file: RecordFile, vocabulary: Vocabulary, report: Report): EventRecord | null {
  if (!Object.hasOwn(vocabulary.kinds, file.kind))
    report(["kind"], "unknown-kind", { id: file.kind });
  if (file.place !== undefined && !Object.hasOwn(vocabulary.places, file.place)) {
    report(["place"], "unknown-place", { id: file.place });
  }
  const date = moment(file.date, ["date"], "UTC", report);
  const movements = readMovements(file, vocabulary, report);
  const sources = readSources(file, vocabulary, report);
  reportDoubledIds(file, report);
  const statements = file.statements.map((statement, index) =>
    addDerived(
      readStatement(statement, {
        vocabulary,
        movements,
        sources,
        path: ["statements", index],
        report,
      }),
      statement,
      { path: ["statements", index], report },
    ),
  );
  const searched = (file.searched ?? []).map((search, index) =>
    readSearch(search, ["searched", index], vocabulary, report),
  );
  const changes = (file.changes ?? []).map((change, index) => ({
    ...change,
    date: moment(change.date, ["changes", index, "date"], "UTC", report) ?? unknownDate,
  }));
  if (date === null) return null;
  return {
    id: file.id,
    kind: file.kind,
    date,
    title: file.title,
    place: file.place ?? null,
    movements,
    sources,
    statements,
    searched,
    notes: (file.notes ?? []).map((note) => ({ ...note, basis: note.basis ?? null })),
    related: file.related ?? [],
    headline: file.headline ?? null,
    changes,
  };
}

/** Stands in for a date that was reported as a problem; its record is set aside, so nobody sees it. */
const unknownDate: Moment = { edtf: "", earliest: null, latest: null, zone: null, clock: false };

function moment(
  text: string,
  path: readonly (string | number)[],
  zone: string,
  report: Report,
): Moment | null {
  const parsed = parseMoment(text, zone);
  if (typeof parsed !== "string") return parsed;
  report(path, parsed, { value: text });
  return null;
}

function readMovements(file: RecordFile, vocabulary: Vocabulary, report: Report): Movement[] {
  return Object.entries(file.movements ?? {}).map(([id, [from, to]]) => {
    for (const [index, party] of [from, to].entries()) {
      if (!Object.hasOwn(vocabulary.parties, party)) {
        report(["movements", id, index], "unknown-party", { id: party });
      }
    }
    if (from === to) report(["movements", id, 1], "wrong-receiver", { party: to });
    return { id, from, to };
  });
}

function readSources(file: RecordFile, vocabulary: Vocabulary, report: Report): Source[] {
  return Object.entries(file.sources).map(([id, source]) => {
    const path = ["sources", id];
    const outlet = entryOf(vocabulary.outlets, source.outlet);
    if (outlet === undefined) report([...path, "outlet"], "unknown-outlet", { id: source.outlet });
    if (source.origin !== undefined && !knownOrigin(source.origin, vocabulary)) {
      report([...path, "origin"], "unknown-outlet", { id: source.origin });
    }
    for (const key of ["url", "archived"] as const) {
      const address = source[key];
      if (address !== undefined && !isWebAddress(address)) {
        report([...path, key], "unsafe-address", { value: address });
      }
    }
    return {
      id,
      outlet: source.outlet,
      url: source.url,
      title: source.title ?? null,
      archived: source.archived ?? null,
      date:
        source.date === undefined ? null : moment(source.date, [...path, "date"], "UTC", report),
      lang: source.lang ?? outlet?.lang ?? "und",
      read: source.read,
      origin: source.origin ?? null,
      translated: source.translated ?? null,
      gone: source.gone ?? false,
    };
  });
}

function knownOrigin(id: string, { outlets, speakers }: Vocabulary): boolean {
  return Object.hasOwn(outlets, id) || Object.hasOwn(speakers, id);
}

/**
 * Only http and https can be opened from a page; anything else could run as code. A name before the host
 * (`https://ministry.example@elsewhere.example`) would show readers another host than they go to.
 */
function isWebAddress(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address);
    return ["http:", "https:"].includes(protocol) && username === "" && password === "";
  } catch {
    return false;
  }
}

function reportDoubledIds(file: RecordFile, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of file.statements.entries()) {
    if (seen.has(id)) report(["statements", index, "id"], "doubled-id", { id });
    seen.add(id);
  }
}

function readSearch(
  search: NonNullable<RecordFile["searched"]>[number],
  path: readonly (string | number)[],
  vocabulary: Vocabulary,
  report: Report,
): Search {
  if (!Object.hasOwn(vocabulary.parties, search.party)) {
    report([...path, "party"], "unknown-party", { id: search.party });
  }
  return {
    party: search.party,
    row: search.row ?? null,
    for: search.for,
    where: search.where,
    until: moment(search.until, [...path, "until"], "UTC", report) ?? unknownDate,
  };
}
