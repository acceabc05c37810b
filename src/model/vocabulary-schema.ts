import * as z from "zod/mini";
import { isLanguageTag, isReadable } from "./localized";

/**
 * The vocabulary files, `data/vocabulary/<name>.json`. Each is an object from id to entry; names exist in
 * three languages; no code names a country, so other disputes need other vocabulary and no other code.
 */

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const text = z.string().check(z.refine(isReadable));
const lang = z
  .string()
  .check(z.refine(isLanguageTag, { params: { expected: "BCP 47 language tag" } }));
const isHost = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const localized = z.strictObject({ en: text, uk: text, ru: text });
const aliases = z.optional(z.array(id));
const ids = z.optional(z.array(id));

const party = z.strictObject({
  name: localized,
  /** What stands behind the name where that is not plain, as "Russian-installed". */
  note: z.optional(localized),
  role: z.enum(["conflict", "mediator", "observer", "media"]),
  /** The side it speaks for, itself a party's id. */
  side: z.optional(id),
  counterpart: z.optional(id),
  /** IANA zone of its clock. */
  zone: text,
  /** The shape that stands beside the name wherever colour does. */
  mark: z.enum(["circle", "diamond", "square", "triangle"]),
  /** The name takes "the" in an English sentence. */
  article: z.optional(z.literal(true)),
  /** Languages in which the name is a plural, and its verb with it. */
  plural: z.optional(z.array(z.enum(["en", "uk", "ru"]))),
  /** Languages in which the name begins with a small letter inside a sentence: "local residents". */
  common: z.optional(z.array(z.enum(["en", "uk", "ru"]))),
  /** How the two figures of a mirror name this party's people: "Russians", "Ukrainians". */
  people: z.optional(localized),
});

const speaker = z.strictObject({
  name: localized,
  /** For narrow cells. */
  short: z.optional(localized),
  kind: z.enum(["person", "body"]),
  party: id,
  /** What verbs agree with, where the name's first word does not tell it. */
  gender: z.optional(z.enum(["m", "f", "n", "pl"])),
  /** Before a body's English name, where it is not "the". */
  article: z.optional(z.enum(["a", "none"])),
  offices: z.optional(
    z.array(z.strictObject({ office: localized, from: z.optional(text), to: z.optional(text) })),
  ),
});

const outlet = z.strictObject({
  /** As the outlet writes itself; one script for all readers of a page. */
  name: text,
  /** The same in Latin letters, for English words that are to be printed. */
  latin: z.optional(text),
  /** Without a scheme or a path: "gazette.example". */
  host: z
    .string()
    .check(z.refine((host) => isHost.test(host), { params: { expected: "host name" } })),
  lang,
  kind: z.enum(["official", "agency", "national", "regional", "foreign", "aggregator", "channel"]),
  /** Directed by a state. A public broadcaster with a newsroom of its own is not. */
  state: z.enum(["yes", "no", "unknown"]),
  mirror: z.optional(z.literal(true)),
});

const measure = z.strictObject({
  name: localized,
  /** What a share is a share of, as it stands after the figure: "of those returned". */
  whole: z.optional(localized),
  /** The row's heading where it is not the name with the population. */
  unit: z.enum(["people", "bodies", "things", "percent", "events"]),
  counts: z.enum(["bounded", "to-date", "level"]),
  /** In a sentence: "(89 people) were killed", "(повідомив) про загиблих", "(сообщил) о погибших". */
  said: z.optional(localized),
  /** The same of bodies, which are not "found dead". */
  saidOfBodies: z.optional(localized),
  /** A count to date that runs on over the totals of movements; figures pages set it against their sum. */
  runsOver: z.optional(z.literal("moved")),
  within: ids,
  aliases,
});

const population = z.strictObject({
  name: localized,
  /** As it stands after a figure: in Ukrainian and Russian the genitive plural. */
  counted: z.optional(localized),
  /** After one: "1 body of a foreigner", 1 тело иностранца. */
  one: z.optional(localized),
  /** After 21, 31 and so on, where it is not the form after one: 41 тело россиян. */
  ones: z.optional(z.strictObject({ uk: text, ru: text })),
  /** After two to four, where it is neither the name (Ukrainian) nor the form after a figure (Russian). */
  few: z.optional(z.strictObject({ uk: z.optional(text), ru: z.optional(text) })),
  within: ids,
  /** It counts bodies, and no people; parts inherit it from what they are part of. */
  unit: z.optional(z.literal("bodies")),
  /** Whose they are; parts inherit it from what they are part of. */
  side: z.optional(id),
  counterpart: z.optional(id),
  /** Nobody says how far it reaches, so that whether it is the same as another is not known. */
  extent: z.optional(z.literal("unstated")),
  /** Populations that never share a person with it: civilians and servicemen. Men and officers may. */
  disjoint: ids,
  aliases,
});

const topic = z.strictObject({
  /** The row's heading: a question or a noun phrase. */
  name: localized,
  kind: z.enum(["stance", "choice", "set", "time", "place", "text"]),
  /** What a stance asserts or denies; always positive. */
  proposition: z.optional(localized),
  /** In a sentence: "(said) on the cause", "(повідомив) про причину", "(сообщил) о причине". */
  said: z.optional(localized),
  /** How a denial of the proposition reads: "nobody has seen the bodies". */
  denial: z.optional(localized),
  /** How it reads that a speaker leaves the question open, where "not known" would say too much. */
  open: z.optional(localized),
  items: z.optional(z.record(id, z.strictObject({ name: localized, excludes: ids }))),
  /** Whether different answers exclude each other. */
  exclusive: z.optional(z.boolean()),
  aliases,
});

const place = z.strictObject({
  name: localized,
  within: ids,
  point: z.optional(z.tuple([z.number(), z.number()])),
  zone: z.optional(text),
  aliases,
});

const kind = z.strictObject({
  name: localized,
  /** Lead questions in order: "moved", a measure, or a topic. */
  leads: z.array(z.union([id, z.array(id)])),
});

/** One schema for each vocabulary file. */
export const vocabularyFiles = {
  parties: z.record(id, party),
  speakers: z.record(id, speaker),
  outlets: z.record(id, outlet),
  measures: z.record(id, measure),
  populations: z.record(id, population),
  topics: z.record(id, topic),
  places: z.record(id, place),
  kinds: z.record(id, kind),
} as const;

/** Whose account it is. */
export type Party = z.infer<typeof party>;
/** Who said it: a person in an office, or a body. */
export type Speaker = z.infer<typeof speaker>;
/** Where it can be read. */
export type Outlet = z.infer<typeof outlet>;
/** What is counted about a population. */
export type Measure = z.infer<typeof measure>;
/** Who or what is counted. */
export type Population = z.infer<typeof population>;
/** A question that is not a count. */
export type Topic = z.infer<typeof topic>;
/** A place, in its containing places. */
export type Place = z.infer<typeof place>;
/** A kind of event, with its lead questions. */
export type Kind = z.infer<typeof kind>;
