import type { Gender } from "../speaker-gender";

/** Who said it: a name that begins a clause. */
export interface Subject {
  readonly text: string;
  readonly gender: Gender;
}

/** A figure with what is said of it: "were killed", "89 Russian servicemen". */
export interface ToldFigure {
  readonly about: string;
  readonly figure: string;
  /** One single thing: "1 person was". */
  readonly single: boolean;
}

const agreeing = ({ about, figure, single }: ToldFigure) =>
  `${figure} ${single ? about.replace(/^were /u, "was ").replace(/^have /u, "has ") : about}`;

/**
 * Words of sentences that can be printed as they stand, and of the dialog that offers them. `when` begins
 * with its own space and may be empty.
 */
export const sentences = {
  returned: "were returned",
  received: "were received",
  handedOver: "were handed over",

  on: (day: string) => ` on ${day}`,
  sameDay: " the same day",
  bracketed: (time: string) => ` (${time})`,
  noDate: " (date not recorded)",

  outlet: (name: string, _channel: boolean) => name,
  office: (name: string, office: string) => `${name}, ${office}`,
  via: (outlet: string) => `as reported by ${outlet}`,
  people: "people",
  /** Whom a movement brought, where nobody says who they are and how many. */
  /** A stated zero: there were none. */
  none: (counted: string, _people: boolean) => `no ${counted}`,
  unnamedPeople: "people",

  told: ({ text }: Subject, when: string, figures: readonly ToldFigure[]) =>
    `${text} said${when} that ${figures.map(agreeing).join(" and that ")}`,
  shared: ({ text }: Subject, when: string, part: string, members: string) =>
    `${text} said${when} that ${part} were ${members}`,
  withoutNumber: ({ text }: Subject, when: string, about: string, people: string) =>
    `${text} said${when} that ${people} ${about}, without giving a number`,
  answered: ({ text }: Subject, when: string, about: string, answer: string) =>
    `${text} said${when}${about}: ${answer}`,
  /** What a topic is called after "said": "on the cause". */
  onTopic: (topic: string) => `, ${topic}`,
  question: (title: string) => `, on “${title}”`,
  stated: ({ text }: Subject, when: string, clause: string) => `${text} said${when} that ${clause}`,
  likely: ({ text }: Subject, when: string, clause: string) =>
    `${text} said${when} that it was likely that ${clause}`,
  possible: ({ text }: Subject, when: string, clause: string) =>
    `${text} said${when} that it was possible that ${clause}`,
  denied: ({ text }: Subject, when: string, clause: string) =>
    `${text} denied${when} that ${clause}`,
  deniedFigure: ({ text }: Subject, when: string, figure: ToldFigure) =>
    `${text} denied${when} that ${agreeing(figure)}`,
  deniedInGeneral: ({ text }: Subject, when: string, about: string) =>
    about === ""
      ? `${text} denied it in general terms${when}`
      : `${text} gave a denial in general terms${when}${about}`,
  deniedInPart: ({ text }: Subject, when: string, about: string, answer: string) =>
    `${text} denied in part${when}${about}: ${answer}`,
  declined: ({ text }: Subject, when: string, clause: string) =>
    `${text} declined${when} to confirm that ${clause}`,
  derived: "added up from figures given, not said as a sum",

  gap: (size: string) => `, a difference of ${size}`,
  atLeast: (size: string) => `at least ${size}`,
  different: {
    people: "The figures count different people and do not contradict each other",
    bodies: "The figures count different bodies and do not contradict each other",
    things: "The figures count different things and do not contradict each other",
  },
  equal: {
    people: "The figures are equal and count different people.",
    bodies: "The figures are equal and count different bodies.",
    things: "The figures are equal and count different things.",
  },
  difference: (size: string) => `the difference is ${size}`,
  notTheSame: "The figures do not count the same thing and cannot be compared.",
  notComparable: "The answers cannot be compared.",
  agree: "The answers agree.",
  answersDiffer: "The answers differ.",
  also: "Also on record",
  alsoLikely: "Also on record, given as likely",
  replaced: "Earlier, since replaced",
  withdrawn: "Since withdrawn",
  more: (n: number) => `${n} more on record`,
  noFigure: ({ text }: Subject, searched: string) =>
    `${text} has not given a figure in the record’s sources${searched}`,
  /** Instead, where the side gives other figures: exactly what was looked for. */
  notFound: (sought: string, searched: string) =>
    `Not found in the record’s sources${searched}: ${sought}`,
  noAnswer: ({ text }: Subject, searched: string) =>
    `${text} has not spoken of this in the record’s sources${searched}`,
  noStatement: (by: readonly Subject[]) =>
    `The record holds no statement by ${by.map(({ text }) => text).join(" or ")} on this`,
  /** What a side that is silent on a part said of the whole. */
  inAll: (_of: Subject, when: string, figure: ToldFigure) =>
    `; in all, it said${when}, ${agreeing(figure)}`,
  /** Between two totals of one side, which are no sum. */
  elsewhere: ", elsewhere ",
  searched: (day: string) => ` (searched until ${day})`,
  link: (address: string) => `Parallax: ${address}`,
  ownFile: "From a file that is not published.",

  dialog: {
    title: "A sentence to print",
    language: "Language of the sentence",
    about:
      "Both accounts, what each counts, who said it and when. No single figure is offered where accounts differ.",
    copy: "Copy the sentence",
    close: "Close",
    nothing: "Nobody has spoken of this in the record: there is nothing to print.",
  },
};
