import type { Face } from "../export/set-lines";

/** A face of the site's own families, by the files that @fontsource cuts it into. */
export interface Cut {
  readonly folder: string;
  readonly weight: 400 | 500 | 600;
  readonly style: "normal" | "italic";
}

/** Which cut of type a face is. */
export const cuts: Record<Face, Cut> = {
  text: { folder: "inter", weight: 500, style: "normal" },
  strong: { folder: "inter", weight: 600, style: "normal" },
  serif: { folder: "source-serif-4", weight: 600, style: "normal" },
  italic: { folder: "source-serif-4", weight: 400, style: "italic" },
};

/** Digits and marks come first from `latin`, so that one text has one kind of them. */
export const subsets = ["latin", "cyrillic", "latin-ext"] as const;

/**
 * The name of a face's subset. Each has one of its own: under one name a subset in one weight stands in
 * for another in its own, and bold Cyrillic is lost.
 */
export function familyName(face: Face, subset: (typeof subsets)[number]): string {
  return `${face} ${subset}`;
}

/** What `fontFamily` says for a face: all its subsets. */
export function familyOf(face: Face): string {
  return subsets.map((subset) => `"${familyName(face, subset)}"`).join(", ");
}
