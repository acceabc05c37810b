// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { recordDates } from "../archive/record-dates";
import type { Language } from "../model/localized";
import { atomProblems, jsonFeedProblems } from "../testing/feed-rules";
import type { ComparedArchive } from "./compared-archive";
import { mostEntries } from "./feed-frame";
import { publishFeeds } from "./publish-feeds";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

let archive: ComparedArchive;
/** Events that are told below, however many are newer. */
let told: ComparedArchive;
beforeAll(() => {
  archive = publishRecords(readData(process.cwd()), { write: () => undefined });
  const ids = ["2023-04-10-prisoner-exchange", "2023-01-01-makiivka-barracks"];
  told = { ...archive, events: archive.events.filter(({ record }) => ids.includes(record.id)) };
});

/** The files of the feeds of a site at an address. */
function feedsAt(address: string | null, of = archive): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const site = { ...of.site, address };
  publishFeeds({ ...of, site }, { write: (path, content) => files.set(path, content) });
  return files;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly date_published: string;
}

function itemsOf(name: string, language: Language, files: ReadonlyMap<string, string>): Item[] {
  return JSON.parse(files.get(`feeds/${name}.${language}.json`) ?? "").items;
}

describe(publishFeeds, () => {
  it.each([null, "https://press.example/parallax/"])(
    "writes two feeds in each language and format that keep their rules, at %s",
    (address) => {
      const files = feedsAt(address);
      expect(files.size).toBe(12);
      for (const [path, content] of files) {
        const problems = path.endsWith(".atom") ? atomProblems(content) : jsonFeedProblems(content);
        expect(problems, path).toEqual([]);
      }
    },
  );

  it("gives the newest events, no more than a reader would page through", () => {
    const items = itemsOf("events", "en", feedsAt(null));
    expect(items).toHaveLength(mostEntries);
    const given = new Set(items.map(({ url }) => url));
    const published = items.map(({ date_published }) => Date.parse(date_published));
    expect(published).toEqual(published.toSorted((a, b) => b - a));
    for (const { record, history } of archive.events) {
      if (given.has(`/events/${record.id}/`)) continue;
      expect(recordDates(record, history).published, record.id).toBeLessThanOrEqual(
        published.at(-1) ?? 0,
      );
    }
  });

  it("gives an event with what each side says and the finding in words", () => {
    const files = feedsAt(null, told);
    const find = (language: Language) =>
      itemsOf("events", language, files).find(({ url }) => url.includes("2023-04-10"))?.summary;
    expect(find("en")).toBe(
      "Russians and Ukrainians returned, each side’s own. Russia: 106 Russian servicemen. Ukraine: 100 Ukrainians. Unequal counts: different people. Each side spoke of the return of its own.",
    );
    expect(find("uk")).toContain(
      "Росія: 106 російських військовослужбовців. Україна: 100 українців.",
    );
    expect(find("ru")).toContain("Россия: 106 российских военнослужащих. Украина: 100 украинцев.");
  });

  it("never calls unequal counts a contradiction or a difference", () => {
    const files = feedsAt(null);
    for (const { summary } of itemsOf("events", "en", files).filter(({ summary }) =>
      summary.includes("Unequal counts"),
    )) {
      expect(summary).not.toMatch(/differ:|contradict/i);
    }
  });

  it("keeps a figure's hedge, and shows the figure it took the place of", () => {
    const barracks = itemsOf("events", "en", feedsAt(null, told)).find(({ url }) =>
      url.includes("makiivka"),
    );
    expect(barracks?.summary).toContain("about 400 Russian servicemen");
    expect(barracks?.summary).toContain("89 Russian servicemen (revised from 63)");
  });

  it("knows an entry again when the site moves, and writes equal bytes for equal data", () => {
    const ids = (address: string | null) =>
      itemsOf("events", "en", feedsAt(address)).map(({ id }) => id);
    expect(ids("https://a.example/")).toEqual(ids("https://b.example/news/"));
    expect(ids(null)).toEqual(ids("https://a.example/"));
    expect([...feedsAt(null)]).toEqual([...feedsAt(null)]);
  });

  it("knows an entry again when its event is renamed", () => {
    const [first] = archive.events;
    if (first === undefined) throw new Error("there is no event");
    const stored = {
      version: first.version,
      at: "2026-11-01",
      grade: "published" as const,
      note: null,
      record: first.record,
    };
    const published = { ...first, history: [stored] };
    const renamed = { ...published, record: { ...first.record, id: "another-name" } };
    const idOf = (event: typeof published) =>
      itemsOf("events", "en", feedsAt(null, { ...archive, events: [event] })).find(
        ({ url }) => url === `/events/${event.record.id}/`,
      )?.id;
    expect(idOf(renamed)).toBe(idOf(published));
    expect(idOf(renamed)).toMatch(/^urn:uuid:/);
  });

  it("leads to whole addresses where the site's own is set, and to none that is made up", () => {
    const feed = feedsAt("https://press.example/parallax/", told).get("feeds/events.uk.atom") ?? "";
    expect(feed).toContain('rel="self"');
    expect(feed).toContain("https://press.example/parallax/feeds/events.uk.atom");
    expect(feed).toContain(
      "https://press.example/parallax/uk/events/2023-04-10-prisoner-exchange/",
    );
    expect(feedsAt(null).get("feeds/events.uk.atom")).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });
});

describe("the feed of changes", () => {
  const note = {
    en: "A source was misread.",
    uk: "Джерело прочитано хибно.",
    ru: "Источник прочитан неверно.",
  };

  /** The record with one figure that it does not have today. */
  function misread(record: ComparedArchive["events"][number]["record"]) {
    const [first, ...others] = record.statements;
    if (first === undefined) throw new Error("nobody said anything");
    return { ...record, statements: [{ ...first, claims: first.claims.slice(1) }, ...others] };
  }

  /** The archive with one record corrected a week after it was published. */
  function corrected(): ComparedArchive {
    const [first, ...others] = archive.events;
    if (first === undefined) throw new Error("there is no event");
    const { record, version } = first;
    const history = [
      {
        version: "000000000001",
        at: "2026-11-01",
        grade: "published" as const,
        note: null,
        record: misread(record),
      },
      { version, at: "2026-11-08", grade: "corrected" as const, note, record },
    ];
    return {
      ...archive,
      withdrawn: [],
      events: [{ ...first, history }, ...others.map((event) => ({ ...event, history: [] }))],
    };
  }

  it("tells a correction with its grade, its note and the way to what was there before", () => {
    const files = feedsAt(null, corrected());
    const [item, ...others] = itemsOf("changes", "en", files);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      title: expect.stringMatching(/^Corrected: /),
      summary: note.en,
      date_published: "2026-11-08T00:00:00Z",
    });
    expect(files.get("feeds/changes.en.json")).toContain("?v=000000000001");
    expect(files.get("feeds/changes.en.json")).toMatch(
      /<p>A source was misread\.<\/p><ul><li>[A-Z]/,
    );
    expect(itemsOf("changes", "uk", files)[0]?.title).toMatch(/^Виправлено: /);
    expect(itemsOf("changes", "ru", files)[0]?.title).toMatch(/^Исправлено: /);
  });

  it("dates the event's own entry by the change, and keeps the day it was published", () => {
    const files = feedsAt(null, corrected());
    expect(files.get("feeds/events.en.json")).toContain(
      '"date_published":"2026-11-01T00:00:00Z","date_modified":"2026-11-08T00:00:00Z"',
    );
  });
});
