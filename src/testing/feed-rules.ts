/** Rules that readers of feeds rely on, checked in what was written and not in what was meant. */

const atomSpace = "http://www.w3.org/2005/Atom";
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What of RFC 4287 an Atom document breaks, each as a sentence. Needs a DOM. */
export function atomProblems(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const feed = document.documentElement;
  if (feed.localName !== "feed" || feed.namespaceURI !== atomSpace) return ["is no Atom feed"];
  const entries = children(feed, "entry");
  const authors = children(feed, "author").filter((author) => textOf(author, "name") !== "");
  const ids = entries.map((entry) => textOf(entry, "id"));
  return [
    ...(authors.length === 0 ? ["names no author (4.1.1)"] : []),
    ...(new Set(ids).size < ids.length ? ["has two entries of one id (4.1.1)"] : []),
    ...(children(feed, "link").some((link) => link.getAttribute("rel") === "self")
      ? []
      : ["does not say where it lies (4.1.1)"]),
    ...partProblems("feed", feed),
    ...entries.flatMap((entry) => [...partProblems("entry", entry), ...contentProblems(entry)]),
  ];
}

/** What feeds and entries have in common. */
function partProblems(name: string, part: Element): string[] {
  const once = ["id", "title", "updated"].flatMap((child) =>
    children(part, child).length === 1 ? [] : [`${name} has not one ${child} (4.1)`],
  );
  const times = ["updated", "published"]
    .flatMap((child) => children(part, child))
    .filter(({ textContent }) => !dateTime.test(textContent ?? ""))
    .map(({ textContent }) => `${name} has the time ${textContent} (3.3)`);
  const alternates = children(part, "link")
    .filter((link) => link.getAttribute("rel") === "alternate")
    .map((link) => `${link.getAttribute("type")} ${link.getAttribute("hreflang")}`);
  return [
    ...once,
    ...times,
    ...(/^[a-z][a-z0-9+.-]*:\S+$/.test(textOf(part, "id"))
      ? []
      : [`${name} has no IRI as id (4.2.6)`]),
    ...(new Set(alternates).size < alternates.length
      ? [`${name} has two alternates of one kind (4.1)`]
      : []),
    ...(textOf(part, "title").trim() === "" ? [`${name} has an empty title`] : []),
  ];
}

/** HTML in an entry is text that parses as HTML, without a script and with no link that leads nowhere. */
function contentProblems(entry: Element): string[] {
  const [content] = children(entry, "content");
  if (content === undefined) return ["entry has no content"];
  if (content.getAttribute("type") !== "html") return ["entry has content that is no HTML"];
  if (content.children.length > 0) return ["entry has HTML that is not escaped (4.1.3.3)"];
  const html = new DOMParser().parseFromString(content.textContent ?? "", "text/html");
  const links = [...html.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  return [
    ...(html.querySelector("script, style, iframe") === null ? [] : ["entry holds what can run"]),
    ...links
      .filter((href) => !/^(?:https:\/\/|\/)/.test(href))
      .map((href) => `entry links to ${href}`),
  ];
}

/** What of JSON Feed 1.1 a document breaks. */
export function jsonFeedProblems(text: string): string[] {
  const feed: unknown = JSON.parse(text);
  const items = fieldOf(feed, "items");
  if (!Array.isArray(items)) return ["has no items"];
  const ids = items.map((item) => fieldOf(item, "id"));
  return [
    ...(fieldOf(feed, "version") === "https://jsonfeed.org/version/1.1"
      ? []
      : ["is no version 1.1"]),
    ...["title", "language"].flatMap((name) =>
      isText(fieldOf(feed, name)) ? [] : [`has no ${name}`],
    ),
    ...(ids.every(isText) && new Set(ids).size === ids.length ? [] : ["has items without own ids"]),
    ...items.flatMap((item) => [
      ...(isText(fieldOf(item, "content_html")) ? [] : ["has an item without content"]),
      ...["date_published", "date_modified"].flatMap((name) =>
        dateTime.test(String(fieldOf(item, name))) ? [] : [`has an item with a wrong ${name}`],
      ),
    ]),
  ];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter(
    (child) => child.localName === name && child.namespaceURI === atomSpace,
  );
}

function textOf(parent: Element, name: string): string {
  return children(parent, name)[0]?.textContent ?? "";
}

function fieldOf(data: unknown, name: string): unknown {
  return data instanceof Object ? Reflect.get(data, name) : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
