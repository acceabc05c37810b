import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printAddress } from "./address";
import { foreignAddress, mendedAddress } from "./mended-address";

const printed = (path: string, search = "", base = "/") => {
  const mended = mendedAddress(path, search, base);
  return mended === null ? null : printAddress(mended, base);
};

describe("an address that leads nowhere", () => {
  it.each([
    ["/en/", "/"],
    ["/en", "/"],
    ["/EN/Events/2023-04-10-Prisoner-Exchange/", "/events/2023-04-10-prisoner-exchange/"],
    ["/en/uk/", "/uk/"],
    ["/UK/About", "/uk/about/"],
    ["/events/2023-04-10-prisoner-exchange.", "/events/2023-04-10-prisoner-exchange/"],
    ["/events/2023-04-10-prisoner-exchange/).", "/events/2023-04-10-prisoner-exchange/"],
    ["/events/2023-04-10-prisoner-exchange/»,", "/events/2023-04-10-prisoner-exchange/"],
    ["/events/2023-04-10-prisoner-exchange/%C2%BB", "/events/2023-04-10-prisoner-exchange/"],
    ["/events/2023-04-10-prisoner-exchange.html", "/events/2023-04-10-prisoner-exchange/"],
    [
      "/ru/events/2023-04-10-prisoner-exchange/index.html",
      "/ru/events/2023-04-10-prisoner-exchange/",
    ],
    ["/event/2023-04-10-prisoner-exchange/", "/events/2023-04-10-prisoner-exchange/"],
    ["/2023-04-10-prisoner-exchange/", "/events/2023-04-10-prisoner-exchange/"],
    ["/uk/2023-04-10-prisoner-exchange", "/uk/events/2023-04-10-prisoner-exchange/"],
    ["/events//2023-04-10-prisoner-exchange///", "/events/2023-04-10-prisoner-exchange/"],
    ["/%61bout/", "/about/"],
  ])("%s is %s", (path, expected) => {
    expect(printed(path)).toBe(expected);
    expect(printed(`/sub${path}`, "", "/sub/")).toBe(`/sub${expected}`);
  });

  it("keeps its view", () => {
    expect(printed("/en/events/2023-04-10-x/", "?filter=differ&x=1")).toBe(
      "/events/2023-04-10-x/?filter=differ",
    );
  });

  it.each([
    ["/winners/"],
    ["/events/x/y/"],
    ["/events/%E0%A4%A/"],
    ["/%"],
    ["/de/"],
    ["/events/..%2f..%2fx/"],
  ])("%s is nothing else either", (path) => {
    expect(printed(path)).toBeNull();
  });

  it("is not looked for beside the site", () => {
    expect(mendedAddress("/other/en/", "", "/sub/")).toBeNull();
  });

  it("is read whatever it is, and what it is mended to leads somewhere", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, search) => {
        const mended = mendedAddress(path, search, "/");
        expect(mended?.page.name).not.toBe("not-found");
        foreignAddress(path, search, "/");
      }),
    );
  });
});

describe("an address in another language", () => {
  it.each([
    ["/de/events/2023-04-10-x/", "de", "events/2023-04-10-x/"],
    ["/DE/", "de", ""],
    ["/fr", "fr", ""],
    ["/pl/About/", "pl", "about/"],
  ])("%s asks for %s", (path, code, rest) => {
    const foreign = foreignAddress(path, "", "/");
    expect(foreign?.code).toBe(code);
    expect(foreign?.pages.map((page) => printAddress(page))).toEqual([
      `/${rest}`,
      `/uk/${rest}`,
      `/ru/${rest}`,
    ]);
  });

  it("is read below a path too", () => {
    const foreign = foreignAddress("/sub/de/method/", "", "/sub/");
    expect(foreign?.pages.map((page) => printAddress(page, "/sub/"))).toEqual([
      "/sub/method/",
      "/sub/uk/method/",
      "/sub/ru/method/",
    ]);
  });

  it.each([["/uk/"], ["/"], ["/about/"], ["/de/nothing/here/"], ["/deutsch/"], ["/winners/"]])(
    "is not %s",
    (path) => {
      expect(foreignAddress(path, "", "/")).toBeNull();
    },
  );
});
