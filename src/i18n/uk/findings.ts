/** Texts of the findings in one language. */
export const findings = {};
