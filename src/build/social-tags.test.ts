import { describe, expect, it } from "vitest";
import { siteTexts } from "./site-texts";
import { type SharedPage, socialTags } from "./social-tags";

const event: SharedPage = {
  page: { name: "event", id: "2023-04-10-prisoner-exchange" },
  title: "Обмін полоненими 10 квітня 2023 року",
  description: "Росія: 106; Україна: 100.",
  alt: "Обмін полоненими. Росія: 106; Україна: 100.",
  version: "0123456789ab",
};

/** The tags as pairs of name and content. */
const pairs = (...asked: Parameters<typeof socialTags>) =>
  socialTags(...asked).map(({ attrs: { property, name, content } }) => [property ?? name, content]);

describe(socialTags, () => {
  it("tells an event in the page’s language, with whole addresses", () => {
    expect(pairs(event, siteTexts.uk, "https://press.example/parallax/")).toEqual([
      ["og:type", "article"],
      ["og:site_name", "Parallax"],
      ["og:title", event.title],
      ["og:description", event.description],
      ["og:url", "https://press.example/parallax/uk/events/2023-04-10-prisoner-exchange/"],
      ["og:locale", "uk_UA"],
      ["og:locale:alternate", "en_GB"],
      ["og:locale:alternate", "ru_RU"],
      [
        "og:image",
        "https://press.example/parallax/previews/2023-04-10-prisoner-exchange.uk.png?v=0123456789ab",
      ],
      ["og:image:type", "image/png"],
      ["og:image:width", "1200"],
      ["og:image:height", "630"],
      ["og:image:alt", event.alt],
      ["twitter:card", "summary_large_image"],
      ["twitter:title", event.title],
      ["twitter:description", event.description],
      [
        "twitter:image",
        "https://press.example/parallax/previews/2023-04-10-prisoner-exchange.uk.png?v=0123456789ab",
      ],
      ["twitter:image:alt", event.alt],
    ]);
  });

  it("makes up no host", () => {
    const said = new Map(
      socialTags(event, siteTexts.en, null).map(({ attrs }) => [attrs.property, attrs.content]),
    );
    expect(said.get("og:image")).toBe(
      "/previews/2023-04-10-prisoner-exchange.en.png?v=0123456789ab",
    );
    expect(said.get("og:url")).toBe("/events/2023-04-10-prisoner-exchange/");
  });

  it("gives all other pages the site’s own picture", () => {
    const method: SharedPage = { ...event, page: { name: "method" }, version: null };
    const said = new Map(
      socialTags(method, siteTexts.ru, null).map(({ attrs }) => [attrs.property, attrs.content]),
    );
    expect(said.get("og:type")).toBe("website");
    expect(said.get("og:image")).toBe("/previews/ru.png");
  });

  it("names no picture of an event that is not published", () => {
    const tags = socialTags({ ...event, version: null }, siteTexts.en, null);
    const image = tags.find(({ attrs }) => attrs.property === "og:image");
    expect(image?.attrs.content).toBe("/previews/en.png");
  });
});
