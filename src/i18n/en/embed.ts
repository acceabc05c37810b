/** Words of the pages that others frame, and of the dialog that makes the code for it. */
export const embed = {
  /** In the frame. */
  card: {
    comparison: "Full comparison",
    frozen: (date: string) => `As published on ${date}`,
    frozenUndated: "As published, and kept so",
    since: {
      figures: "Figures have changed since.",
      claims: "Recorded claims have changed since, their figures have not.",
      other: "The record has changed since, its figures have not.",
      graded: {
        corrected: (date: string) => `Corrected on ${date}.`,
        updated: (date: string) => `Updated on ${date}.`,
        withdrawn: (date: string) => `Withdrawn on ${date}.`,
      },
    },
    changed: "What changed",
    missing:
      "What this was meant to show is no longer in the record. The main finding stands here instead.",
  },
  /** The name of the frame, for readers who cannot see it. */
  frameTitle: (event: string, part: string) => `${event}: ${part} (Parallax)`,

  /** The dialog. */
  title: "Put this into an article",
  what: "What it shows",
  event: "The event’s main finding",
  questions: "One question",
  claims: "One claim",
  time: "Later changes",
  live: "Follow the record",
  liveHint: "When the record is corrected or updated, the frame shows the new figures.",
  frozen: "Freeze as it stands now",
  frozenHint:
    "These figures stay for ever. When the record changes, one small line says so and leads to what changed.",
  theme: "Colours",
  themes: { auto: "as on the reader’s device", light: "light", dark: "dark" },
  missing:
    "Only the newest events of this archive can be embedded, and this one is older. Link to it instead.",
  preview: "Preview",
  code: "Code for the article",
  script: "Optional: a script that fits the height to the text",
  scriptHint:
    "Add it once to the page. It listens to the frames only, and asks nothing of any other site.",
  copyCode: "Copy the code",
  copyScript: "Copy the script",
  close: "Close",
};
