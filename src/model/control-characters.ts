/**
 * Characters that nobody sees and that do something: the C0 and C1 controls but tab and line breaks, and
 * those that turn the direction of what follows, which can show `exe.gpj` as `jpg.exe` and a figure
 * backwards (U+202A–202E, U+2066–2069; see Unicode Technical Report 36). The marks U+200E, U+200F and
 * U+061C turn nothing but themselves, and right-to-left originals need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The control characters in a text, each once, by their Unicode names: `U+202E`. */
export function controlCharacters(text: string): readonly string[] {
  return [...new Set(text.match(controls))].map(codePoint);
}

/** The text with every control character and every lone surrogate shown by its name, cut where it is long. */
export function madeVisible(text: string, longest = 160): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(controls, (character) => `⟨${codePoint(character)}⟩`)
    .replace(/\p{Surrogate}/gu, (character) => `⟨${codePoint(character)}⟩`);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, "0")}`;
}
