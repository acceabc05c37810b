import type { HitMatch } from "../../archive/archive-answer";

/** A text cut where marks begin and end. Marks that do not fit the text mark nothing. */
export function pieces(
  text: string,
  marks: HitMatch["marks"],
): readonly { readonly from: number; readonly piece: string; readonly marked: boolean }[] {
  const found = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) found.push({ from: at, piece: text.slice(at, start), marked: false });
    found.push({ from: start, piece: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) found.push({ from: at, piece: text.slice(at), marked: false });
  return found;
}
