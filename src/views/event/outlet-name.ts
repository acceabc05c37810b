const cyrillic = new Set(["uk", "ru", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"]);

/**
 * The language tag of an outlet's name: the outlet's language, with the script where the name is not
 * written in the usual one (Babel is a Ukrainian outlet with a Latin name: uk-Latn), so that voices and
 * spell checkers do not take the name for a word of the page.
 */
export function nameTag(name: string, lang: string): string {
  const latinName = /\p{Script=Latin}/u.test(name);
  const cyrillicName = /\p{Script=Cyrillic}/u.test(name);
  const primary = lang.split("-")[0] ?? lang;
  if (cyrillic.has(primary)) return latinName && !cyrillicName ? `${primary}-Latn` : lang;
  return cyrillicName && !latinName ? `${primary}-Cyrl` : lang;
}
