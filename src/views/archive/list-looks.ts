/** The rows: a table's, and below its width cards in one column or two. */
export const bodyLook =
  "max-lg:grid max-lg:grid-cols-1 max-lg:gap-3 md:max-lg:grid-cols-2 md:max-lg:gap-4";

/** A button that opens a menu of the list. */
export const menuLook =
  "inline-flex min-h-[30px] shrink-0 items-center gap-1 whitespace-nowrap rounded-full border border-line-strong px-3 text-[0.82rem] hover:border-ink hover:text-ink max-md:min-h-10 max-md:bg-card";
