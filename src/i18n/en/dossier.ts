import { plural } from "../plural";

const events = (n: number) => `${n} ${plural("en", n, { one: "event", other: "events" })}`;

/** Words of dossiers and of the page where they are made. */
export const dossier = {
  title: "Dossier",
  lead: "Choose events and take them away as one file: what each side said, with its sources, the tables, and their CSV and JSON inside. It opens by a double click, without a network.",
  kept: "Your choice is kept on this device only.",
  chosen: (n: number) => (n === 0 ? "No event is chosen yet" : `Chosen: ${events(n)}`),
  choose: "Choose events",
  find: "Find by name or date",
  found: (n: number) => `Found: ${events(n)}`,
  remove: (name: string) => `Remove: ${name}`,
  removeShort: "Remove",
  clear: "Remove all",
  make: "Make the dossier",
  making: (done: number, all: number) => `${done} of ${events(all)} done`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was saved.",
  done: "The dossier is saved among your downloads.",
  failed: "The dossier could not be made: an event could not be fetched. Try again.",
  gone: (n: number) =>
    `${events(n)} could not be put in: no record stands at the address any more.`,

  fileTitle: (n: number) => `Parallax dossier: ${events(n)}`,
  intro:
    "What each party said, with its sources. Parallax never says who is right. The file is whole: it loads nothing from any network.",
  made: (time: string) => `Made on ${time}`,
  contents: "Contents",
  version: (version: string) => `version ${version}`,
  onSite: "this event on the site",
  statements: "Everything that was said",
  quoted: (text: string) => `“${text}”`,
  original: (text: string) => `Original: “${text}”`,
  forms: {
    verbatim: "Word for word",
    translation: "Translation",
    paraphrase: "Paraphrase by Parallax",
  },
  noSource: "No source that can be opened.",
  archived: "archived copy",
  files: "Files in this dossier",
  save: (name: string) => `Save ${name}`,
  fingerprint: "Fingerprint",
  howToCheck:
    "The last line of this file is the SHA-256 of all lines before it. Whoever has changed a word has changed the fingerprint. To check it, put the file’s name into this command:",
};
