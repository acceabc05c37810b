import { languages } from "./localized";
import { parseMarks, type Segment } from "./marks";
import { type Moment, parseMoment } from "./moment";
import type { Report } from "./problems";
import { readClaim } from "./read-claim";
import type { Claim, Movement, Source, Statement } from "./record";
import type { StatementFile } from "./schema";
import type { Vocabulary } from "./vocabulary";

/** What reading a statement or a claim needs beside the file. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly movements: readonly Movement[];
  readonly sources: readonly Source[];
  readonly path: readonly (string | number)[];
  readonly report: Report;
}

/** Reads one statement: who spoke, when on whose clock, its marked texts and its claims. */
export function readStatement(file: StatementFile, context: Reading): Statement {
  const { vocabulary, path, report } = context;
  const party = partyOf(file.by, vocabulary);
  if (party === null) report([...path, "by"], "unknown-speaker", { id: file.by });
  if (file.via !== undefined && !Object.hasOwn(vocabulary.outlets, file.via)) {
    report([...path, "via"], "unknown-outlet", { id: file.via });
  }
  const zone = zoneOf(party, vocabulary);
  const said = file.said === null ? null : readSaid(file.said, zone, context);
  const sources = readSourceIds(file, context);
  const text = readTexts(file, context);
  const claims = Object.entries(file.claims).flatMap(([name, claim]) =>
    readClaim(claim, {
      ...context,
      path: [...path, "claims", name],
      statement: file,
      name,
      inherited: sources,
      zone,
    }),
  );
  checkMarks(file, text, context);
  return {
    id: file.id,
    party: party ?? file.by,
    speaker: file.by,
    via: file.via ?? null,
    said,
    known: said?.latest ?? latestDate(sources, context.sources),
    lang: file.lang,
    form: file.form ?? "paraphrase",
    translator: file.translator ?? null,
    sources,
    why: file.why ?? null,
    text,
    original: file.original ?? null,
    claims: claims satisfies Claim[],
  };
}

/** The party a speaker speaks for. An outlet that speaks for itself is a party of its own. */
function partyOf(by: string, { speakers, outlets }: Vocabulary): string | null {
  if (Object.hasOwn(speakers, by)) return speakers[by]?.party ?? null;
  return Object.hasOwn(outlets, by) ? by : null;
}

function zoneOf(party: string | null, { parties }: Vocabulary): string {
  return party !== null && Object.hasOwn(parties, party) ? (parties[party]?.zone ?? "UTC") : "UTC";
}

function readSaid(said: string, zone: string, { path, report }: Reading): Moment | null {
  const parsed = parseMoment(said, zone);
  if (typeof parsed !== "string") return parsed;
  report([...path, "said"], parsed, { value: said });
  return null;
}

/** A statement without a date takes its source's date as the latest possible one. */
function latestDate(ids: readonly string[], sources: readonly Source[]): number | null {
  const dates = sources
    .filter((source) => ids.includes(source.id))
    .flatMap((source) => source.date?.latest ?? []);
  return dates.length === 0 ? null : Math.min(...dates);
}

function readSourceIds(file: StatementFile, { sources, path, report }: Reading): readonly string[] {
  if (file.sources === "none") {
    if (file.why === undefined) report([...path, "why"], "no-source-no-reason");
    return [];
  }
  if (file.why !== undefined) report([...path, "why"], "reason-beside-source");
  for (const [index, id] of file.sources.entries()) {
    if (!sources.some((source) => source.id === id)) {
      report([...path, "sources", index], "unknown-source", { id });
    }
  }
  return file.sources;
}

function readTexts(file: StatementFile, { path, report }: Reading): Statement["text"] {
  const read = (language: (typeof languages)[number]): readonly Segment[] => {
    const segments = parseMarks(file.text[language]);
    if (segments === null) report([...path, "text", language], "mark-unclosed");
    return segments ?? [];
  };
  return { en: read("en"), uk: read("uk"), ru: read("ru") };
}

/** Every claim is marked in every language, unless it says so; every mark names a claim. */
function checkMarks(file: StatementFile, text: Statement["text"], { path, report }: Reading): void {
  for (const language of languages) {
    // An unclosed bracket is reported already, and hides every mark.
    if (parseMarks(file.text[language]) === null) continue;
    const marked = new Set(text[language].flatMap(({ claim }) => claim ?? []));
    for (const [name, claim] of Object.entries(file.claims)) {
      const derived = claim.sum !== undefined || claim.oneForOne !== undefined;
      if (!marked.has(name) && !derived && !claim.unmarked?.includes(language)) {
        report([...path, "text", language], "claim-unmarked", { claim: name, language });
      }
    }
    for (const name of marked) {
      if (!Object.hasOwn(file.claims, name)) {
        report([...path, "text", language], "mark-without-claim", { claim: name, language });
      }
    }
  }
}
