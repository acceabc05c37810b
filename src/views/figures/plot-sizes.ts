/**
 * A picture is drawn for each of three widths of the window and stretched a little inside them, so that its
 * letters keep their size; style alone shows the one that fits.
 */
export const plotSizes = [
  { width: 1000, className: "max-lg:hidden" },
  { width: 680, className: "max-sm:hidden lg:hidden" },
  { width: 350, className: "sm:hidden" },
] as const;
