import type * as z from "zod/mini";
import { isPart, type Lattice } from "./lattice";
import type { Report } from "./problems";
import { collectProblems, type Problem } from "./problems";
import { reportShape } from "./shape";
import type {
  Kind,
  Measure,
  Outlet,
  Party,
  Place,
  Population,
  Speaker,
  Topic,
} from "./vocabulary-schema";
import { vocabularyFiles } from "./vocabulary-schema";
import { isNegated } from "./negation";

/** All vocabulary files together. Objects keep the order of their file, which is the vocabulary's order. */
export interface Vocabulary {
  readonly parties: Readonly<Record<string, Party>>;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly outlets: Readonly<Record<string, Outlet>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly populations: Readonly<Record<string, Population>>;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** A vocabulary in which nothing is named. */
export const emptyVocabulary: Vocabulary = {
  parties: {},
  speakers: {},
  outlets: {},
  measures: {},
  populations: {},
  topics: {},
  places: {},
  kinds: {},
};

/**
 * Reads the vocabulary files (keys: "parties", "speakers", …). A file with a wrong shape is left empty
 * and reported; what points nowhere is reported.
 */
export function parseVocabulary(files: Readonly<Record<string, unknown>>): {
  vocabulary: Vocabulary;
  problems: Problem[];
} {
  const { problems, report } = collectProblems();
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
  const { parties, speakers, outlets, topics } = vocabulary;
  for (const [id, party] of Object.entries(parties)) {
    for (const key of ["side", "counterpart"] as const) {
      const to = party[key];
      if (to !== undefined && !Object.hasOwn(parties, to)) {
        report(["parties", id, key], "unknown-party", { id: to });
      }
    }
  }
  for (const [id, speaker] of Object.entries(speakers)) {
    if (!Object.hasOwn(parties, speaker.party)) {
      report(["speakers", id, "party"], "unknown-party", { id: speaker.party });
    }
    if (Object.hasOwn(outlets, id)) report(["speakers", id], "doubled-id", { id });
  }
  for (const name of ["measures", "populations", "places"] as const) {
    checkLattice(name, vocabulary[name], report);
  }
  for (const [id, topic] of Object.entries(topics)) {
    for (const [language, proposition] of Object.entries(topic.proposition ?? {})) {
      if (isNegated(proposition, language)) {
        report(["topics", id, "proposition", language], "negated-proposition", {
          text: proposition,
        });
      }
    }
  }
}

function checkLattice(
  name: "measures" | "populations" | "places",
  lattice: Lattice,
  report: Report,
): void {
  const code = { measures: "unknown-measure", populations: "unknown-population", places: "unknown-place" } as const;
  for (const [id, entry] of Object.entries(lattice)) {
    for (const outer of entry.within ?? []) {
      if (!Object.hasOwn(lattice, outer)) report([name, id, "within"], code[name], { id: outer });
      else if (isPart(lattice, outer, id)) report([name, id, "within"], "cycle", { id: outer });
    }
  }
}
