import { plural } from "../plural";

/** Words of evidence cards and of the page that checks their codes. */
export const cards = {
  sources: (hosts: string) => `Sources: ${hosts}`,
  code: "Check code",
  checkAt: (address: string) =>
    `Enter it at ${address} to see this very state and what has changed.`,
  silent: "The record holds no statement on this",
  silentUntil: (day: string) =>
    `No figure or answer in the record’s sources, searched until ${day}`,
  undated: "date not recorded",
  more: (n: number) =>
    `${n} more ${plural("en", n, { one: "account", other: "accounts" })} on record`,
  gone: (n: number) =>
    `${n} earlier ${plural("en", n, { one: "account", other: "accounts" })} replaced or withdrawn`,
  noNumber: "At least one side has given no number, so there are no two figures to compare.",

  dialog: {
    title: "A picture with a check code",
    form: "Form",
    forms: {
      wide: "Wide, 1200 × 675",
      square: "Square, 1080 × 1080",
      tall: "Tall, 1080 × 1350",
      story: "Story, 1080 × 1920",
    },
    language: "Language of the picture",
    theme: "Ground",
    themes: { light: "Light", dark: "Dark" },
    png: "Download as PNG",
    svg: "Download as SVG",
    copyCode: "Copy the check code",
    code: (code: string) => `Check code ${code}`,
    check: "Check it",
    unpublished: "A file of your own has no check code: nobody else could look it up.",
    nothing: "Nobody has spoken of this in the record: there is nothing to draw.",
    failed: "The picture could not be made. Try again.",
    close: "Close",
  },

  check: {
    title: "Check a code",
    lead: "Type the code from a picture that was taken from Parallax. You will see what the picture has to show, the very state of the record that it was made from, and whether anything has changed since.",
    label: "Check code",
    button: "Check",
    example: "Nine letters and digits, as K7Q-M4X-WDP; small letters will do.",
    problems: {
      letters: "A code has no letters but A–Z without I and O, and digits 2–9.",
      length: "A code has nine letters, or fourteen where a moment is chosen.",
      check: "One letter of this code is wrong, or two have changed places.",
    },
    unknown:
      "No published version has this code. It may come from another site, or from a picture that was altered.",
    looking: "Looking it up …",
    found: "This code is of",
    row: (name: string) => `Row: ${name}`,
    noRow:
      "The row that the code names is not in the record as it is compared today, so there is nothing here to compare the picture with.",
    nothing:
      "In this state of the record nobody has spoken of this: there can be no picture of it.",
    several:
      "This code can mean more than one state. The picture was made from one of these: compare it with each.",
    compare: "Compare these with the picture",
    rely: "The code speaks for the record, not for an image that somebody may have painted over: where the picture shows another figure, name or date, do not rely on it. Its language may be another; the figures are the same.",
    asOf: (moment: string) => `Taken as of ${moment}`,
    version: (version: string) => `Version ${version}`,
    unchanged: "Unchanged",
    unchangedLong: "The record stands today as it was when the picture was made.",
    changed: "Changed since",
    withdrawn: "The record was withdrawn since.",
    nowhere: "The record is no longer on this site.",
    open: "Open this very state",
    openNow: "Open the record as it stands today",
  },
};
