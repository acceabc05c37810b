// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type SitemapPage, sitemapFiles } from "./sitemap";

const site = "https://parallax.example/";

function page(id: string, changed: string | null = "2026-11-22"): SitemapPage {
  const at = (language: string) => `${site}${language}/events/${id}/`;
  return { addresses: { en: at("en"), uk: at("uk"), ru: at("ru") }, otherwise: at("en"), changed };
}

function read(files: ReadonlyMap<string, string>, path = "sitemap.xml"): Element {
  const document = new DOMParser().parseFromString(files.get(path) ?? "", "application/xml");
  return document.documentElement;
}

const texts = (root: Element, name: string) =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe(sitemapFiles, () => {
  it("lists a page in each language, each with all the others", () => {
    const root = read(sitemapFiles([page("x")], (path) => site + path));
    expect(root.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(texts(root, "loc")).toEqual([
      `${site}en/events/x/`,
      `${site}uk/events/x/`,
      `${site}ru/events/x/`,
    ]);
    expect(texts(root, "lastmod")).toEqual(["2026-11-22", "2026-11-22", "2026-11-22"]);
    for (const entry of root.children) {
      const alternates = [...entry.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")];
      expect(alternates.map((link) => link.getAttribute("hreflang"))).toEqual([
        "en",
        "uk",
        "ru",
        "x-default",
      ]);
      expect(alternates.map((link) => link.getAttribute("href"))).toContain(
        entry.getElementsByTagName("loc")[0]?.textContent,
      );
    }
  });

  it("says no day where none is known", () => {
    expect(texts(read(sitemapFiles([page("x", null)], String)), "lastmod")).toEqual([]);
  });

  it("escapes what an address may hold", () => {
    const odd = { ...page("x"), otherwise: `${site}?a=1&b=2` };
    expect(sitemapFiles([odd], String).get("sitemap.xml")).toContain("?a=1&amp;b=2");
  });

  it.each([
    ["addresses", { addresses: 6, bytes: 1_000_000 }],
    ["bytes", { addresses: 50_000, bytes: 5000 }],
  ])("is split where there are too many %s, and loses none", (_, limits) => {
    const pages = Array.from({ length: 7 }, (__, at) => page(`event-${at}`));
    const files = sitemapFiles(pages, (path) => site + path, limits);
    const index = read(files);
    expect(index.tagName).toBe("sitemapindex");
    const parts = texts(index, "loc").map((address) => address?.slice(site.length) ?? "");
    expect(parts).toEqual([...files.keys()].filter((path) => path !== "sitemap.xml"));
    expect(parts.length).toBeGreaterThan(2);
    const listed = parts.flatMap((path) => texts(read(files, path), "loc"));
    expect(new Set(listed).size).toBe(21);
    for (const path of parts) {
      expect(texts(read(files, path), "loc").length).toBeLessThanOrEqual(limits.addresses);
      expect(new TextEncoder().encode(files.get(path)).length).toBeLessThanOrEqual(limits.bytes);
    }
  });

  it("holds as much as the protocol allows in one file", () => {
    const pages = Array.from({ length: 1000 }, (_, at) => page(`event-${at}`));
    expect(sitemapFiles(pages, String).size).toBe(1);
  });
});
