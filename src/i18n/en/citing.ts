import { plural } from "../plural";

const statements = (n: number) => plural("en", n, { one: "statement", other: "statements" });

/** Words of citations and of the dialog that offers them. They are fetched when somebody cites. */
export const citing = {
  /** Quotation marks, for verbatim words and for titles. */
  quoted: (text: string) => `“${text}”`,
  /** Where a statement was read, after its speaker and date. */
  readIn: (outlet: string) => `in ${outlet}`,
  version: (version: string) => `version ${version}`,
  /** A page whose date is not on record. */
  undated: "undated",
  morePages: (n: number) => `${n} more ${plural("en", n, { one: "page", other: "pages" })}`,
  more: (n: number) => `${n} more ${statements(n)}`,
  /** An answer with the question that it answers. */
  answering: (answer: string, question: string) => `${answer} (“${question}”)`,
  /** How one page renders a claim that others render otherwise. */
  renderedHere: (answer: string) => `rendered on this page as: ${answer}`,
  derived: "added up from the speaker’s figures, not said as a sum",
  source: (source: string) => `Source: ${source}.`,
  noSource: (why: string) => `No source that can be opened. ${why}`,
  archived: (address: string) => `archived copy: ${address}`,
  finding: (finding: string) => `Parallax’s finding: ${finding}.`,
  event: (title: string, version: string) =>
    `Parallax, “${title}”: what each party said, ${version}`,
  recorded: (title: string, version: string) => `Recorded in Parallax: “${title}”, ${version}`,
  at: (record: string, link: string, accessed: string) =>
    `${record}, ${link} (accessed ${accessed}).`,
  /** A record that the reader opened: nobody else can look it up. */
  ownFile: (record: string) => `${record}; the reader’s own file, not published, without a link.`,
  ownFileShort: "the reader’s own file, not published",
  /** How the words of a quote were come by, where they are not the speaker's own. */
  paraphrase: "Paraphrased by Parallax, not the speaker’s own words.",
  translation: (language: string) => `Translation; the original is in ${language}.`,
  machineTranslation: (language: string) => `Machine translation; the original is in ${language}.`,
  original: (words: string) => `Original wording: ${words}`,
  link: (address: string) => `Link: ${address}`,

  dialog: {
    title: "Cite",
    what: "What is cited",
    event: "The whole event",
    row: (name: string) => `The whole row: ${name}`,
    statement: (speaker: string) => `The whole statement: ${speaker}`,
    pinned: "The link leads to this version of the record, whatever is changed later.",
    ownFile:
      "This record is a file of your own. Nobody else can look it up, so the citation holds no link.",
    short: "Short",
    full: "Full",
    quote: "Quote",
    link: "Link to this version",
    managers: "For reference managers",
    copy: "Copy",
    copyOf: (form: string) => `Copy: ${form}`,
    download: "Download",
    downloadOf: (form: string) => `Download: ${form}`,
    show: "Show the text",
    close: "Close",
  },
};
