/** Texts of the event in one language. */
export const event = {};
