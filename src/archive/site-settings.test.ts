import { describe, expect, it } from "vitest";
import { correctionHref, noSettings, notSet } from "./site-settings";

const row = "https://parallax.example/uk/events/x/?columns=ua,ru#moved.to-ua";

describe(correctionHref, () => {
  it("is nowhere while no address is set", () => {
    expect(correctionHref(noSettings, row)).toBeNull();
  });

  it.each([
    ["a letter", "mailto:errors@parallax.example", "body"],
    ["a letter with a subject", "mailto:errors@parallax.example?subject=Error", "body"],
    ["a form", "https://parallax.example/form", "page"],
    ["a form with a field filled in", "https://parallax.example/form?kind=error", "page"],
  ])("sends the row's whole address with %s", (_, corrections, name) => {
    const href = correctionHref({ corrections }, row) ?? "";
    const { searchParams, hash } = new URL(href);
    expect(searchParams.get(name)).toBe(row);
    expect(hash).toBe("");
    expect(href.startsWith(corrections)).toBe(true);
  });

  it("keeps what an address could smuggle in inside the one parameter", () => {
    const hostile = "https://parallax.example/?a=1&cc=all@parallax.example\r\nbcc: x#y";
    const { searchParams } = new URL(
      correctionHref({ corrections: "mailto:e@parallax.example" }, hostile) ?? "",
    );
    expect([...searchParams.keys()]).toEqual(["body"]);
    expect(searchParams.get("body")).toBe(hostile);
  });
});

describe(notSet, () => {
  it("names what nobody has set, in the order shown", () => {
    expect(notSet({ ...noSettings, corrections: "mailto:e@parallax.example" })).toEqual([
      "address",
      "publisher",
      "recordLicence",
      "softwareLicence",
      "sourceCode",
    ]);
  });
});
