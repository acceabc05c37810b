import type { CslDate, CslItem } from "./citation-csl";

/**
 * The entries as BibLaTeX: `@online` for pages, `@misc` for a record that has no address. Letters stand as
 * they are, in UTF-8, which biber and every reference manager reads.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map((item) => `${entry(item)}\n`).join("\n");
}

function entry(item: CslItem): string {
  const fields = fieldsOf(item).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${item.URL === undefined ? "misc" : "online"}{${item.id},`, ...fields, "}"].join("\n");
}

/** The second pair of braces keeps a name from being taken apart, and a title's capitals as they are. */
function fieldsOf(item: CslItem): readonly (readonly [string, string])[] {
  const archived = item.archive_location;
  const note = archived === undefined ? item.note : `${item.note}; ${archived}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${escapeTex(item.author[0].literal)}}`],
    ["title", `{${escapeTex(item.title)}}`],
    ["organization", mapped(item["container-title"], (name) => `{${escapeTex(name)}}`)],
    ["date", mapped(item.issued, dateText)],
    ["version", item.version],
    ["url", mapped(item.URL, verbatimUrl)],
    ["urldate", mapped(item.accessed, dateText)],
    ["note", escapeTex(note)],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function mapped<Value>(
  value: Value | undefined,
  print: (value: Value) => string,
): string | undefined {
  return value === undefined ? undefined : print(value);
}

/** ISO 8601-2, as BibLaTeX reads it: 2023-04-10, 2023-04-10/2023-04-12, 2023-04~. */
function dateText({ "date-parts": ends, circa }: CslDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const end = ([year = 0, ...rest]: readonly number[]) =>
    [String(year).padStart(4, "0"), ...rest.map(two)].join("-");
  return ends.map(end).join("/") + (circa === true ? "~" : "");
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // An escaped brace would still be counted as a brace: BibTeX looks for the end of a field by counting.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as it stands in a field: nothing in it is a command, and every brace has its partner. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`)
    .replaceAll(/\s+/g, " ");
}

/** BibLaTeX takes an address as it is; only what would end the field is written in percents. */
function verbatimUrl(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
