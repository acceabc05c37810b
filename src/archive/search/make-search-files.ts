import { entryOf } from "../../model/entry-of";
import { type Language, languages } from "../../model/localized";
import type { EventRecord } from "../../model/record";
import type { Vocabulary } from "../../model/vocabulary";
import type { Place, Speaker } from "../../model/vocabulary-schema";
import type { IndexEntry } from "../index-entry";
import { listRow, packedRest } from "../packed-row";
import { rowsAhead } from "../published-list";
import {
  type SearchClaims,
  type SearchEvents,
  type SearchOutlets,
  type SearchRows,
  type SearchTitles,
  searchPath,
} from "./search-files";
import type { SearchWords } from "./search-words";

/** An event as searches are made from it. */
export interface SearchedEvent {
  readonly record: EventRecord;
  readonly entry: IndexEntry;
}

/** Any of the files. */
export type SearchFile = SearchEvents | SearchTitles | SearchOutlets | SearchRows | SearchClaims;

/** So many events' claims make one file. */
const eventsInPart = 500;

/** Everything that searches read, by its path below `data/`. The events in the order of the list. */
export function makeSearchFiles(
  events: readonly SearchedEvent[],
  vocabulary: Vocabulary,
  words: SearchWords,
): ReadonlyMap<string, SearchFile> {
  const tables = tablesOf(events);
  const parts = Math.ceil(events.length / eventsInPart);
  const numbers = Array.from({ length: parts }, (_, part) => part);
  return new Map<string, SearchFile>([
    [searchPath({ kind: "events" }), columnsOf(events, tables, vocabulary, words, parts)],
    ...languages.map(
      (language) =>
        [
          searchPath({ kind: "titles", language }),
          titlesIn(language, events, tables, vocabulary),
        ] as const,
    ),
    [searchPath({ kind: "outlets" }), outletsOf(events, tables, vocabulary)],
    ...(events.length > rowsAhead ? numbers : []).map(
      (part) => [searchPath({ kind: "rows", part }), rowsIn(part, events)] as const,
    ),
    ...languages.flatMap((language) =>
      numbers.map((part) => {
        const some = events.slice(part * eventsInPart, (part + 1) * eventsInPart);
        const path = searchPath({ kind: "claims", language, part });
        return [path, claimsIn(language, some, tables)] as const;
      }),
    ),
  ]);
}

/** Ids in the order in which they are first met, each with its index. */
type Table = ReadonlyMap<string, number>;

type Tables = Readonly<Record<"kinds" | "places" | "speakers" | "parties" | "outlets", Table>>;

function tablesOf(events: readonly SearchedEvent[]): Tables {
  const said = events.flatMap(({ record }) => record.statements);
  const sides = events.flatMap(({ entry }) => entry.headline?.sides ?? []);
  return {
    kinds: table(events.map(({ record }) => record.kind).sort()),
    places: table(events.flatMap(({ record }) => record.place ?? [])),
    speakers: table(said.map(({ speaker }) => speaker)),
    parties: table([...said.map(({ party }) => party), ...sides.map(({ party }) => party)]),
    outlets: table(
      events.flatMap(({ record }) => [
        ...record.sources.map(({ outlet }) => outlet),
        ...record.statements.flatMap(({ via }) => via ?? []),
      ]),
    ),
  };
}

function table(ids: readonly string[]): Table {
  return new Map([...new Set(ids)].map((id, at) => [id, at]));
}

function indices(ids: readonly string[], known: Table): readonly number[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function columnsOf(
  events: readonly SearchedEvent[],
  tables: Tables,
  { parties }: Vocabulary,
  words: SearchWords,
  parts: number,
): SearchEvents {
  const spoken = new Map(
    events.flatMap(({ record }) => record.statements.map((one) => [one.speaker, one.party])),
  );
  return {
    parallax: 1,
    words,
    dates: events.map(({ record }) => record.date.edtf),
    places: events.map(({ record }) => tables.places.get(record.place ?? "") ?? -1),
    speakers: events.map(({ record }) =>
      indices(
        record.statements.map(({ speaker }) => speaker),
        tables.speakers,
      ),
    ),
    figures: events.map(({ entry }) => figuresOf(entry, tables.parties)),
    parties: [...tables.parties.keys()].map((id) => (Object.hasOwn(parties, id) ? id : "")),
    partyOf: [...tables.speakers.keys()].map(
      (id) => tables.parties.get(spoken.get(id) ?? "") ?? -1,
    ),
    parts,
    partSize: eventsInPart,
  };
}

function figuresOf({ headline }: SearchedEvent["entry"], parties: Table): readonly number[] {
  return (headline?.sides ?? []).flatMap(({ party, answers }) =>
    answers.flatMap(({ claim: { answer } }) =>
      answer.kind === "quantity"
        ? answer.quantity.said.flatMap((value) => [value, parties.get(party) ?? -1])
        : [],
    ),
  );
}

function titlesIn(
  language: Language,
  events: readonly SearchedEvent[],
  tables: Tables,
  vocabulary: Vocabulary,
): SearchTitles {
  const { kinds, places, speakers } = vocabulary;
  return {
    parallax: 1,
    titles: events.map(({ record }) => record.title[language]),
    kinds: [...tables.kinds.keys()].map((id) => entryOf(kinds, id)?.name[language] ?? ""),
    places: [...tables.places.keys()].map((id) => placeText(id, places, language)),
    speakers: [...tables.speakers.keys()].map((id) => {
      const speaker = entryOf(speakers, id);
      return speaker === undefined ? outletName(vocabulary, id) : speakerText(speaker, language);
    }),
  };
}

/** Moscow; Chkalovsky airfield, Moscow region. */
function placeText(id: string, places: Vocabulary["places"], language: Language): string {
  const names: string[] = [];
  const waiting = [id];
  const met = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const place: Place | undefined = entryOf(places, next);
    if (place === undefined || met.has(next)) continue;
    met.add(next);
    const name = place.name[language];
    if (!names.some((longer) => longer.includes(name))) names.push(name);
    waiting.push(...(place.within ?? []));
  }
  return names.join(", ");
}

function speakerText({ name, offices }: Speaker, language: Language): string {
  return [name[language], ...(offices ?? []).map(({ office }) => office[language])].join(", ");
}

function outletsOf(
  events: readonly SearchedEvent[],
  { outlets }: Tables,
  vocabulary: Vocabulary,
): SearchOutlets {
  return {
    parallax: 1,
    names: [...outlets.keys()].map((id) => outletName(vocabulary, id)),
    outlets: events.map(({ record }) =>
      indices(
        record.sources.map(({ outlet }) => outlet),
        outlets,
      ),
    ),
  };
}

function outletName({ outlets, parties }: Vocabulary, id: string): string {
  return entryOf(outlets, id)?.name ?? entryOf(parties, id)?.name.en ?? "";
}

/** The page itself holds the first rows. */
function rowsIn(part: number, events: readonly SearchedEvent[]): SearchRows {
  const first = part * eventsInPart;
  const some = events.slice(first, first + eventsInPart);
  return {
    parallax: 1,
    rows: some.map(({ entry }, at) => (first + at < rowsAhead ? "" : packedRest(listRow(entry)))),
  };
}

function claimsIn(
  language: Language,
  events: readonly SearchedEvent[],
  { parties }: Tables,
): SearchClaims {
  return {
    parallax: 1,
    said: events.map(({ record }) =>
      record.statements.flatMap(({ party, text }) => [
        parties.get(party) ?? -1,
        text[language].map((segment) => segment.text).join(""),
      ]),
    ),
  };
}
