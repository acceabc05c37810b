import { plural } from "../plural";

const statements = (n: number) =>
  `${n} ${plural("en", n, { one: "statement", other: "statements" })}`;

/** Texts of the timeline and of the view as of a moment. */
export const time = {
  section: "Who said what when",
  clocks:
    "Times on the clocks of the parties, and in UTC. A date alone is the whole day on its speaker’s clock.",
  said: (figures: string) => `said ${figures}`,
  undated: (n: number) => `${statements(n)} without a date`,
  byPage: (day: string) => `by ${day}, the date of its page`,
  laterNotes: "The notes below were written later and speak of what came after.",
  inOrder: (n: number) => `${statements(n)}, one after another`,
  tracks: "Figures that moved",
  rewind: {
    label: "The event as of a moment",
    hint: "Go back to what was known at a moment. The link keeps your choice.",
    now: "everything said so far",
    back: "Earlier",
    forth: "Later",
    slider: "Moment",
    here: "See the event as of this moment",
    step: (n: number, total: number) => `step ${n} of ${total}`,
  },
  asOf: {
    title: (moment: string) => `As of ${moment}`,
    later: (n: number) =>
      `${statements(n)} came later and ${plural("en", n, { one: "is", other: "are" })} left out.`,
    undated: (n: number) =>
      `${statements(n)} without a date ${plural("en", n, { one: "is", other: "are" })} left out.`,
    leave: "Back to everything said so far",
  },
};
