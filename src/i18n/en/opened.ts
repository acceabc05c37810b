/** Texts about a record file of the reader's own, about panels that broke, and about long lists. */
export const opened = {
  /** On the list of events. */
  invite: {
    heading: "A record of your own",
    body: "A record file (JSON) can be compared here without being published. It is read in this browser; nothing is uploaded.",
    choose: "Open a record file…",
    drop: "or drop it anywhere on this page",
    dropNow: "Let go to open the file",
  },

  banner: {
    label: "Where this record comes from",
    heading: "Opened from your device",
    body: "Not part of the archive. Nothing was uploaded; reloading the page forgets the file.",
    file: "File:",
    other: "Open another file…",
    close: "Close it",
  },

  page: "Opened file",
  none: {
    heading: "No file is open",
    body: "A file opened here is kept in memory only. It was forgotten when the page was reloaded or the tab was closed. Choose it again to go on.",
  },
  reading: {
    heading: "The file is being read",
    body: "Long files take a few seconds. The page can be used meanwhile.",
    stop: "Stop",
  },
  problems: {
    heading: "This file cannot be compared yet",
    body: "Something in it is wrong. Each place is named below; put it right in the file and open it again.",
    more: (count: string) => `and ${count} more`,
  },
  tooLarge: {
    heading: "The file is too large",
    body: (size: string, limit: string) =>
      `It has ${size} MB and was not read; the limit is ${limit} MB.`,
  },
  tooSlow: {
    heading: "Reading the file took too long",
    body: (seconds: string) =>
      `It was given up after ${seconds} seconds. Split the record into smaller ones, or compare it on the command line.`,
  },
  unreadable: {
    heading: "The file could not be read",
    body: "The device did not hand it over. It may have been moved or renamed, or be a folder.",
  },
  failed: {
    heading: "Reading the file broke off",
    body: "Something in Parallax itself failed. The file is not changed. Try again; if it fails again, reload the page.",
  },

  panel: {
    heading: "This part could not be shown",
    body: "Something in Parallax itself failed here. The rest of the page is whole.",
    again: "Show it again",
  },
  noTimeline: (count: string) =>
    `The record holds ${count} statements, too many to draw on a timeline here.`,
  showMore: (count: string, left: string) => `Show ${count} more of ${left} left`,
};
