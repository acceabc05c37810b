/** Texts of the frame in one language. */
export const frame = {};
