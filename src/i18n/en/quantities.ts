import type { Hedge, VagueWord } from "../../model/quantity";

type Hedged = Exclude<Hedge, VagueWord>;

/** Numbers with their hedges. `n` is a figure, or two with a dash between them. */
export const quantities = {
  hedged: {
    exact: (n) => n,
    range: (n) => n,
    "at-least": (n) => `at least ${n}`,
    "more-than": (n) => `more than ${n}`,
    "at-most": (n) => `up to ${n}`,
    "fewer-than": (n) => `fewer than ${n}`,
    almost: (n) => `almost ${n}`,
    about: (n) => `about ${n}`,
    "about-range": (n) => `about ${n}`,
  } as Record<Hedged, (n: string) => string>,
  vague: {
    several: "several",
    dozens: "dozens",
    hundreds: "hundreds",
    thousands: "thousands",
    some: "some",
    many: "many",
    group: "a group",
    "not-given": "number not given",
  } as Record<VagueWord, string>,
  /** The hedge by itself, for a column of its own. */
  names: {
    exact: "exact",
    range: "range",
    "at-least": "at least",
    "more-than": "more than",
    "at-most": "up to",
    "fewer-than": "fewer than",
    almost: "almost",
    about: "about",
    "about-range": "about",
    several: "several",
    dozens: "dozens",
    hundreds: "hundreds",
    thousands: "thousands",
    some: "some",
    many: "many",
    group: "a group",
    "not-given": "number not given",
  } as Record<Hedge, string>,
  /** After a word or a share that is a noun of its own: a group of soldiers. */
  ofThem: (counted: string) => `of ${counted}`,
  /** Of what a share is, where it is of everyone or all the bodies that crossed. */
  ofReturned: "of those returned",
  ofReturnedBodies: "of the bodies returned",
  orMore: (low: string) => `${low} or more`,
  orFewer: (high: string) => `${high} or fewer`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
};
