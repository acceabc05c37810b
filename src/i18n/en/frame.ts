/** What can go wrong on the way to a page, as its screen tells it. */
export interface Trouble {
  readonly heading: string;
  readonly body: string;
}

/** Texts of the frame: header, footer, the list of events, the list of problems, and error screens. */
export const frame = {
  site: "Parallax",
  titled: (page: string) => `${page} · Parallax`,
  home: "Parallax: all events",
  skip: "Skip to content",
  sections: "Sections",
  search: "Search",
  events: "Events",
  figures: "Figures",
  method: "Method",
  about: "About",
  dossier: "Dossier",
  checkCode: "Check a code",
  developers: "For developers",
  changes: "Changes",
  /** Leads from a finding to where it is explained. */
  howDecided: "How this is decided",
  reportError: "Report an error",
  loadingPage: "The page is loading…",

  languages: "Language",
  /** Each language calls itself by its own name, whatever language the page is in. */
  languageNames: { en: "English", uk: "Українська", ru: "Русский" },
  languageCodes: { en: "EN", uk: "УК", ru: "РУ" },
  themes: { system: "as on this device", light: "light", dark: "dark" },
  themeButton: (now: string, next: string) => `Colours: ${now}. Change to: ${next}`,

  footerPromise: "Parallax shows what was said and by whom. It never says who is right.",
  footerPrivacy: "No accounts, no counting of readers, no requests to other sites.",
  problemsLink: (files: number) =>
    files === 1 ? "1 record set aside" : `${files} records set aside`,

  listTitle: "What each side said",
  listLead: "Accounts of the same events, claim by claim, with the source of every figure.",
  listCaption: "Events, with what each side said",
  date: "Date",
  event: "Event",
  between: "Between them",
  finding: "Finding",
  pages: (count: number) => (count === 1 ? "1 page" : `${count} pages`),
  notStated: "not stated",
  received: "received",
  handedOver: "handed over",
  revisedFrom: (figure: string) => `revised from ${figure}`,
  noHeadline: "Neither side gave a figure",
  noEvents: "No event has been published yet.",
  noEventsNext: "Records are read from the folder data/events when the site is built.",

  problemsTitle: "Records set aside",
  problemsLead: (files: number) =>
    files === 1
      ? "One file could not be published as it stands. Everything that is wrong with it is listed here; all other events are shown."
      : `${files} files could not be published as they stand. Everything that is wrong with them is listed here; all other events are shown.`,
  noProblemsTitle: "Nothing is set aside",
  noProblems: "Every record file was read without a problem.",
  problemCount: (count: number) => (count === 1 ? "1 problem" : `${count} problems`),
  wholeFile: "the whole file",

  backToEvents: "All events",
  seeProblems: "See what is wrong",
  tryAgain: "Try again",
  askedFor: "Asked for:",
  notFound: {
    heading: "There is no such page",
    body: "The address leads to nothing on this site. It may have been cut short when it was copied.",
  } as Trouble,
  eventMissing: {
    heading: "There is no such event",
    body: "The address names an event that is not published here. It may have been mistyped, or its record has been set aside because something in it is wrong.",
  } as Trouble,
  eventSetAside: {
    heading: "This record is set aside",
    body: "The event is on file, but something in its record is wrong, so it is not shown until that is put right.",
  } as Trouble,
  offline: {
    heading: "The page could not be fetched",
    body: "The site did not answer. Check the connection and try again; nothing you arranged is lost, it stands in the address.",
  } as Trouble,
  hostTrouble: {
    heading: "The page could not be fetched",
    body: "The host answered with an error. Try again in a moment.",
  } as Trouble,
  damaged: {
    heading: "The page could not be read",
    body: "The host sent something other than the file that belongs here; an older copy may be in the way. Reload the page.",
  } as Trouble,
  updated: {
    heading: "The site has been updated",
    body: "This page belongs to an older edition of the site, and what it asks for is there in a newer one only. Reload the page; everything you arranged stands in the address.",
  } as Trouble,
  mistake: {
    heading: "This page broke",
    body: "Something in Parallax itself failed while showing it. The record is not at fault. Reload the page or go back to the list.",
  } as Trouble,
  movedTo: "This event is now found at:",
  technical: "For a report of the error:",
  exists: "What there is:",
};
