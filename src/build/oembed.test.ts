import { describe, expect, it } from "vitest";
import { noSettings } from "../archive/site-settings";
import { inAll } from "../testing/builders";
import { oembedFile, oembedLink } from "./oembed";

const event = {
  record: { id: "an-event", title: { en: 'An "event"', uk: "Подія", ru: "Событие" } },
  version: "4f0c2a9be871",
};
const read = (address: string | null, site = noSettings): Record<string, unknown> =>
  JSON.parse(oembedFile(event, "uk", { address, site }));

describe(oembedFile, () => {
  it("is a rich oEmbed 1.0 with whole addresses", () => {
    expect(read("https://example.org/sub/")).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "Подія",
      provider_name: "Parallax",
      provider_url: "https://example.org/sub/uk/",
      thumbnail_url: "https://example.org/sub/previews/an-event.uk.png?v=4f0c2a9be871",
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 640,
    });
  });

  it("frames the embed in its language, with a name for readers who cannot see it", () => {
    const { html, height } = read("https://example.org/");
    expect(html).toContain('src="https://example.org/uk/embed/an-event/"');
    expect(html).toContain('title="Подія: ');
    expect(html).toContain(`height="${height}"`);
  });

  it("names the publisher where one is set, and nobody else", () => {
    expect(read("https://example.org/")).not.toHaveProperty("author_name");
    const site = { ...noSettings, publisher: inAll("Newsroom") };
    expect(read("https://example.org/", site)).toMatchObject({ author_name: "Newsroom" });
  });

  it("names no host where none is set", () => {
    expect(JSON.stringify(read(null))).not.toMatch(/https?:/);
  });
});

describe(oembedLink, () => {
  it("points at the file of the page's language", () => {
    expect(oembedLink("https://example.org/sub/", event, "uk")).toBe(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/sub/oembed/an-event.uk.json" title="Подія" />',
    );
    expect(oembedLink("https://example.org/", event, "en")).toContain("An &quot;event&quot;");
  });

  it("is missing where it could name no host", () => {
    expect(oembedLink(null, event, "uk")).toBeNull();
  });
});
