import { plural } from "../plural";

const events = (n: number) => plural("en", n, { one: "event", other: "events" });

/** The list of events: searching, choosing and ordering. Numbers come formatted, beside their count. */
export const archive = {
  search: "Search the events",
  /** Stands in the empty field. */
  placeholder: (total: string, n: number) =>
    `Search ${total} ${events(n)}, claims and speakers, in any of the three languages`,
  shortPlaceholder: "Search in any of the three languages",
  /** Names the group of buttons. */
  findings: "Finding",
  all: (total: string) => `All ${total}`,
  oneSide: "One side",
  facets: {
    kind: "Kind",
    finding: "More",
    party: "Parties",
    year: "Dates",
    measure: "Counted",
  },
  choose: {
    kind: "What kind of event it was",
    finding: "How the accounts stand to each other",
    party: "Who speaks in it",
    year: "The year",
    measure: "What is counted in it",
  },
  sort: "Order",
  best: "Best match first",
  sorts: {
    newest: "Newest first",
    oldest: "Oldest first",
    gap: "Furthest apart first",
    origins: "Most origins first",
  },
  /** What an order goes by; empty where its name says it all. */
  sortNotes: {
    newest: "",
    oldest: "",
    gap: "By the gap between answers to one question, as a share of the figures. Counts of different people are not ranked.",
    origins: "By how many sources are known not to repeat each other.",
  },
  moved: "People handed over or returned",
  movedBodies: "Bodies handed over",
  /** `n` is the number found. */
  found: (found: string, _n: number, total: string) => `${found} of ${total} events`,
  /** Stands for the number found until it is known. */
  counting: "Looking for events that fit; below is the list as it was.",
  everything: (total: string, n: number) => `${total} ${events(n)}`,
  remove: (name: string) => `Remove: ${name}`,
  clear: "Clear all",
  nothing: "No event fits all of this.",
  nothingNext: "Take something away, or search for fewer words.",
  searchingOn:
    "Titles, speakers, places and headline figures are searched. What was said, and the other languages, are still on their way.",
  searchedPart:
    "Not everything that was said could be fetched: titles, speakers, places and headline figures are searched, and what did arrive.",
  noWords:
    "There is nothing here to search for: texts are in Latin and Cyrillic letters, and figures. All events are shown.",
  searchUnavailable:
    "The search could not be started: a file did not arrive. The list is shown whole.",
  tooLong: "Only the beginning of so long a text is searched.",
  rowComing: "This row is on its way.",
  unavailable:
    "What is chosen could not be applied: a file did not arrive. The list is shown whole.",
  rowsMissing: "Some rows could not be fetched.",
};
