/** Faces of the event page's buttons: one home, so that they stay alike. */

/** A quiet button with a thin border. */
export const softButton =
  "inline-flex min-h-9 items-center gap-1.5 rounded-lg border border-line-strong bg-card px-3.5 text-[13px] font-semibold text-muted hover:border-ink hover:text-ink";

/** The one button of a group that stands out. */
export const strongButton =
  "inline-flex min-h-9 items-center gap-1.5 rounded-lg border border-ink bg-ink px-3.5 text-[13px] font-semibold text-paper hover:opacity-90";

/** A small square button that shows a sign only. */
export const signButton = "group sign-button";

/** A card that holds one thing. */
export const card = "rounded-2xl border border-line bg-card";

/** A heading of a section. */
export const sectionHeading = "font-serif text-[22px] leading-tight font-semibold";
