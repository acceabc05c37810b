/** Stands for the name; no text holds it. */
const place = "\u0000";

/** What stands before and after a name in a text, so that the name can be an element of its own. */
export function aroundName(text: (name: string) => string): readonly [string, string] {
  const [before = "", after = ""] = text(place).split(place);
  return [before, after];
}
