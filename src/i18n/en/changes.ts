import { plural } from "../plural";

const count = (n: number, one: string, other: string) => `${n} ${plural("en", n, { one, other })}`;

/**
 * What was changed in a record, and its versions. Names stand in the nominative, so no sentence needs one
 * in another case.
 */
export const changes = {
  title: "Changes to records",
  lead: "Every change of a published record, newest first: corrected where something was wrong, updated where something was added, withdrawn where the record no longer stands. Earlier versions stay readable.",
  none: "No published record has been changed so far.",
  noneNext: "When one is, this page will say what was changed, when and why.",
  what: "What was changed",
  before: "The version before",
  now: "The version it became",
  feeds: "To follow changes:",

  sentences: {
    who: (speaker: string, said: string) => `${speaker}, ${said}`,
    reported: (speaker: string, outlet: string) => `${speaker} (as reported by ${outlet})`,
    undated: "no date on record",
    notGiven: "not given",
    claimAdded: (who: string, question: string, claim: string) =>
      `${who}: a claim was added on “${question}”: “${claim}”.`,
    claimRemoved: (who: string, question: string, claim: string) =>
      `${who}: the claim on “${question}” was removed: “${claim}”.`,
    figureChanged: (who: string, question: string, before: string, after: string) =>
      `${who}, “${question}”: ${before} became ${after}.`,
    derivedChanged: (who: string, question: string, before: string, after: string) =>
      `${who}, “${question}”: the figure worked out from the statement was ${before} and is ${after}.`,
    answerChanged: (who: string, question: string, before: string, after: string) =>
      `${who}, “${question}”: “${before}” became “${after}”.`,
    answerReread: (who: string, question: string, answer: string) =>
      `${who}, “${question}”: the answer “${answer}” is now recorded in another way.`,
    answerRewordedIn: (who: string, question: string, answer: string, languages: string) =>
      `${who}, “${question}”: the answer was reworded in ${languages} only; in English it still reads “${answer}”.`,
    questionChanged: (who: string, claim: string, before: string, after: string) =>
      `${who}: the claim “${claim}” stood under “${before}” and now stands under “${after}”.`,
    countedChanged: (who: string, question: string, before: string, after: string) =>
      `${who}, “${question}”: those counted were called “${before}” and are now called “${after}”.`,
    bearingChanged: (who: string, question: string, what: string) =>
      `${who}, “${question}”: changed in the record: ${what}.`,
    claimSourcesAdded: (who: string, question: string, sources: string) =>
      `${who}, “${question}”: now also read in ${sources}.`,
    claimSourcesRemoved: (who: string, question: string, sources: string) =>
      `${who}, “${question}”: no longer read in ${sources}.`,
    statementAdded: (who: string, claims: number) =>
      `${who}: a statement was added, with ${count(claims, "claim", "claims")}.`,
    statementRemoved: (who: string, claims: number) =>
      `${who}: the statement was removed, with its ${count(claims, "claim", "claims")}.`,
    attributionChanged: (before: string, after: string, claims: number) =>
      `Whose statement it is was changed: “${before}” became “${after}” (${count(claims, "claim", "claims")}).`,
    saidChanged: (speaker: string, before: string, after: string) =>
      `${speaker}: the date of the statement was changed: “${before}” became “${after}”.`,
    statementSourcesAdded: (who: string, sources: string) =>
      `${who}: the statement can now also be read in ${sources}.`,
    statementSourcesRemoved: (who: string, sources: string) =>
      `${who}: the statement is no longer given as read in ${sources}.`,
    statementReworded: (who: string, before: string, after: string) =>
      `${who}: how the statement is worded here was changed: “${before}” became “${after}”.`,
    statementRewordedIn: (who: string, languages: string) =>
      `${who}: how the statement is worded here was changed in ${languages} only.`,
    statementChanged: (who: string, what: string) => `${who}: changed in the record: ${what}.`,
    sourceAdded: (source: string) => `A source was added: ${source}.`,
    sourceRemoved: (source: string) => `A source was removed: ${source}.`,
    sourceChanged: (source: string, what: string) =>
      `Source ${source}: changed in the record: ${what}.`,
    titleChanged: (before: string, after: string) =>
      `The title was changed: “${before}” became “${after}”.`,
    titleRewordedIn: (languages: string) => `The title was reworded in ${languages} only.`,
    dateChanged: (before: string, after: string) =>
      `The date of the event was changed: “${before}” became “${after}”.`,
    kindChanged: (before: string, after: string) =>
      `The kind of event was changed: “${before}” became “${after}”.`,
    placeChanged: (before: string, after: string) =>
      `The place was changed: “${before}” became “${after}”.`,
    way: (from: string, to: string) => `from ${from} to ${to}`,
    movementAdded: (way: string) => `A movement was added: ${way}.`,
    movementRemoved: (way: string) => `A movement was removed: ${way}.`,
    movementChanged: (before: string, after: string) =>
      `A movement was changed: “${before}” became “${after}”.`,
    searchAdded: (party: string, what: string, until: string) =>
      `It was added where a statement was looked for: ${party}, “${what}”, until ${until}.`,
    searchRemoved: (party: string, what: string, until: string) =>
      `It was removed where a statement was looked for: ${party}, “${what}”, until ${until}.`,
    searched: (party: string, what: string, where: string, until: string) =>
      `${party}: ${what} (${where}, until ${until})`,
    searchChanged: (before: string, after: string) =>
      `What is told of where a statement was looked for was changed: “${before}” became “${after}”.`,
    searchRewordedIn: (languages: string, search: string) =>
      `Where a statement was looked for was reworded in ${languages} only; in English it still reads “${search}”.`,
    searchReread: (search: string) =>
      `Where a statement was looked for is now recorded in another way: “${search}”.`,
    noteAdded: (note: string) => `A note was added: “${note}”`,
    noteRemoved: (note: string) => `A note was removed: “${note}”`,
    noteChanged: (before: string, after: string) =>
      `A note was changed: “${before}” became “${after}”`,
    noteRewordedIn: (languages: string, note: string) =>
      `A note was reworded in ${languages} only; in English it still reads “${note}”`,
    noteReread: (note: string) =>
      `What is recorded with a note, such as what it rests on, was changed: “${note}”`,
    relatedAdded: (event: string) => `A related event was added: ${event}.`,
    relatedRemoved: (event: string) => `A related event was removed: ${event}.`,
    headlineChanged: "The row that the page puts first was changed.",
    changeNotesChanged: "The notes that the record itself keeps on changes were edited.",
    nothing: "Nothing that readers see was changed, only how the record is written down.",
  },
  aspects: {
    claim: {
      whole: "whether it is given as the whole of the movement",
      partOf: "what it is a part of",
      onTopOf: "what it comes on top of",
      cutoff: "the day up to which it counts",
      explains: "which difference it explains",
      supersedes: "which earlier claim it replaces",
      readings: "how sources render it",
      derivedFrom: "what it is worked out from",
    },
    statement: {
      text: "which of its words here carry a claim",
      original: "the original wording",
      form: "whether it is verbatim, translated or paraphrased",
      translator: "who translated it",
      lang: "the language it was made in",
      why: "why it has no source",
    },
    source: {
      outlet: "the outlet",
      url: "the address",
      title: "the title",
      archived: "the archived copy",
      date: "the date",
      lang: "the language",
      read: "how much of it was read",
      origin: "whose text it repeats",
      translated: "who translated it",
      gone: "whether the page has disappeared",
    },
  },

  /** "in …" */
  inLanguage: { en: "English", uk: "Ukrainian", ru: "Russian" },

  pinned: {
    label: "Version of the record",
    /** Of several versions of one day. */
    numbered: (date: string, number: number) => `${date} (no. ${number} of that day)`,
    title: (date: string) => `This is the version of ${date}`,
    newer: (date: string) => `A newer one exists, of ${date}.`,
    newerUndated: "The record has been edited since.",
    withdrawn: (date: string) => `The record was withdrawn on ${date}.`,
    goToLatest: "Show the latest version",
    goToEvent: "What stands here now",
    since: "What was changed since, and why",
    differs: "What is different in the latest version",
    more: (n: number) => `${count(n, "more change", "more changes")}`,
    latest: (date: string) => `This is the latest version, of ${date}.`,
  },
  unknown: {
    heading: "There is no such version",
    body: "The link asks for a version of this record that was never published here. It may have been cut short or mistyped.",
    asked: "Asked for:",
    there: "Versions there are",
    none: "No version of this record has been published yet.",
    latest: "Show the record as it stands today",
  },
  grade: {
    published: "Published",
    corrected: "Corrected",
    updated: "Updated",
    withdrawn: "Withdrawn",
  },
};
