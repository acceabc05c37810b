/** Texts of the problems in one language. */
export const problems = {};
