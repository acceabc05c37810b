/** HTML that is safe to put into more HTML: only `html` makes it. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

/** A template tag that escapes every value but HTML that was made by it. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const text = strings.reduce((done, part, index) => done + print(values[index - 1] ?? "") + part);
  return { html: text };
}

function print(value: Value): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}
