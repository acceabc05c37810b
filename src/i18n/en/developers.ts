/**
 * The page for developers. What stands between backticks is code or the name of a format: it is shown as
 * such, and is in no language of a reader's.
 */
export const developers = {
  title: "For developers",
  lead: "Everything shown here can be fetched as files: no key, no account, no limit of ours.",

  startTitle: "Five lines to begin with",
  start:
    "This prints the headline of the newest event: its finding, and each party’s figures with their hedges. It runs as it stands in the console of this page.",
  code: "Example in JavaScript",

  filesTitle: "What can be fetched",
  filesLead:
    "Each address leads to a live example. What stands in braces is to be filled in: an event’s id from the list, a language (`en`, `uk`, `ru`), a version from the list of versions.",
  groups: {
    all: "All events",
    event: "One event",
    versions: "Its versions",
  },
  files: {
    index:
      "The list of events, newest first, each with its headline: what both sides answer, and the finding.",
    vocabulary:
      "Names of parties, speakers, outlets, measures, populations, topics and places, in three languages.",
    changes:
      "Every change of a published record, newest first: grade, note, and what changed, claim by claim.",
    catalogue: "This list of files, for programs.",
    site: "Who publishes the site, under which licences, and where errors are reported.",
    problems: "Records that are set aside, with everything that is wrong with them.",
    comparison:
      "The comparison that the page shows: rows, findings with their reasons, and what each party answers.",
    record:
      "The record as it was read: statements with marked claims, sources, movements, notes, and its version.",
    source: "The record as its editor wrote it.",
    all: "Every event as one table: one line a claim, with its event.",
    csv: "The whole table as `CSV`: one line a claim.",
    markdown: "The whole table as `Markdown`, with its sources.",
    claims: "What was said first-hand, as claims of `schema.org` in one language.",
    preview: "A picture of both sides’ figures, 1200 by 630 pixels, in one language.",
    oembed: "How to embed the event, as `oEmbed`.",
    versions: "Every published version, newest first, with its day, grade and note.",
    version: "The record as it was in one version.",
  },

  formatsTitle: "Formats",
  formats: [
    "Files are JSON in UTF-8. A file says the number of its format at its head, as `parallax` or `format`; a program should refuse a number that it does not know.",
    "A figure keeps its hedge. In a comparison `said` is the figure as it was given: `106`, `>=92` for at least 92, `~400` for about 400. `lower` and `upper` are the ends of what it can be; `null` is no end. Without its hedge a figure is not what was said.",
    "Days and times are `EDTF`, as precise as they were given: `2023-04-10`, `2023-04`, `2023-04-10/2023-04-12`. Parties, speakers and measures are ids; the vocabulary has their names.",
    "`build` at a file’s head names the build of the site that wrote the file: files that belong together name the same one.",
    'In `Google Sheets`, `=IMPORTDATA("{address}")` reads a `CSV`; in `R`, `read.csv("{address}")`; on a command line, `curl -O {address}`. These tables are plain UTF-8 without a byte order mark, show every column and row, and are dated by the record’s last version.',
  ],
  findings: "What each finding means",
  schemas: {
    event: "Schema of a record as its editor writes it",
    comparison: "Schema of a comparison",
  },

  feedsTitle: "Feeds",
  feeds:
    "Two feeds in each language: new events with both sides’ headline figures, and changes of published records with their grade and note. Their entries keep their ids when the site moves.",
  feedNames: { events: "New events", changes: "Corrections and changed figures" },

  versionsTitle: "Versions",
  versions: [
    "A record’s version is the beginning of the SHA-256 of its canonical JSON (`RFC 8785`): twelve hexadecimal digits. Equal content has an equal version.",
    "A published record changes only together with a public note that has a day and a grade: corrected, updated or withdrawn. On a page, the version in the query shows the record as it was, says that a newer one exists, and lists what changed.",
  ],

  linksTitle: "Addresses",
  links:
    "A place on an event’s page is the fragment of its address, and works without scripts; how the page is arranged is its query.",
  addresses: {
    row: "A row of the table",
    claim: "A claim: statement, dot, name",
    statement: "A statement",
    asOf: "What had been said by a moment",
    columns: "These columns, in this order",
    version: "The record as it was in a version",
  },

  embedsTitle: "Embeds",
  embeds: [
    "An event, a row or a claim can be shown in a frame on any page. The frame reads without scripts, states both sides or says that there is one only, and links back. With a version in its address it stays as it is, and says in a small line when figures have changed since.",
    "`oEmbed` answers are files, one for each event and language; the head of an event’s page links to them.",
  ],
  embedNames: { live: "Live", frozen: "Frozen at a version" },

  markupTitle: "Structured data",
  markup:
    "The head of an event’s page holds a block of `JSON-LD`: what each side says in the headline as a `Claim`, with its author, its day and a page it was read on. There is no `ClaimReview` and no rating, here or anywhere on this site.",

  stabilityTitle: "What stays as it is",
  stability: [
    "Addresses on this page stay. A renamed event redirects, and the file at its former id says `renamed` with the new one; a withdrawn record keeps its address, which says `withdrawn` and why; a version never changes.",
    "A format may gain fields without notice. When a field goes or changes its meaning, the number at the head changes.",
  ],

  hostingTitle: "Caching and other origins",
  hosting: [
    "The files are static, and how they are sent is up to the host. Where it sends `Access-Control-Allow-Origin: *`, scripts on other sites can read them; where it does not, fetch them from a server of yours.",
    "A version can be kept for ever. Anything else may change when the site is published again: ask with `If-None-Match` or `If-Modified-Since`, and no oftener than you need.",
  ],

  licenceTitle: "Licence",
  licence: {
    recordLicence: "Records",
    softwareLicence: "Software",
  },
  notSet: "not set",
  notSetHint:
    "Where no licence is set, none has been given: ask the publisher before you pass records on.",

  careTitle: "What we ask of you",
  care: [
    "Keep the hedge: “about 400” is not 400, and “at least 92” is not 92.",
    "Show both sides, or say that you show only one.",
    "Nothing stated is not zero, no denial and no agreement.",
    "Make no rating of a finding. It says how two accounts stand to each other, not which of them is true.",
    "Do not subtract what is not compared: “unequal counts” count different people or things.",
    "Give the source, the link and the version, so that readers can see what you saw.",
  ],
};
