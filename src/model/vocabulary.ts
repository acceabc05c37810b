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
