import { describe, expect, it } from "vitest";
import * as z from "zod";
import { recordFile } from "./schema";
import { vocabularyFiles } from "./vocabulary-schema";

/** Editors complete against the JSON Schemas, so each must be printable. */
describe("the JSON Schema", () => {
  it("of a record names its required keys and refuses others", () => {
    expect(z.toJSONSchema(recordFile, { io: "input" })).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["format", "id", "kind", "date", "title", "sources", "statements"],
      properties: { format: { const: 1 } },
    });
  });

  it.each(Object.entries(vocabularyFiles))("of %s is an object of entries by id", (_, schema) => {
    expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({
      type: "object",
      propertyNames: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
    });
  });
});
