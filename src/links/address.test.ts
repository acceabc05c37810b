import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { type Address, type Page, parseAddress, printAddress } from "./address";
import { printArchiveView } from "./archive-view";
import { plainFigures } from "./figures-view";
import { filterNames, plainView } from "./view-state";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const language = fc.constantFrom(...languages);
const view = fc.record({
  columns: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 6 })),
  filter: fc.option(fc.constantFrom(...filterNames)),
  movement: fc.option(id),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  asOf: fc.option(fc.constantFrom(0, Date.UTC(2023, 0, 3), Date.UTC(2024, 11, 31, 21, 5))),
  figures: fc.constant(null),
  archive: fc.constant(null),
});
const list = fc.record({
  text: fc.constantFrom("", "обмін 106", "a&b=c?"),
  facets: fc.record({
    kind: fc.uniqueArray(id, { maxLength: 2 }),
    finding: fc.constant([]),
    party: fc.constant([]),
    year: fc.constantFrom([], ["2023"]),
    measure: fc.constant([]),
  }),
  sort: fc.constantFrom(null, "gap" as const),
});
const plainNames = [
  "events",
  "problems",
  "open",
  "method",
  "about",
  "changes",
  "developers",
] as const;
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({
    language,
    page: fc.constantFrom(...plainNames).map((name): Page => ({ name })),
    view: fc.constant(plainView),
  }),
  fc.record({
    language,
    page: fc.constant<Page>({ name: "events" }),
    view: list.map((archive) =>
      printArchiveView(archive) === "" ? plainView : { ...plainView, archive },
    ),
  }),
  fc.record({
    language,
    page: fc.constant<Page>({ name: "figures" }),
    view: fc.constantFrom(plainView, {
      ...plainView,
      figures: { ...plainFigures, measure: "killed.civilians", from: 2023 },
    }),
  }),
  fc.record({ language, page: id.map((event): Page => ({ name: "event", id: event })), view }),
);
const base = fc.constantFrom("/", "/parallax/", "/news/parallax/", "/parallax");

/** Splits as a browser does. */
function read(printed: string, at = "/"): Address {
  const url = new URL(printed, "https://example.org");
  return parseAddress(url.pathname, url.search, at);
}

describe(parseAddress, () => {
  const at = (name: (typeof plainNames)[number], lang: (typeof languages)[number] = "en") => ({
    language: lang,
    page: { name },
    view: plainView,
  });

  it.each([
    ["/", at("events")],
    ["", at("events")],
    ["/uk/", at("events", "uk")],
    ["/ru", at("events", "ru")],
    ["/events/", at("events")],
    ["/problems/", at("problems")],
    ["/uk/problems", at("problems", "uk")],
    ["/open/", at("open")],
    ["/ru/open/", at("open", "ru")],
    ["/method/", at("method")],
    ["/uk/method", at("method", "uk")],
    ["/ru/about/", at("about", "ru")],
    ["/uk/changes/", at("changes", "uk")],
    ["/developers/", at("developers")],
    [
      "/events/2023-04-10-prisoner-exchange/",
      { ...at("events"), page: { name: "event", id: "2023-04-10-prisoner-exchange" } },
    ],
    ["/ru/events/x", { ...at("events", "ru"), page: { name: "event", id: "x" } }],
  ])("reads %j", (path, expected) => {
    expect(parseAddress(path)).toEqual(expected);
  });

  it.each([
    ["a page that does not exist", "/winners/", "en"],
    ["English by name, which would be a second address of one page", "/en/", "en"],
    ["a language that is not offered", "/de/", "en"],
    ["something below the method", "/method/disputed/", "en"],
    ["something below an event", "/uk/events/x/y/", "uk"],
    ["an id that can be none", "/ru/events/%D0%B0/", "ru"],
    ["a language in the wrong place", "/events/uk/problems/", "en"],
  ])("says what was asked for: %s", (_, path, expected) => {
    expect(parseAddress(path, "?filter=differ")).toEqual({
      language: expected,
      page: { name: "not-found", path },
      view: plainView,
    });
  });

  it("reads the view of an event, and of no other page", () => {
    expect(parseAddress("/events/x/", "?filter=differ").view.filter).toBe("differ");
    expect(parseAddress("/", "?filter=differ").view).toEqual(plainView);
    expect(parseAddress("/open/", "?filter=differ").view).toEqual(plainView);
  });

  it.each([
    ["/parallax/uk/", "/parallax/", "events"],
    ["/parallax", "/parallax/", "events"],
    ["/parallax/events/x/", "/parallax", "event"],
    ["/parallaxes/", "/parallax/", "not-found"],
    ["/", "/parallax/", "not-found"],
  ])("takes %j at base %j for %s", (path, mount, name) => {
    expect(parseAddress(path, "", mount).page.name).toBe(name);
  });

  it("survives any path", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        expect(languages).toContain(parseAddress(path, search).language);
      }),
    );
  });
});

describe(printAddress, () => {
  it("is read back as it was, at any base", () => {
    fc.assert(
      fc.property(address, base, (target, mount) => {
        expect(read(printAddress(target, mount), mount)).toEqual(target);
      }),
    );
  });

  it("prints one address for one page: reading and printing again changes nothing", () => {
    fc.assert(
      fc.property(address, (target) => {
        const printed = printAddress(target);
        expect(printAddress(read(printed))).toBe(printed);
      }),
    );
  });

  it("ends every path in a slash", () => {
    fc.assert(
      fc.property(address, base, (target, mount) => {
        expect(printAddress(target, mount)).toMatch(/^\/([^?]*\/)?(\?.+)?$/);
      }),
    );
  });

  it("leaves an address that leads nowhere as it was", () => {
    const nowhere = parseAddress("/uk/winners/");
    expect(printAddress({ ...nowhere, language: "ru" })).toBe("/uk/winners/");
  });
});
