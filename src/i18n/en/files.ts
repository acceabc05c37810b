/** Words that stand inside files that readers take away. */
export const files = {
  /** How a file was made, in one line. */
  how: "Made by Parallax from the statements in the record, by fixed rules: only what counts the same thing is compared, every figure keeps its hedge, silence stays “not stated”, and nobody is declared right.",
  /** In the place of an address, where the record is a file of the reader’s own or the site has none. */
  noAddress: "none: the record has no public address",
  /** The headings of a line a claim, in the order of its cells. */
  lines: {
    question: "question",
    party: "party",
    speaker: "speaker",
    said: "said",
    lower: "lower",
    upper: "upper",
    hedge: "hedge",
    asSpoken: "as spoken",
    counts: "counts",
    finding: "finding",
    gap: "gap",
    relativeGap: "relative gap",
    source: "source",
    link: "link",
    version: "record version",
    standing: "standing",
    inFull: "said, in full",
    words: "words of the statement",
    form: "whose words",
    archived: "archived copy",
    made: "made",
    how: "how this was made",
  },
  /** Before them, where a file holds several events. */
  eventLines: { date: "date", event: "event", title: "title" },
  /** The headings of a line a source. */
  sources: {
    number: "no.",
    outlet: "outlet",
    title: "title",
    date: "date",
    address: "address",
    archived: "archived copy",
    language: "language",
    read: "how it was read",
    origin: "whose text",
    marks: "remarks",
  },
  sheets: {
    events: "Events",
    comparison: "Comparison",
    statements: "Statements",
    sources: "Sources",
    method: "Method",
  },
  /** The difference, as a column of its own. */
  gap: "Difference",
  when: "When",
  /** What a file says of itself. */
  about: {
    event: "Event",
    date: "Date of the event",
    address: "Address",
    version: "Record version",
    /** Before the ids of events. */
    without: "Asked for and not in the file",
    made: "Made",
    asOf: "As of",
    asOfLeft: (later: number, undated: number) =>
      `statements left out: ${later} said later, ${undated} without a date`,
    columns: "Columns",
    filter: "Rows",
    allRows: "all rows",
    someRows: (name: string, shown: number, total: number) => `${name}: ${shown} of ${total}`,
    how: "How it was made",
  },
  /** How to read a table without the page around it. */
  reading: [
    "“Not stated” means that the record holds no statement. It is not zero, no denial and no agreement.",
    "A hedge is part of a figure: “about 400” is not 400, and “at least 92” is not 92. Lower and upper are the ends of what a figure can mean; an empty cell is no end.",
    "“Unequal counts” count different people or things, so the two figures do not contradict each other, even where their difference is given.",
    "Figures that were added up from one speaker’s own figures say so; nobody said the sum.",
    "Numbers in square brackets are those of the sources.",
  ],
  sourcesTitle: "Sources",
  archivedCopy: "archived copy",
  page: (n: string, total: string) => `Page ${n} of ${total}`,
  /** What each file of an archive is. */
  zip: {
    csv: "one line a claim, plain UTF-8",
    excel: "the same for Excel, with a byte order mark",
    xlsx: "Excel workbook: comparison, statements, sources, method",
    docx: "Word document with footnoted sources",
    md: "Markdown",
    html: "a piece of HTML to be put into a page",
    json: "the comparison for programs; its schema is published with the site",
    csl: "the sources for reference managers",
    bibtex: "the same for BibTeX and BibLaTeX",
  },
};
