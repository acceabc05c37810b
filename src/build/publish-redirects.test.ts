import { describe, expect, it } from "vitest";
import { aRecord, inAll } from "../testing/builders";
import { publishRedirects } from "./publish-redirects";

const record = aRecord([], { id: "new-name", title: inAll("A & B") });
const event = {
  record,
  version: "0123456789ab",
  history: [],
  file: { path: "data/events/new-name.json", text: "" },
};

function published(address: string | null): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  publishRedirects(
    { events: [event], withdrawn: [], renamed: new Map([["old-name", "new-name"]]) },
    address,
    { write: (path, content) => files.set(path, String(content)) },
  );
  return files;
}

describe(publishRedirects, () => {
  it("leads on from the former address in every language", () => {
    expect([...published(null).keys()]).toEqual([
      "events/old-name/index.html",
      "uk/events/old-name/index.html",
      "ru/events/old-name/index.html",
    ]);
  });

  it("leads on without scripts, by a link as well, and keeps its words inert", () => {
    const html = published(null).get("uk/events/old-name/index.html") ?? "";
    expect(html).toContain('<html lang="uk">');
    expect(html).toContain('content="0; url=/uk/events/new-name/"');
    expect(html).toContain('<a href="/uk/events/new-name/">A &amp; B</a>');
    expect(html).toContain('<link rel="canonical" href="/uk/events/new-name/" />');
    expect(html).not.toContain("style=");
  });

  it("names the whole address where it is set, and leads below its path", () => {
    const html = published("https://news.example/par/").get("events/old-name/index.html") ?? "";
    expect(html).toContain('href="https://news.example/par/events/new-name/"');
    expect(html).toContain('src="/par/moved.js" data-to="/par/events/new-name/"');
  });
});
