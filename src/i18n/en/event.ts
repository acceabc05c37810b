import { plural } from "../plural";

const count = (n: number, one: string, other: string) => `${n} ${plural("en", n, { one, other })}`;

/** Texts of the event page. */
export const event = {
  /** Pages with what is known of where their texts come from. */
  origins: (pages: number, origins: number, unknown: number) => {
    if (pages === 0) return "no pages on record";
    const all = count(pages, "page", "pages");
    const known = pages - unknown;
    const from = count(origins, "origin", "origins");
    if (unknown === 0) return `${all} from ${from}`;
    if (known === 0) return `${all} of unknown origin`;
    return `${all}: ${known} ${known === 1 ? "traces" : "trace"} to ${from}, ${unknown} of unknown origin`;
  },
  sections: {
    claims: "Claim by claim",
    ledger: "Who handed over whom",
    statements: "What each party said",
    reports: "What outlets reported on their own account",
    sources: "Sources",
    notes: "Notes",
    searched: "Where somebody looked",
    related: "Related events",
    changes: "Changes to this record",
  },
  headline: {
    label: "The main finding",
    nothing: "No side gave a figure or an answer that could be set beside another.",
    also: (n: number) => `${n} more of this party`,
  },
  table: {
    question: "Question",
    finding: "Finding",
    reports: "Reports",
    caption: "What each party said to each question, with the finding",
    scroll: "The table, which scrolls sideways",
    before: "Said before the event",
    notStated: "not stated",
    lookedUntil: (date: string) => `looked for until ${date}`,
    empty: "No question has this finding.",
    pairs: (n: number) => `${count(n, "pair", "pairs")} compared`,
    outletPairs: (n: number) => `${count(n, "pair", "pairs")} of outlets`,
    makeUp: (n: number) => `Make-up of this total: ${count(n, "question", "questions")}`,
    explanations: "Explanations offered",
    explanationsOffered: (n: number) => `${count(n, "explanation", "explanations")} offered`,
    explanation: "An explanation offered",
    more: (n: number) => `${n} more`,
  },
  jump: {
    label: "On this page",
    claims: "Claim by claim",
    ledger: "Ledger",
    timeline: "Timeline",
    statements: "Statements",
    sources: "Sources",
  },
  claim: {
    /** With the outlet's name, which no language inflects. */
    reportedBy: (name: string) => `as reported by ${name}`,
    renderedAs: "rendered elsewhere as",
    addedUp: "added up from",
    superseded: "earlier",
    withdrawn: "withdrawn",
    withdrawing: "takes it back",
    wider: "a closer figure stands beside it",
    unsourced: "no source",
    secondHandBeside: "second-hand",
    undated: "no date",
    state: "state-controlled",
    stateMark: "state",
    source: "Source",
  },
  filter: {
    label: "Filter by finding",
    all: "All",
  },
  columns: {
    button: "Columns",
    title: "Columns of the table",
    hint: "Choose what is shown, and in which order. The link keeps your choice.",
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    moved: (name: string, place: number, total: number) =>
      `${name} is now column ${place} of ${total}`,
    reset: "Back to the usual order",
  },
  export: {
    button: "Export",
  },
  copy: {
    link: "Copy link",
    linkTo: (name: string) => `Copy link: ${name}`,
    row: "Copy with sources",
    rowOf: (name: string) => `Copy with sources: ${name}`,
    done: "Copied",
    quote: "Copy quote",
    embed: "Embed",
    cite: "Cite",
    citeOf: (name: string) => `Cite: ${name}`,
    sentence: "Sentence to print",
    sentenceOf: (name: string) => `Sentence to print: ${name}`,
    picture: "Picture with a check code",
    pictureOf: (name: string) => `Picture with a check code: ${name}`,
    citeEvent: "Cite this event",
    /** The menu that holds all of these, at a row or a statement. */
    more: "Link, quote, cite",
    moreOf: (name: string) => `Link, quote, cite: ${name}`,
    notLoaded: "This could not be fetched. Try again.",
    failedTitle: "Copy this by hand",
    failed: "The browser did not let the page copy. The text is selected: press Ctrl+C or ⌘C.",
    close: "Close",
  },
  dossier: { add: "Add to the dossier", open: (n: number) => `In your dossier, with ${n} in all` },
  ledger: {
    caption: "How many crossed in each movement, as each party gave it",
    movement: "Movement",
    way: (from: string, to: string) => `From ${from} to ${to}`,
    open: "What was said of this movement",
    close: "Close",
    nothing: "Nothing else was said of this movement.",
  },
  statement: {
    spoke: (language: string) => `spoke in ${language}`,
    forms: { paraphrase: "our paraphrase", verbatim: "verbatim", translation: "translation" },
    machineTranslation: "machine translation",
    original: "Original wording",
    noSource: "No source",
    undated: "no date on record",
    unmarked: "Also in this statement",
  },
  source: {
    read: { page: "whole page read", excerpt: "excerpt read", archive: "archived copy read" },
    published: (date: string) => `published ${date}`,
    undated: "no date given",
    origin: (name: string) => `text by ${name}`,
    originUnknown: "origin unknown",
    translated: { machine: "machine translation", person: "translated by a person" },
    gone: "the page has disappeared",
    archived: "Archived copy",
    noArchive: "No archived copy recorded.",
    lookForOne: "Look for one",
    order:
      "Numbered as in the record. Links open the outlet’s own site and do not tell it where you came from.",
    mirror: "reposts others’ texts",
  },
  notes: {
    context: "Context",
    editor: "Editor’s note",
    basis: "Rests on",
    searchedFor: (what: string) => `Looked for: ${what}`,
    searchedWhere: (where: string, until: string) => `${where}, until ${until}. Nothing found.`,
    grade: { corrected: "Corrected", updated: "Updated", withdrawn: "Withdrawn" },
  },
  withdrawn: {
    when: (date: string) => `This record was withdrawn on ${date}.`,
    keeps:
      "The address stays, so that links to it lead to this notice. What was published here can still be read as it was.",
    lastVersion: "Show the last version that was published",
  },
  footer: {
    version: "Record version",
    changed: (date: string) => `last changed ${date}`,
    allChanges: "changes of this record",
    whatChanged: "what changed",
  },
  target: {
    missing: (name: string) =>
      `This link points at “${name}”, and nothing on this page has that name now.`,
    missingClaim: (name: string) =>
      `This link points at the claim “${name}”, which the statement no longer holds.`,
    missingSource: (n: string, total: number) =>
      `This link points at source ${n}; the page has ${count(total, "source", "sources")}.`,
    here: "What is here:",
    theStatement: "the statement it belonged to",
    filterDropped: "The row this link points at was hidden by the filter, so all rows are shown.",
    dismiss: "Dismiss",
  },
  chart: {
    bars: (items: readonly string[]) =>
      `Bars from zero, apart from each other: ${items.join("; ")}.`,
    axis: (items: readonly string[], gap: string) => `On one axis: ${items.join("; ")}. ${gap}.`,
  },
};
