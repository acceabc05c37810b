import type { Degree, Question } from "../../model/record";

type Stage = NonNullable<Question["stage"]>;

/** Headings of rows. Names of people stand in the nominative plural, whatever is built around them. */
export const questions = {
  /** The whole of a movement: back to their own side, or to another. */
  returned: (people: string) => `${people} returned, in all`,
  handedOver: (people: string) => `${people} handed over, in all`,
  /** The whole of a movement whose people nobody named. */
  crossed: (from: string, to: string) => `Handed over: ${from} → ${to}`,
  /** What a movement is made up of. */
  returnedPart: (people: string) => `Returned: ${people}`,
  handedOverPart: (people: string) => `Handed over: ${people}`,
  /** Both movements of an exchange beside each other. */
  bothReturned: (people: string) => `${people} returned, each side’s own`,
  bothHandedOver: (people: string) => `${people} handed over`,
  /** Both movements, of which one side alone spoke. */
  bothWays: (people: string) => `${people} returned, in all`,
  stagedReturn: {
    planned: (people: string) => `Planned return: ${people}`,
    agreed: (people: string) => `Agreed return: ${people}`,
    offered: (people: string) => `Offered return: ${people}`,
  } as Record<Stage, (people: string) => string>,
  stagedHandover: {
    planned: (people: string) => `Planned handover: ${people}`,
    agreed: (people: string) => `Agreed handover: ${people}`,
    offered: (people: string) => `Offered handover: ${people}`,
  } as Record<Stage, (people: string) => string>,
  staged: {
    planned: (question: string) => `${question} (planned)`,
    agreed: (question: string) => `${question} (agreed)`,
    offered: (question: string) => `${question} (offered)`,
  } as Record<Stage, (question: string) => string>,
  about: (question: string, subject: string) => `${question}: ${subject}`,
  direction: (name: string) => `to: ${name}`,
  /** Questions set beside each other in one row. */
  beside: (first: string, second: string) => `${first} / ${second}`,
  mirrorOfMovements: "How many of its own were returned, as each side said?",
};

/** Answers. Words are chosen so that a name after them stays in the nominative. */
export const answers = {
  degrees: {
    asserts: (answer: string) => answer,
    likely: (answer: string) => `says it is likely that ${answer}`,
    denies: (answer: string) => `denies that ${answer}`,
    declines: () => "declined to confirm",
    unknown: () => "not known",
  } as Record<Degree, (answer: string) => string>,
  /** Before an answer that is no sentence: "likely about 400". */
  probably: (answer: string) => `likely ${answer}`,
  possibly: (answer: string, sentence: boolean) =>
    sentence ? `says it is possible that ${answer}` : `possibly ${answer}`,
  denial: "denies it",
  generalDenial: "denies it in general terms",
  partialDenial: (answer: string) => `denies in part: ${answer}`,
  partialStanceDenial: (clause: string) => `denies in part that ${clause}`,
  /** Of answers that are no sentence: a figure, a place. */
  deniedFigure: (answer: string) => `denies the figure: ${answer}`,
  deniedWords: (answer: string) => `denies: ${answer}`,
  likelyWords: (answer: string) => `likely: ${answer}`,
  partialDenialAlone: "denies a part of it",
  likely: "likely",
  not: (answer: string) => `not ${answer}`,
  yes: "says so",
  and: (list: string, last: string) => `${list} and ${last}`,
  amongOthers: (list: string) => `${list}, among others`,
  inWords: "see the statement",
};
