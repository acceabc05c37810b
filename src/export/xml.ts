/** A piece of XML, escaped and ready to be written. */
export interface Xml {
  readonly xml: string;
}

/** An element. A text among its children is escaped; an attribute that is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly (string | Xml)[] = [],
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : child.xml));
  const start = `<${name}${given.join("")}`;
  return { xml: inner.length === 0 ? `${start}/>` : `${start}>${inner.join("")}</${name}>` };
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * What no XML 1.0 document may hold, not even as an entity (section 2.2 of the specification): one such
 * character makes readers refuse the whole file.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
