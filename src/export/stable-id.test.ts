import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stableId } from "./stable-id";

describe(stableId, () => {
  it("never changes", () => {
    expect(stableId("events/2023-04-10-prisoner-exchange/en")).toBe(
      "urn:uuid:fcbdd89a-c612-5b8d-8171-99fec648d064",
    );
  });

  it("is a UUID of version 5", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(stableId(name)).toMatch(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it("differs where the name does", () => {
    expect(stableId("events/a/en")).not.toBe(stableId("events/a/uk"));
  });
});
