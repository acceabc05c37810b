/** The page about the site. */
export const about = {
  title: "About Parallax",
  lead: "What each party to a conflict said about one event, side by side, claim by claim, with the source of every figure.",
  what: [
    "Parallax is the shift of one object seen from two places. Here the object is an event, and the places are the accounts of it. The site shows where the accounts meet, where they part, and by how much, so that reporters, researchers and other readers can go on from there.",
    "It does not say who is right, and it adds nothing to what was said. Each record is a file with its statements, claims and sources; all findings are worked out from it by the same rules for everybody.",
  ],
  method: "How Parallax compares",

  settingsTitle: "Who is behind this site",
  settings: {
    address: "Address of the site",
    publisher: "Publisher",
    corrections: "Corrections",
    recordLicence: "Licence of the records",
    softwareLicence: "Licence of the software",
    sourceCode: "Source code",
  },
  notSet: "not set",
  notSetHint: "What is not set has not been given by whoever publishes this site.",

  correctionsTitle: "Errors and corrections",
  corrections: [
    "Every row, claim, statement and source of an event has an address of its own. A report of an error should carry the address of the row it is about and, if possible, a source.",
    "A correction appears in the record with its date, its grade (corrected, updated or withdrawn) and a note on what changed.",
  ],
  report: "Report an error",
  reportUnset:
    "No address for corrections has been set, so this site cannot yet take reports of errors.",

  dataTitle: "For programs",
  data: "Everything that is shown can be had as files: the list of events, the names used, and each record as its editor wrote it, with a published schema.",
  files: {
    index: "List of events",
    vocabulary: "Names of parties, speakers, measures and places",
    schema: "Schema of a record",
    comparison: "Schema of a comparison",
  },
};
