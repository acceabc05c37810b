// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import type { ComparedArchive } from "./compared-archive";
import { programTags } from "./program-tags";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

let archive: ComparedArchive;
beforeAll(() => {
  archive = publishRecords(readData(process.cwd()), { write: () => undefined });
});

const event = {
  path: "/uk/events/2023-04-10-prisoner-exchange/",
  language: "uk",
  event: "2023-04-10-prisoner-exchange",
} as const;
const list = { path: "/", language: "en", event: null } as const;

function headOf(...[page, address]: [typeof event | typeof list, string | null]): Document {
  const tags = programTags(page, { ...archive, site: { ...archive.site, address } }).join("");
  return new DOMParser().parseFromString(`<head>${tags}</head>`, "text/html");
}

describe(programTags, () => {
  it("leads every page to the feeds in its language", () => {
    const links = [...headOf(list, null).querySelectorAll("link[rel=alternate]")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/feeds/events.en.atom",
      "/feeds/events.en.json",
      "/feeds/changes.en.atom",
      "/feeds/changes.en.json",
    ]);
    expect(headOf(list, null).querySelector("script")).toBeNull();
  });

  it("gives an event's page what each side says, below the address of the site", () => {
    const head = headOf(event, "https://press.example/parallax/");
    expect(head.querySelector("link")?.getAttribute("href")).toBe(
      "https://press.example/parallax/feeds/events.uk.atom",
    );
    const block = head.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    expect(JSON.parse(block)["@graph"][0]["@id"]).toBe(
      "https://press.example/parallax/uk/events/2023-04-10-prisoner-exchange/",
    );
  });
});
