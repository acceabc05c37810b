import { describe, expect, it } from "vitest";
import { pageTags } from "./page-tags";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

const archive = publishRecords(readData("."), { write: () => undefined });
const event = "2023-04-10-prisoner-exchange";
const head = "<title>Метод &amp; &quot;мова&quot; · Parallax</title>";

describe(pageTags, () => {
  it("tells an event by what each side said, in the page’s language", () => {
    const page = { path: `/uk/events/${event}/`, language: "uk", event } as const;
    const tags = pageTags(page, { head: "" }, archive, "https://parallax.example/");
    const said = "Росія: 106 російських військовослужбовців; Україна: 100 українців.";
    expect(tags.find((tag) => tag.startsWith('<meta name="description"'))).toContain(said);
    expect(tags.join("\n")).toContain(
      '<meta property="og:title" content="Обмін полоненими 10 квітня 2023 року" />',
    );
    const version = archive.events.find(({ record }) => record.id === event)?.version;
    expect(tags.join("\n")).toContain(
      `content="https://parallax.example/previews/${event}.uk.png?v=${version}"`,
    );
  });

  it("tells other pages by their title and the site’s promise, escaped once", () => {
    const page = { path: "/uk/method/", language: "uk", event: null } as const;
    const tags = pageTags(page, { head }, archive, null).join("\n");
    expect(tags).toContain('content="Метод &amp; &quot;мова&quot; · Parallax"');
    expect(tags).toContain('property="og:image" content="/previews/uk.png"');
    expect(tags).toMatch(/name="description" content="Повідомлення .{80,160} сайт не вирішує\."/);
  });

  it("says nothing of a page that is none", () => {
    expect(
      pageTags({ path: "/winners/", language: "en", event: null }, { head }, archive, null),
    ).toEqual([]);
  });
});
