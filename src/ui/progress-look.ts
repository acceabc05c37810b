/** How far something is: a line in the colours of the page, which browsers paint green. */
export const progressLook =
  "appearance-none overflow-clip rounded-full bg-quiet [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-quiet [&::-webkit-progress-value]:bg-ink forced-colors:appearance-auto";
