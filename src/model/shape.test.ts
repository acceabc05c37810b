import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { collectProblems } from "./problems";
import { reportHidden, reportShape } from "./shape";

function expectationsOf(schema: z.ZodMiniType, data: unknown): string[] {
  const { problems, report } = collectProblems();
  const result = schema.safeParse(data);
  if (!result.success) reportShape(result.error, ["file"], report);
  return problems.map(({ path, params }) => `${path}: ${params.expected}`);
}

const id = z.string().check(z.regex(/^[a-z]+$/));

describe(reportShape, () => {
  it.each<[string, z.ZodMiniType, unknown, string]>([
    ["a type", z.object({ a: z.string() }), { a: 1 }, "file.a: string"],
    ["one of several values", z.enum(["yes", "no"]), "maybe", "file: yes | no"],
    ["one of several types", z.union([z.number(), z.string()]), [], "file: number | string"],
    ["a list or a word", z.union([z.array(id), z.literal("none")]), 7, "file: array | none"],
    ["no stray keys", z.strictObject({}), { a: 1, b: 2 }, "file: no key a, b"],
    ["a least number", z.number().check(z.nonnegative()), -1, "file: at least 0"],
    ["a least length", z.array(id).check(z.minLength(2)), ["a"], "file: at least 2"],
    ["an id", z.array(id), ["a", "B!"], "file.1: lower-case letters, digits and hyphens"],
    [
      "an id as key",
      z.record(id, z.number()),
      { "B!": 1 },
      "file.B!: lower-case letters, digits and hyphens",
    ],
    ["a text", z.string().check(z.refine(() => false)), "x", "file: text"],
  ])("says that it wanted %s", (_, schema, data, expected) => {
    expect(expectationsOf(schema, data)).toEqual([expected]);
  });

  it("reports all issues", () => {
    expect(expectationsOf(z.object({ a: z.string(), b: z.number() }), {})).toHaveLength(2);
  });
});

describe(reportHidden, () => {
  it("finds them at any depth that a file has, and not the language's own", () => {
    const { problems, report } = collectProblems();
    reportHidden(JSON.parse('{"a":[{"b":{"__proto__":1}}],"c":{}}'), report);
    expect(problems).toEqual([
      { path: "a.0.b", code: "wrong-shape", params: { expected: "no key __proto__" } },
    ]);
  });

  it.each([[null], [undefined], ["__proto__"], [7], [[]]])("finds nothing in %j", (data) => {
    const { problems, report } = collectProblems();
    reportHidden(data, report);
    expect(problems).toEqual([]);
  });
});
