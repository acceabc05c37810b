/** How long a day is where no clock is changed, in milliseconds. */
export const dayLength = 86_400_000;
