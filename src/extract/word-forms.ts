/** Classes of words as the data files write them: class, reading, forms with {a,b} for endings. */
export type WordClasses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Each form with the classes it belongs to and the reading that each gives it. */
export type WordIndex = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** "берез{ень,ня}" is березень and березня; one pair of braces a form. */
export function expandForm(form: string): string[] {
  const open = form.indexOf("{");
  const close = form.indexOf("}");
  if (open < 0 || close < open) return [form];
  const [before, after] = [form.slice(0, open), form.slice(close + 1)];
  return form
    .slice(open + 1, close)
    .split(",")
    .map((ending) => `${before}${ending}${after}`);
}

/** Looks up forms; made once from the data. */
export function indexWords(classes: WordClasses): WordIndex {
  const index = new Map<string, Map<string, string>>();
  for (const [name, readings] of Object.entries(classes)) {
    for (const [reading, forms] of Object.entries(readings)) {
      for (const form of forms.split(" ").flatMap(expandForm)) {
        const known = index.get(form) ?? new Map<string, string>();
        if (!known.has(name)) known.set(name, reading);
        index.set(form, known);
      }
    }
  }
  return index;
}
