// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomProblems, jsonFeedProblems } from "../testing/feed-rules";
import { atomFeed } from "./atom";
import { type Feed, type FeedEntry, feedTime, feedUpdated } from "./feed";
import { jsonFeed } from "./json-feed";
import { stableId } from "./stable-id";
import { element } from "./xml";

const entry: FeedEntry = {
  id: stableId("a"),
  title: "Prisoners & bodies",
  link: "https://parallax.example/events/a/",
  published: Date.UTC(2026, 10, 1),
  updated: Date.UTC(2026, 10, 22, 10, 5, 7, 123),
  summary: "Russia: 106. Ukraine: 100.",
  content: [element("p", {}, ["1 < 2 & “so”"])],
  tags: [{ term: "exchange", label: "Exchange" }],
  image: null,
};

const feed: Feed = {
  id: stableId("feed"),
  language: "uk",
  title: "Події",
  about: "Що сказано",
  page: "/uk/",
  atom: "/feeds/events.uk.atom",
  json: "/feeds/events.uk.json",
  icon: "/icon.svg",
  author: "Parallax",
  licence: null,
  entries: [entry],
};

const text = fc.string({ unit: "binary", minLength: 1 }).map((one) => `x${one}`);
const instant = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const anyEntry: fc.Arbitrary<FeedEntry> = fc
  .record({
    name: fc.uuid(),
    title: text,
    summary: text,
    said: text,
    published: instant,
    updated: instant,
  })
  .map(({ name, said, ...rest }) => ({
    ...entry,
    ...rest,
    id: stableId(name),
    content: [element("p", { title: said }, [said])],
  }));
const anyFeed = fc
  .record({
    title: text,
    about: text,
    author: text,
    entries: fc.uniqueArray(anyEntry, { selector: ({ id }) => id }),
  })
  .map((parts): Feed => ({ ...feed, ...parts }));

describe(atomFeed, () => {
  const root = (of: Feed) =>
    new DOMParser().parseFromString(atomFeed(of), "application/xml").documentElement;

  it("keeps the rules of RFC 4287 and JSON Feed 1.1, whatever is said", () => {
    fc.assert(
      fc.property(anyFeed, (any) => {
        expect(atomProblems(atomFeed(any))).toEqual([]);
        expect(jsonFeedProblems(jsonFeed(any))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("says its language, and carries HTML as text", () => {
    const written = root(feed);
    expect(written.getAttribute("xml:lang")).toBe("uk");
    expect(written.querySelector("content")?.textContent).toBe("<p>1 &lt; 2 &amp; “so”</p>");
    expect(written.querySelector("entry > title")?.textContent).toBe("Prisoners & bodies");
    expect(written.querySelector("entry > category")?.getAttribute("label")).toBe("Exchange");
  });

  it("was updated when its latest entry was", () => {
    expect(root(feed).querySelector("feed > updated")?.textContent).toBe("2026-11-22T10:05:07Z");
  });

  it("names the licence where one is set, and no other", () => {
    const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
    const written = root({ ...feed, licence });
    expect(written.querySelector("rights")?.textContent).toBe("CC BY 4.0");
    expect(written.querySelector("link[rel=license]")?.getAttribute("href")).toBe(licence.url);
    expect(root(feed).querySelector("rights, link[rel=license]")).toBeNull();
  });
});

describe(jsonFeed, () => {
  it("has the entry as JSON", () => {
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      language: "uk",
      feed_url: "/feeds/events.uk.json",
      items: [
        {
          id: entry.id,
          url: entry.link,
          content_html: "<p>1 &lt; 2 &amp; “so”</p>",
          date_published: "2026-11-01T00:00:00Z",
          date_modified: "2026-11-22T10:05:07Z",
          tags: ["Exchange"],
        },
      ],
    });
  });

  it("has a picture only where its address is whole", () => {
    expect(jsonFeed(feed)).not.toContain('"image"');
    const image = "https://parallax.example/previews/a.uk.png";
    expect(jsonFeed({ ...feed, entries: [{ ...entry, image }] })).toContain(image);
  });
});

describe(feedUpdated, () => {
  it("is no day at all for a feed without entries", () => {
    expect(feedTime(feedUpdated({ ...feed, entries: [] }))).toBe("1970-01-01T00:00:00Z");
  });
});
