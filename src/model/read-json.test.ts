import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./read-json";

const doubled = (path: string, key: string) => ({ path, code: "doubled-key", params: { key } });

describe(readJson, () => {
  it.each([
    ["an object", '{"a":1}', { a: 1 }],
    ["a byte order mark before it", '\ufeff{"a":1}', { a: 1 }],
    ["one key in two objects", '[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
    ["a key as a value", '{"a":"b","b":"a"}', { a: "b", b: "a" }],
    ["signs inside a text", '{"a":"{\\"a\\":1,[","b":"\\\\"}', { a: '{"a":1,[', b: "\\" }],
  ])("takes %s", (_, text, data) => {
    expect(readJson(text)).toEqual({ data });
  });

  it.each([
    ["at the top", '{"a":1,"a":2}', "a", "a"],
    ["with equal values", '{"a":1, "b":[], "a" : 1}', "a", "a"],
    ["written in two ways", '{"a":1,"\\u0061":2}', "a", "a"],
    ["inside", '{"x":[0,{"a":{"b":1,"b":[]}}]}', "x.1.a.b", "b"],
    ["__proto__", '{"__proto__":1,"__proto__":2}', "__proto__", "__proto__"],
    ["after a nested object", '{"a":{"c":{}},"b":1,"a":0}', "a", "a"],
  ])("names a doubled key %s", (_, text, path, key) => {
    expect(readJson(text)).toEqual({ problems: [doubled(path, key)] });
  });

  it("finds none in anything that was printed as JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(readJson(JSON.stringify(value, null, indent))).toHaveProperty("data");
      }),
    );
  });

  it("says why it cannot be read, in a text fit to be shown", () => {
    const result = readJson(`{"a": \u202e${"x".repeat(500)}`);
    const [problem] = "problems" in result ? result.problems : [];
    expect(problem?.code).toBe("not-json");
    expect(problem?.params.message).not.toContain("\u202e");
    expect(problem?.params.message?.length).toBeLessThan(200);
  });
});
