import type { FindingCode } from "../compare/comparison";

/** The signs of findings, drawn in a box of 24 by 24: the fonts of the site do not hold them all. */
export const signs: Record<FindingCode, readonly string[]> = {
  disputed: ["M6 6l12 12M18 6 6 18"],
  differ: ["M5 9.5h14M5 14.5h14M16 5 8 19"],
  inconsistent: ["M17 3.5 7 7.75 17 12M7 12l10 4.25L7 20.5"],
  "mirror-unequal": ["M4.5 8H19M15.5 4.5 19 8l-3.5 3.5M19.5 16H5M8.5 12.5 5 16l3.5 3.5"],
  unconfirmed: ["M8 9.2a4 4 0 1 1 5.7 3.6c-1.1.6-1.7 1.3-1.7 2.7M12 19.2v.1"],
  joined: ["M4.5 13.6c2.2-3.6 5-3.6 7.5-1.6s5.3 2 7.5-1.6M15.5 5.5l-7 13"],
  nested: ["M18.5 6H12a6 6 0 0 0 0 12h6.5"],
  revised: ["M18.8 12.2a6.8 6.8 0 1 1-1.8-4.8l1.9 2M19 4.6v4.8h-4.8"],
  "one-sided": ["M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z"],
  incomparable: ["M4.5 13.6c2.2-3.6 5-3.6 7.5-1.6s5.3 2 7.5-1.6M15.5 5.5l-7 13"],
  "mirror-undetermined": ["M4.5 8H19M15.5 4.5 19 8l-3.5 3.5M19.5 16H5M8.5 12.5 5 16l3.5 3.5"],
  compatible: [
    "M4.5 10.6c2.2-3.6 5-3.6 7.5-1.6s5.3 2 7.5-1.6",
    "M4.5 16.6c2.2-3.6 5-3.6 7.5-1.6s5.3 2 7.5-1.6",
  ],
  "mirror-equal": ["M4.5 8H19M15.5 4.5 19 8l-3.5 3.5M19.5 16H5M8.5 12.5 5 16l3.5 3.5"],
  agree: ["M5 9.5h14M5 14.5h14"],
  "not-judged": ["M6 12h12"],
};

/** Filled where the sign is not only drawn in strokes. */
export const fillings: Partial<Record<FindingCode, string>> = {
  "one-sided": "M12 5a7 7 0 0 0 0 14z",
};
