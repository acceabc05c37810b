import type * as z from "zod/mini";
import { isPart, type Lattice } from "./lattice";
import { parseMoment } from "./moment";
import { isNegated } from "./negation";
import { collectProblems, type Problem, type ProblemCode, type Report } from "./problems";
import { reportHidden, reportShape } from "./shape";
import type { Vocabulary } from "./vocabulary";
import { vocabularyFiles } from "./vocabulary-schema";

/**
 * Reads the vocabulary files (keys: "parties", "speakers", …). A file with a wrong shape is left empty
 * and reported; what points nowhere is reported.
 */
export function parseVocabulary(files: Readonly<Record<string, unknown>>): {
  vocabulary: Vocabulary;
  problems: Problem[];
} {
  const { problems, report } = collectProblems();
  reportHidden(files, report);
  const read = <Entry>(
    name: keyof Vocabulary,
    schema: z.ZodMiniType<Record<string, Entry>>,
  ): Record<string, Entry> => {
    const result = schema.safeParse(files[name] ?? {});
    if (result.success) return result.data;
    reportShape(result.error, [name], report);
    return {};
  };
  const vocabulary: Vocabulary = {
    parties: read("parties", vocabularyFiles.parties),
    speakers: read("speakers", vocabularyFiles.speakers),
    outlets: read("outlets", vocabularyFiles.outlets),
    measures: read("measures", vocabularyFiles.measures),
    populations: read("populations", vocabularyFiles.populations),
    topics: read("topics", vocabularyFiles.topics),
    places: read("places", vocabularyFiles.places),
    kinds: read("kinds", vocabularyFiles.kinds),
  };
  checkLinks(vocabulary, report);
  return { vocabulary, problems };
}

function checkLinks(vocabulary: Vocabulary, report: Report): void {
  checkParties(vocabulary, report);
  checkSpeakers(vocabulary, report);
  checkPopulations(vocabulary, report);
  checkTopics(vocabulary, report);
  checkKinds(vocabulary, report);
  for (const name of ["measures", "populations", "places"] as const) {
    checkLattice(name, vocabulary[name], report);
  }
  for (const name of ["measures", "populations", "topics", "places"] as const) {
    checkAliases(name, vocabulary[name], report);
  }
  for (const [id, { zone }] of Object.entries(vocabulary.places)) {
    if (zone !== undefined) checkZone(zone, ["places", id, "zone"], report);
  }
}

function checkParties({ parties }: Vocabulary, report: Report): void {
  for (const [id, party] of Object.entries(parties)) {
    checkIds(parties, [party.side, party.counterpart], ["parties", id], "unknown-party", report);
    checkZone(party.zone, ["parties", id, "zone"], report);
  }
}

function checkSpeakers({ parties, speakers, outlets }: Vocabulary, report: Report): void {
  for (const [id, { party, offices = [] }] of Object.entries(speakers)) {
    checkIds(parties, [party], ["speakers", id], "unknown-party", report);
    for (const [index, office] of offices.entries()) {
      for (const end of ["from", "to"] as const)
        checkOfficeEnd(office[end], ["speakers", id, "offices", index, end], report);
    }
    if (Object.hasOwn(outlets, id)) report(["speakers", id], "doubled-id", { id });
  }
}

/** An end is compared with a day as far as it is given: "2020", "2020-02" or "2020-02-11", and no more. */
function checkOfficeEnd(
  end: string | undefined,
  path: readonly (string | number)[],
  report: Report,
): void {
  if (end === undefined) return;
  const isPlain = /^\d{4}(?:-\d{2}){0,2}$/.test(end);
  if (!isPlain || typeof parseMoment(end, "UTC") === "string")
    report(path, "bad-date", { value: end });
}

function checkPopulations({ parties, populations }: Vocabulary, report: Report): void {
  for (const [id, { side, counterpart, disjoint = [] }] of Object.entries(populations)) {
    checkIds(parties, [side], ["populations", id], "unknown-party", report);
    checkIds(
      populations,
      [counterpart, ...disjoint],
      ["populations", id],
      "unknown-population",
      report,
    );
  }
}

function checkTopics({ topics }: Vocabulary, report: Report): void {
  for (const [id, { kind, items = {}, proposition }] of Object.entries(topics)) {
    for (const [item, { excludes = [] }] of Object.entries(items)) {
      checkIds(items, excludes, ["topics", id, "items", item], "unknown-item", report);
    }
    if ((kind === "choice" || kind === "set") && Object.keys(items).length === 0) {
      report(["topics", id, "items"], "wrong-shape", { expected: "record" });
    }
    if (kind === "stance" && proposition === undefined) {
      report(["topics", id, "proposition"], "wrong-shape", { expected: "object" });
    }
    for (const [language, text] of Object.entries(proposition ?? {})) {
      if (isNegated(text, language)) {
        report(["topics", id, "proposition", language], "negated-proposition", { text });
      }
    }
  }
}

/** A lead is "moved", a measure or a topic. */
function checkKinds({ kinds, measures, topics }: Vocabulary, report: Report): void {
  for (const [id, { leads }] of Object.entries(kinds)) {
    const known = { moved: true, ...measures, ...topics };
    checkIds(known, leads.flat(), ["kinds", id, "leads"], "unknown-id", report);
  }
}

/** An alias is an id of old: it leads to one entry. */
function checkAliases(
  name: keyof Vocabulary,
  entries: Readonly<Record<string, { readonly aliases?: readonly string[] | undefined }>>,
  report: Report,
): void {
  const taken = new Set(Object.keys(entries));
  for (const [id, { aliases = [] }] of Object.entries(entries)) {
    for (const alias of aliases) {
      if (taken.has(alias)) report([name, id, "aliases"], "doubled-id", { id: alias });
      taken.add(alias);
    }
  }
}

function checkIds(
  known: object,
  ids: readonly (string | undefined)[],
  path: readonly string[],
  code: ProblemCode,
  report: Report,
): void {
  for (const id of ids) {
    if (id !== undefined && !Object.hasOwn(known, id)) report(path, code, { id });
  }
}

/** Without this a record on that clock could not be read at all. */
function checkZone(zone: string, path: readonly string[], report: Report): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    report(path, "wrong-shape", { expected: "IANA time zone" });
  }
}

function checkLattice(
  name: "measures" | "populations" | "places",
  lattice: Lattice,
  report: Report,
): void {
  const code = {
    measures: "unknown-measure",
    populations: "unknown-population",
    places: "unknown-place",
  } as const;
  for (const [id, entry] of Object.entries(lattice)) {
    for (const outer of entry.within ?? []) {
      if (!Object.hasOwn(lattice, outer)) report([name, id, "within"], code[name], { id: outer });
      else if (isPart(lattice, outer, id)) report([name, id, "within"], "cycle", { id: outer });
    }
  }
}
