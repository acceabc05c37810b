import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe(canonicalJson, () => {
  it("sorts keys by code units and leaves arrays in their order", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[2,1]}',
    );
    expect(canonicalJson({ "€": 1, "\r": 2, "1": 3 })).toBe('{"\\r":2,"1":3,"€":1}');
  });

  it("prints numbers as RFC 8785 does", () => {
    expect(canonicalJson([1e30, 4.5, 2e-3, 0.000001, -0])).toBe("[1e+30,4.5,0.002,0.000001,0]");
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1]])(
    "refuses %s",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it("means the same as the value it prints, and is a fixed point", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
