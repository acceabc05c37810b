/** What feeds, structured data and the catalogue say by themselves. */
export const feeds = {
  events: "Parallax: events",
  eventsAbout:
    "What each side said about one event: the headline’s figures, and how they stand to each other.",
  changes: "Parallax: corrections and changed figures",
  changesAbout:
    "What was changed in records after they were published: graded, dated, and in words.",
  compare: "Every claim with its sources",
  seeChange: "The record as it is now",
  seeBefore: "The record as it was before",
  answerOf: (party: string, answer: string) => `${party}: ${answer}`,
  noted: (answer: string, note: string) => `${answer} (${note})`,
  finding: (word: string, line: string) => `${word}: ${line}`,
  changed: (grade: string, title: string) => `${grade}: ${title}`,
  /** Of the data behind a page, for catalogues of data sets. */
  dataset: (title: string) =>
    `What each side said about one event (${title}): statements, claims, figures with their hedges, and the source of each.`,
};
