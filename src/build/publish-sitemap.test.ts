import { beforeAll, describe, expect, it } from "vitest";
import type { ComparedArchive } from "./compared-archive";
import { publishRecords } from "./publish-records";
import { publishSitemap } from "./publish-sitemap";
import { readData } from "./read-data";

let archive: ComparedArchive;
beforeAll(() => {
  archive = publishRecords(readData(process.cwd()), { write: () => undefined });
});

function filesAt(address: string | null): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const site = { ...archive.site, address };
  publishSitemap({ ...archive, site }, { write: (path, content) => files.set(path, content) });
  return files;
}

describe(publishSitemap, () => {
  it("lists every event and the pages to be read, below the address of the site", () => {
    const xml = filesAt("https://press.example/parallax/").get("sitemap.xml") ?? "";
    for (const path of [
      "",
      "uk/",
      "method/",
      "ru/about/",
      "changes/",
      "uk/developers/",
      "events/2023-04-10-prisoner-exchange/",
      "ru/events/2023-04-10-prisoner-exchange/",
    ]) {
      expect(xml).toContain(`<loc>https://press.example/parallax/${path}</loc>`);
    }
    expect(xml.match(/<loc>/g)).toHaveLength(3 * (archive.events.length + 5));
  });

  it("leaves out what is no page to be found: embeds, versions, the reader's own file", () => {
    const xml = filesAt("https://press.example/").get("sitemap.xml") ?? "";
    expect(xml).not.toMatch(/embed|\?v=|\/open\/|\/problems\//);
  });

  it("tells robots where the sitemap is, once there is one", () => {
    expect(filesAt("https://press.example/parallax/").get("robots.txt")).toBe(
      "User-agent: *\nAllow: /\nSitemap: https://press.example/parallax/sitemap.xml\n",
    );
    const unset = filesAt(null);
    expect([...unset]).toEqual([["robots.txt", "User-agent: *\nAllow: /\n"]]);
  });
});
