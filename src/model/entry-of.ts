/** The entry of an id, which may be called as something that every object has: "constructor". */
export function entryOf<Entry>(
  section: Readonly<Record<string, Entry>>,
  id: string,
): Entry | undefined {
  return Object.hasOwn(section, id) ? section[id] : undefined;
}
